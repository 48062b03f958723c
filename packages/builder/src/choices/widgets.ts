import type {EmbedParameters} from '@ispeed-widgets/contract';

/** A widget: the name of its tag without `ispeed-`. */
export type WidgetName = EmbedParameters['widget'];

/** What a widget is called and what it needs. */
export interface WidgetFacts {
  readonly name: WidgetName;
  readonly title: string;
  readonly purpose: string;
  /** Without a campaign file it has nothing to show. */
  readonly needsCampaign: boolean;
}

/** The four widgets, in the order in which a page usually carries them. */
export const WIDGETS: readonly WidgetFacts[] = [
  {
    name: 'banner',
    title: 'Biểu ngữ',
    purpose: 'Kêu gọi cài i-Speed và đo mỗi tháng một lần.',
    needsCampaign: false,
  },
  {
    name: 'install-guide',
    title: 'Hướng dẫn cài đặt',
    purpose: 'Từng bước cài và đo trên điện thoại.',
    needsCampaign: false,
  },
  {
    name: 'coverage-chart',
    title: 'Bảng và biểu đồ mẫu đo',
    purpose: 'Xã, phường nào đã đủ mẫu, nơi nào còn thiếu.',
    needsCampaign: true,
  },
  {
    name: 'self-report',
    title: 'Biểu mẫu báo cáo',
    purpose: 'Đơn vị báo số người đã cài và đã đo.',
    needsCampaign: true,
  },
];

export const WIDGET_NAMES: readonly WidgetName[] = WIDGETS.map(({name}) => name);

export function widgetFacts(name: WidgetName): WidgetFacts {
  return WIDGETS.find((widget) => widget.name === name)!;
}
