import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';
import type {TemplateResult} from 'lit';

import type {ChartData} from './load-chart-data.js';
import type {CommuneFigures} from './commune-figures.js';
import type {Comparison} from './compare/comparison.js';
import type {Metric} from './metric.js';
import type {SeriesFigures} from './series-source.js';
import type {SortOrder} from './late/sort-orders.js';

/** What a person may choose: each is an attribute of the element under the same name, and empty where nothing is said. */
export interface Choices {
  readonly period: string;
  readonly network: 'mobile' | 'fixed' | '5g';
  readonly operator: string;
  readonly metric: Metric;
  readonly sort: SortOrder;
  readonly state: '' | 'enough' | 'near' | 'lacking' | 'none';
  readonly district: string;
  readonly query: string;
  readonly view: 'both' | 'table' | 'chart';
  /** A month, a network, an operator or `all` operators: what differs from the series on show. */
  readonly compare: string;
}

/** A column of the table besides the commune's name and its samples. */
export interface TableColumn {
  /** By which the table sorts and styles it. */
  readonly name: 'figure' | 'change';
  /** Of its heading. */
  readonly words: string;
  readonly cell: (commune: CommuneFigures) => TemplateResult;
}

/**
 * All that the parts of the chart show, handed down anew with each update and never kept. What a person does goes up by
 * `change` and `select`.
 */
export interface ChartState {
  /** The index and its communes. */
  readonly data: ChartData;
  /** As they count: what a page wrote into an attribute is made good already. */
  readonly choices: Choices;
  /** The month and network on show, every commune of the place; while others load, still the ones before. */
  readonly shown: SeriesFigures;
  /** What the network's samples and speeds are held against, where the campaign says so. */
  readonly target: Target | undefined;
  /** The communes in view: those that the filter leaves, in the order of the table. */
  readonly found: readonly CommuneFigures[];
  /** What the table shows besides names and samples: a figure, a change. Known once the late parts are there. */
  readonly columns: readonly TableColumn[];
  /** What the figures are compared with, where a person compares. */
  readonly comparison?: Comparison | undefined;
  /** Code of the page's own commune; empty if there is none. */
  readonly home: string;
  /** Code of the commune whose card is open: the one that a person chose, else the page's own; empty once closed. */
  readonly selected: string;
  /** Takes a choice over and tells the page, see `ispeed-view-changed`. */
  readonly change: (changed: Partial<Choices>) => void;
  /** Selects a commune by its code, or none by an empty text. */
  readonly select: (code: string) => void;
}

/** What the controls need, also while there are no figures. */
export interface ControlsState extends Pick<ChartState, 'data' | 'choices' | 'change'> {
  /** The series that is wanted, whether its figures are there or not. */
  readonly series: CoverageSeries;
  readonly shown: SeriesFigures | undefined;
  readonly target: Target | undefined;
}

/** The nation, whatever of it is open. */
export interface NationView {
  readonly provinces: NonNullable<ChartData['provinces']>;
  /** What the element asks for; the provinces may have other months and networks. */
  readonly choices: NationChoices;
  readonly change: (changed: Partial<NationChoices>) => void;
}

/** What a person chooses of the nation: attributes of the element, too. */
export interface NationChoices extends Pick<Choices, 'period' | 'network' | 'district'> {
  /** Code of the open province, `all` for every commune, else none is open. */
  readonly province: string;
}
