import {
  type Campaign,
  campaignSchema,
  checkDocument,
  messageOf,
  type Network,
} from '@ispeed-widgets/contract';

import {decodeUtf8} from '../../decode-utf8.js';
import {slugFromName} from '../../slug-from-name.js';
import type {TableResult} from '../../table.js';
import {Form} from './form.js';
import type {FormKey} from './form-field.js';
import type {FormEntry} from './read-form.js';
import {audienceValue, countValue, dayValue, monthValue, yesValue} from './form-values.js';

export interface FormOptions {
  /** How messages call the form. */
  readonly file: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
}

/** What is known of the app everywhere; links are only those that the form gives. */
const APP = {name: 'i-Speed by VNNIC', maker: 'Trung tâm Internet Việt Nam (VNNIC)'} as const;

const TARGETS: readonly (readonly [FormKey, Network])[] = [
  ['fixedSamples', 'fixed'],
  ['mobileSamples', 'mobile'],
  ['fiveGSamples', '5g'],
];

/**
 * Turns a filled form into a campaign file. What is left blank is left out; nothing is invented. Strict: if a line is
 * refused, nothing comes out, and every such line is named.
 */
export function campaignFromForm(bytes: Uint8Array, {file, updated}: FormOptions): TableResult<Campaign> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return {ok: false, issues: [{sheet: file, message: text.message}]};
  const form = new Form(text.value, file);
  const value = withoutBlanks({contract: 'campaign/1', ...headOf(form, updated), ...bodyOf(form)});
  if (form.issues.length > 0) return {ok: false, issues: form.issues};
  const checked = checkDocument(campaignSchema, value);
  if (checked.ok) return {ok: true, value: checked.value, warnings: []};
  const issues = checked.issues.map((issue) => form.issueAt(issue.pointer, messageOf(issue)));
  return {ok: false, issues};
}

function headOf(form: Form, updated: string) {
  const title = form.needed('title', '/title');
  return {
    id: form.text('id', '/id') ?? slugFromName(title ?? ''),
    updated,
    sample: form.read('sample', '/sample', yesValue) || undefined,
    title,
    agency: {
      name: form.needed('agency', '/agency/name'),
      url: form.text('agencyUrl', '/agency/url'),
      hotline: form.text('hotline', '/agency/hotline'),
    },
    documents: form.all('letter', {pointer: '/documents'}, (entry) => letterOf(entry, form)),
    app: {
      ...APP,
      links: {
        android: form.text('android', '/app/links/android'),
        ios: form.text('ios', '/app/links/ios'),
        web: form.text('web', '/app/links/web'),
      },
      freeData: form.read('freeData', '/app/freeData', yesValue),
    },
    schedule: {
      every: 'month',
      from: form.read('from', '/schedule/from', monthValue),
      until: form.read('until', '/schedule/until', monthValue),
      reportBefore: form.read('reportBefore', '/schedule/reportBefore', dayValue),
      reportDay: form.read('reportDay', '/schedule/reportDay', countValue),
    },
  };
}

function bodyOf(form: Form) {
  const targets = TARGETS.flatMap(([key, network]) => {
    const samples = form.read(key, '/targets', countValue);
    return samples === undefined ? [] : [{network, samples}];
  });
  return {
    targets,
    tasks: form.all('task', {pointer: '/tasks'}, ({value}) => ({id: slugFromName(value, 60), title: value})),
    messages: messagesOf(form),
    places: form.text('places', '/places'),
    organizations: form.text('organizations', '/organizations'),
    coverage: form.text('coverage', '/coverage'),
    report: form.has('endpoint') ? reportOf(form) : undefined,
  };
}

function reportOf(form: Form) {
  const group =
    (inTotal: boolean) =>
    ({value}: FormEntry) => ({id: slugFromName(value), name: value, inTotal});
  const inside = form.all('group', {pointer: '/report/groups'}, group(true));
  return {
    endpoint: form.text('endpoint', '/report/endpoint'),
    accepts: ['report/1'],
    audiences: form.readNeeded('audience', '/report/audiences', audienceValue),
    groups: [
      ...inside,
      ...form.all('groupOutside', {pointer: '/report/groups', from: inside.length}, group(false)),
    ],
    privacy: {
      controller: form.needed('controller', '/report/privacy/controller'),
      purpose: form.needed('purpose', '/report/privacy/purpose'),
      retentionDays: form.readNeeded('retentionDays', '/report/privacy/retentionDays', countValue),
      contact: form.needed('contact', '/report/privacy/contact'),
      noticeVersion: form.needed('noticeVersion', '/report/privacy/noticeVersion'),
    },
  };
}

/** "số ký hiệu | ngày ký | trích yếu" */
function letterOf(entry: FormEntry, form: Form) {
  const [number = '', day = '', ...title] = entry.value.split('|').map((part) => part.trim());
  return {
    number,
    date: day === '' ? undefined : form.value(entry, dayValue(day)),
    title: title.join(' | ') || undefined,
  };
}

function messagesOf(form: Form) {
  const messages = {
    zalo: form.text('zalo', '/messages/zalo'),
    facebook: form.text('facebook', '/messages/facebook'),
    loudspeaker: form.text('loudspeaker', '/messages/loudspeaker'),
  };
  return Object.values(messages).some((text) => text !== undefined) ? messages : undefined;
}

/** The document without the fields that nobody filled in. */
function withoutBlanks(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
