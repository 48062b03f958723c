/** The elements without the `ispeed-` of their tags. */
export const ELEMENTS = ['banner', 'install-guide', 'coverage-chart', 'self-report'];
