import type {ColumnDefinitionBuilder} from 'kysely';

/**
 * Makes an integer column count upwards by itself and never reuse a number: the one thing in the tables that
 * databases spell differently.
 */
export type Sequence = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
