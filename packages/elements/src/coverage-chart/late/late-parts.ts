import {adoptStyles, type CSSResultOrNative, type LitElement, type nothing, type TemplateResult} from 'lit';

import {cardStyles} from '../card/card.styles.js';
import {CommuneCard} from '../card/commune-card.js';
import type {ChartState, ControlsState, NationView} from '../chart-state.js';
import {ChartBox} from '../chart/chart-box.js';
import {chartBoxStyles} from '../chart/chart-box.styles.js';
import {CompareSource} from '../compare/compare-source.js';
import {Downloads} from '../downloads/downloads.js';
import {downloadsStyles} from '../downloads/downloads.styles.js';
import {NationBox} from '../national/nation-box.js';
import {nationStyles} from '../national/nation.styles.js';
import {aboveTable} from './above-table.js';
import {chartControls} from './chart-controls.js';
import {CommuneArranger} from './commune-arranger.js';
import {lateStyles} from './late.styles.js';
import {printStyles} from './print.styles.js';
import {RowWindowSource} from './row-window-source.js';
import {rowWindowStyles} from './row-window/row-window.styles.js';
import {sortButton, sortDirection} from './sort-heading.js';
import {soundChoices} from './sound-choices.js';
import {tableColumns} from './table-columns.js';
import {ViewTeller} from './view-teller.js';

type Part = TemplateResult | typeof nothing;

/**
 * What the first view of the chart does without, in one late file: `LateSource` brings it once the figures show and the
 * page is idle. The element asks for each part in its place with the state of this update; a part shows it and says by
 * `state.change` and `state.select` what a person does (a part that changes choices is given `#teller.hear(state)`, so
 * that the page is told). So that nothing below moves when the file arrives, a part that
 * stands in sight has its height reserved by coverage-chart.styles.ts; what a person opens may take what it needs.
 *
 * A part that needs life of its own (listeners, further files) is a ReactiveController of the host, made in the
 * constructor and kept here. Its styles go into the list that is adopted. What it loads later still by `import()`, as
 * the drawing and the comparison are, imports from this file what both need; two such files must share nothing else, or
 * the bundler makes a further file of it.
 */
export class LateParts {
  readonly #arranger = new CommuneArranger();
  readonly #chart: ChartBox;
  readonly #downloads: Downloads;
  readonly #card: CommuneCard;
  readonly #nation: NationBox;
  readonly #rows: RowWindowSource;
  readonly #teller: ViewTeller;
  readonly #compared: CompareSource;

  constructor(host: LitElement) {
    const {elementStyles} = host.constructor as typeof LitElement;
    const late: CSSResultOrNative[] = [
      lateStyles,
      chartBoxStyles,
      downloadsStyles,
      cardStyles,
      nationStyles,
      rowWindowStyles,
      printStyles,
    ];
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...late]);
    this.#chart = new ChartBox(host);
    this.#downloads = new Downloads(host);
    this.#card = new CommuneCard(host);
    this.#nation = new NationBox(host);
    this.#rows = new RowWindowSource(host);
    this.#teller = new ViewTeller(host);
    this.#compared = new CompareSource(host);
  }

  /** The controls, as many as `controlPlaces` keeps places for. */
  controls(state: ControlsState): TemplateResult {
    return chartControls(this.#teller.hear({...state, choices: soundChoices(state.choices)}));
  }

  /** The state with sound choices, what the table shows besides, and the communes that the choices leave, in their order. */
  arrange(state: Omit<ChartState, 'found' | 'columns'>): ChartState {
    const sound = {...state, choices: soundChoices(state.choices)};
    const compared = {...sound, comparison: this.#compared.comparison(sound)};
    return {...compared, columns: tableColumns(compared), found: this.#arranger.arrange(compared)};
  }

  /** What stands above the table: how many communes are in view, or that the figures are old, and how they compare. */
  found(state: ChartState): Part {
    return aboveTable(state);
  }

  /** The words of a heading, so that they sort. */
  heading(...[state, column, words]: Parameters<typeof sortButton>): TemplateResult {
    return sortButton(this.#teller.hear(state), column, words);
  }

  /** What `aria-sort` says of a column. */
  sorted(...[state, column]: Parameters<typeof sortDirection>): ReturnType<typeof sortDirection> {
    return sortDirection(state, column);
  }

  /** In the body of a table of more rows than it can have at once; undefined where it must have them all the same. */
  rows(...[state, row]: Parameters<RowWindowSource['rows']>): ReturnType<RowWindowSource['rows']> {
    return this.#rows.rows(state, row);
  }

  /** Between the controls and the table, once a commune is selected: its card. */
  card(state: ChartState): Part {
    return this.#card.render(this.#teller.hearCard(state));
  }

  /** Below the table's source: downloads. */
  downloads(state: ChartState): Part {
    return this.#downloads.render(state);
  }

  /**
   * Below the title, where the index names provinces: the way through the nation. As long as none is open there are no
   * communes and no other parts. What is opened replaces the data, and this part stands above it.
   */
  national(nation: NationView): Part {
    return this.#nation.render(this.#teller.hearNation(nation));
  }

  /** In the chart's place: `<div part="chart" class="ranking">`. */
  chart(state: ChartState): Part {
    return this.#chart.render(this.#teller.hear(state));
  }
}
