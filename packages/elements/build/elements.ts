/** The elements without the `ispeed-` of their tags, in the order in which the loader knows them. */
export const ELEMENTS = ['install-guide', 'banner', 'coverage-chart', 'self-report'];

/**
 * Of a page with several widgets: the file that brings each. Banner and guide mostly stand together and are small, so
 * they come in one: a request and a hash less.
 */
export const SEVERAL: Readonly<Record<string, string>> = {
  'install-guide': 'banner',
  banner: 'banner',
  'coverage-chart': 'coverage-chart',
  'self-report': 'self-report',
};
