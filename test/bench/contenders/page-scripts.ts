/*
 * Functions that run in a bench page: each makes `window.bench` able to mount and update one contender, with the peer's
 * library on the window. They may use nothing from outside themselves. Peers are used as their guides say, with
 * animations off, as ours are.
 */
import type {BenchRow} from '../invent-rows.js';

type Months = Window['bench']['months'];
/** As little of a peer as is used here. */
type Peer<T> = Window & T;

/** The elements as built: files come over the wire, and that counts. */
export function ours(view: string): void {
  const shows = (element: Element, month: string) =>
    element.shadowRoot?.querySelector('[part=summary]')?.textContent.includes(month) &&
    element.shadowRoot.querySelector('tbody tr') &&
    (view === 'table' || element.shadowRoot.querySelector('canvas'));
  const until = async (isSo: () => unknown) => {
    while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  let element: HTMLElement;
  Object.assign(window.bench, {
    async mount(box: HTMLElement) {
      await customElements.whenDefined('ispeed-coverage-chart');
      element = document.createElement('ispeed-coverage-chart');
      element.setAttribute('src', 'campaign.json');
      element.setAttribute('view', view);
      box.append(element);
      await until(() => shows(element, '10/2026'));
    },
    async update() {
      element.setAttribute('period', '2026-09');
      await until(() => shows(element, '9/2026'));
    },
  });
}

/** A table made at once from text: what a page without any library would do. */
export function plainTable(): void {
  const rows = (month: readonly BenchRow[]) =>
    month
      .map(
        ({name, samples}) =>
          `<tr><th scope="row"><button>${name}</button></th><td>${samples}</td>` +
          `<td>${samples < 300 ? `còn thiếu ${300 - samples} mẫu` : 'Đủ'}</td></tr>`,
      )
      .join('');
  let table: HTMLTableElement;
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      table = document.createElement('table');
      table.innerHTML = rows(window.bench.months[0]!);
      box.append(table);
    },
    update() {
      table.innerHTML = rows(window.bench.months[1]!);
    },
  });
}

export function chartJs(): void {
  interface ChartLike {
    data: {datasets: {data: number[]}[]};
    update(): void;
  }
  const {Chart} = window as unknown as Peer<{
    Chart: new (canvas: HTMLCanvasElement, config: object) => ChartLike;
  }>;
  const figures = (at: number) => window.bench.months[at]!.map(({samples}) => samples);
  let chart: ChartLike;
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      const canvas = document.createElement('canvas');
      box.append(canvas);
      chart = new Chart(canvas, {
        type: 'bar',
        data: {
          labels: window.bench.months[0]!.map(({name}) => name),
          datasets: [{label: 'Số mẫu', data: figures(0)}],
        },
        options: {animation: false, maintainAspectRatio: false},
      });
    },
    update() {
      chart.data.datasets[0]!.data = figures(1);
      chart.update();
    },
  });
}

export function uPlot(): void {
  interface Plot {
    setData(data: number[][]): void;
  }
  interface Library {
    new (options: object, data: number[][], box: HTMLElement): Plot;
    readonly paths: {bars(): unknown};
  }
  const {uPlot: Library} = window as unknown as Peer<{uPlot: Library}>;
  const data = (at: number) => {
    const rows = window.bench.months[at]!;
    return [rows.map((_, index) => index), rows.map(({samples}) => samples)];
  };
  let plot: Plot;
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      const series = [{}, {label: 'Số mẫu', paths: Library.paths.bars(), fill: '#0a5cad'}];
      const size = {width: box.clientWidth, height: 400};
      plot = new Library({...size, scales: {x: {time: false}}, series}, data(0), box);
    },
    update: () => plot.setData(data(1)),
  });
}

export function frappe(): void {
  interface ChartLike {
    update(data: object): void;
  }
  const {frappe: library} = window as unknown as Peer<{
    frappe: {Chart: new (box: HTMLElement, options: object) => ChartLike};
  }>;
  const data = (rows: Months[number]) => ({
    labels: rows.map(({name}) => name),
    datasets: [{name: 'Số mẫu', values: rows.map(({samples}) => samples)}],
  });
  let chart: ChartLike;
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      const options = {type: 'bar', height: 400, animate: false, data: data(window.bench.months[0]!)};
      chart = new library.Chart(box, options);
    },
    update: () => chart.update(data(window.bench.months[1]!)),
  });
}

export function eCharts(): void {
  interface ChartLike {
    setOption(option: object): void;
    resize(): void;
  }
  const {echarts} = window as unknown as Peer<{echarts: {init(box: HTMLElement): ChartLike}}>;
  const series = (at: number) => [{type: 'bar', data: window.bench.months[at]!.map(({samples}) => samples)}];
  let chart: ChartLike;
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      chart = echarts.init(box);
      chart.setOption({
        animation: false,
        tooltip: {},
        xAxis: {type: 'category', data: window.bench.months[0]!.map(({name}) => name)},
        yAxis: {},
        series: series(0),
      });
      addEventListener('resize', () => chart.resize());
    },
    update: () => chart.setOption({series: series(1)}),
  });
}

export function plot(): void {
  const {Plot: library} = window as unknown as Peer<{
    Plot: {plot(options: object): Element; barX(rows: Months[number], options: object): object};
  }>;
  let shown: HTMLElement;
  const draw = (rows: Months[number]) => {
    const marks = [library.barX(rows, {x: 'samples', y: 'code', tip: true})];
    shown.replaceChildren(library.plot({width: shown.clientWidth, y: {type: 'band'}, marks}));
  };
  Object.assign(window.bench, {
    mount(box: HTMLElement) {
      shown = box;
      draw(window.bench.months[0]!);
    },
    update: () => draw(window.bench.months[1]!),
  });
}
