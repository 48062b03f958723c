/** An editor: what an author pastes, and what stands in the page afterwards. */
export interface Editor {
  /** Where its rules are published, or what runs here. */
  readonly source: string;
  clean(html: string): Promise<string>;
}
