/** The attributes that all four elements have. An absent one is no attribute at all. */
export interface WidgetArgs {
  readonly src?: string;
  readonly commune?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
}
