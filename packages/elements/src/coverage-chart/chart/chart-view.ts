import {msg} from '@lit/localize';

import type {ChartState} from '../chart-state.js';
import type {Drawing} from './drawing.js';
import {isEmpty} from './drawing.js';
import {rankingOf} from './ranking.js';
import type {RowsByUrl} from './rows-by-url.js';
import {speedsOf} from './speeds.js';
import {monthsToLoad, statesOf} from './states-by-month.js';
import {trendOf} from './trend.js';

/** What can be drawn: communes by samples or by speed, the place month by month, states month by month. */
export type ChartView = 'ranking' | 'speeds' | 'trend' | 'states';

/** All of them, as they are offered. */
export const CHART_VIEWS: readonly ChartView[] = ['ranking', 'speeds', 'trend', 'states'];

/** Name of a view, on its button. */
export function viewName(view: ChartView): string {
  return {
    ranking: msg('Xếp hạng'),
    speeds: msg('Tốc độ'),
    trend: msg('Diễn biến'),
    states: msg('Trạng thái'),
  }[view];
}

/** What a view draws, or the sentence that stands in its place. */
export function drawingOf(view: ChartView, state: ChartState, rows: RowsByUrl): Drawing | string {
  const drawing = drawingOrSentence(view, state, rows);
  if (typeof drawing === 'string' || !isEmpty(drawing)) return drawing;
  return view === 'speeds' && state.found.length > 0
    ? msg('Chưa xã, phường nào đang xem có đủ mẫu để đánh giá.')
    : msg('Chưa có số liệu để vẽ biểu đồ.');
}

function drawingOrSentence(view: ChartView, state: ChartState, rows: RowsByUrl): Drawing | string {
  const {choices, target} = state;
  switch (view) {
    case 'ranking':
      return rankingOf(state);
    case 'speeds':
      return speedsOf(state, choices.metric === 'samples' ? 'download' : choices.metric);
    case 'trend':
      return trendOf(state);
    case 'states': {
      if (!target) return msg('Chưa có chỉ tiêu số mẫu để xếp loại các tháng.');
      const urls = monthsToLoad(state).flatMap(({series}) => (series ? [series.rows] : []));
      if (!rows.settled(urls)) return msg('Đang tải số liệu các tháng…');
      return statesOf(state, target, (url) => rows.of(url));
    }
  }
}
