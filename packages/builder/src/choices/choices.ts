import type {AttributeName} from './attribute-fields.js';
import type {HostId} from './host-ids.js';
import type {Rung} from './rungs.js';
import type {TokenName} from './tokens.js';
import type {WidgetName} from './widgets.js';

/** All that a web admin has chosen: one plain object, from which the address of the page and the snippet are made. */
export interface Choices {
  /** Address of the campaign file as typed; empty for none. */
  readonly src: string;
  readonly widgets: readonly WidgetName[];
  /** Code of the commune; empty for none. */
  readonly commune: string;
  /** Attributes of the widgets' own, only those that are set. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  readonly lang: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Theme tokens, only those that are set. */
  readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
  /** Heights in CSS px as measured in the preview, only of widgets that were measured. */
  readonly heights: Readonly<Partial<Record<WidgetName, MeasuredHeight>>>;
  readonly host: HostId;
  /** The way to embed; empty for the first that the host is known to take. */
  readonly rung: Rung | '';
  /** Address of the folder with ispeed.js as typed; empty for the one beside this page. */
  readonly files: string;
  /** The exact version with its hash, instead of the newest of the major version. */
  readonly pin: boolean;
  /** Address of the picture once it is uploaded; only for the image card. */
  readonly image: string;
}

/** How tall a widget is with this data and these attributes. */
export interface MeasuredHeight {
  /** In a column of 328 px, as on a phone. */
  readonly phone: number;
  /** In a column of 928 px. */
  readonly wide: number;
}

/** What stands there before anybody chose: a banner that works without any data. */
export const DEFAULT_CHOICES: Choices = {
  src: '',
  widgets: ['banner'],
  commune: '',
  attributes: {},
  lang: 'vi',
  theme: 'auto',
  tokens: {},
  heights: {},
  host: 'unknown',
  rung: '',
  files: '',
  pin: false,
  image: '',
};
