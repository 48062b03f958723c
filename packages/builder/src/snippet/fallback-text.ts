import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';
import {embedAddress} from './embed-address.js';
import type {Embedding} from './embedding.js';
import {shownAddress, webLink} from './links.js';
import {element, type Markup} from './markup.js';

/** What stands there before the widget, and without it: a sentence in front of its link, and the link. */
interface Fallback {
  readonly before: string;
  /** The link's own words where it opens the widget's page; where it opens i-Speed, its address is the words. */
  readonly words?: string;
  /** The link alone, where it must make sense by itself. */
  readonly alone: string;
}

const TEXTS: Record<Choices['lang'], Record<WidgetName, Fallback>> = {
  vi: {
    banner: {
      before: 'Cài ứng dụng i-Speed và đo tốc độ Internet mỗi tháng một lần. Bản web: ',
      alone: 'Cài i-Speed và đo tốc độ Internet mỗi tháng một lần',
    },
    'install-guide': {
      before: 'Tìm “i-Speed by VNNIC” trong CH Play hoặc App Store, cài đặt rồi bắt đầu đo. Bản web: ',
      alone: 'Hướng dẫn cài i-Speed và đo tốc độ Internet',
    },
    'coverage-chart': {
      before: 'Số mẫu đo i-Speed theo xã, phường: ',
      words: 'xem bảng số liệu',
      alone: 'Xem số mẫu đo i-Speed theo xã, phường',
    },
    'self-report': {
      before: 'Đơn vị báo cáo kết quả cài đặt và sử dụng i-Speed hằng tháng: ',
      words: 'mở biểu mẫu',
      alone: 'Báo cáo kết quả cài đặt và sử dụng i-Speed',
    },
  },
  en: {
    banner: {
      before: 'Install the i-Speed app and measure your Internet speed once a month. On the web: ',
      alone: 'Install i-Speed and measure your Internet speed once a month',
    },
    'install-guide': {
      before: 'Find “i-Speed by VNNIC” in Google Play or the App Store, install it and measure. On the web: ',
      alone: 'How to install i-Speed and measure your Internet speed',
    },
    'coverage-chart': {
      before: 'i-Speed samples by commune and ward: ',
      words: 'see the table',
      alone: 'See the i-Speed samples by commune and ward',
    },
    'self-report': {
      before: 'Organisations report each month how many installed and used i-Speed: ',
      words: 'open the form',
      alone: 'Report how many installed and used i-Speed',
    },
  },
};

/**
 * The text inside a tag or div, always with a link. The link is never alone among its siblings: the loader takes a
 * lone link to the widget's page for a place to put the widget.
 */
export function fallbackChildren(
  widget: WidgetName,
  choices: Choices,
  embedding: Embedding,
): (Markup | string)[] {
  const {before, words} = TEXTS[choices.lang][widget];
  const href = words === undefined ? webLink(embedding) : embedAddress(widget, choices, embedding);
  return [before, element('a', {href}, words ?? shownAddress(href)), '.'];
}

/** The words of a link that stands alone. */
export function loneText(widget: WidgetName, {lang}: Choices): string {
  return TEXTS[lang][widget].alone;
}
