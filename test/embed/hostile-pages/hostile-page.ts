/** A kind of page that spoils what stands in it, though mostly nobody meant to. */
export interface HostilePage {
  readonly name: string;
  /** Where such is seen. */
  readonly seen: string;
  /** The page's own style sheet. */
  readonly css?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Without a doctype: the browser lays out as in 1998. */
  readonly quirks?: true;
  /** What stands between the column and the widget, else nothing. */
  readonly wrap?: (widget: string) => string;
  /** What it must look the same as: the clean page, the clean dark page or the clean page on paper. */
  readonly like?: Clean;
}

/** The pages to compare with. */
export type Clean = 'light' | 'dark' | 'paper';

/** A page with nothing but the widgets, each in its column. */
export const CLEAN: Record<Clean, HostilePage> = {
  light: {name: 'clean', seen: 'nowhere'},
  dark: {name: 'clean-dark', seen: 'nowhere', css: ':root{color-scheme:dark}'},
  paper: {name: 'clean-paper', seen: 'nowhere'},
};
