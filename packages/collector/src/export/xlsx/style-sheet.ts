/** Fonts, by name; sizes in points. */
const FONTS: Record<'regular' | 'bold' | 'italic' | 'title' | 'warning', Font> = {
  regular: {points: 12},
  bold: {points: 12, look: '<b/>'},
  italic: {points: 12, look: '<i/>'},
  title: {points: 14, look: '<b/>'},
  warning: {points: 12, look: '<b/>', color: '<color rgb="FFC00000"/>'},
};

interface Font {
  readonly points: number;
  readonly look?: string;
  readonly color?: string;
}

/** Numbers of formats: 3 and 49 are built in, the text format keeps what is typed over a cell text as well. */
const FORMATS = {general: 0, count: 3, text: 49, ratio: 164} as const;

interface Style {
  readonly font?: keyof typeof FONTS;
  readonly format?: keyof typeof FORMATS;
  readonly align?: 'right' | 'center';
  readonly wrap?: true;
  /** Thin lines around it. */
  readonly boxed?: true;
  readonly shaded?: true;
}

const STYLES = {
  plain: {format: 'text', wrap: true},
  agency: {format: 'text', font: 'bold', wrap: true},
  title: {format: 'text', font: 'title', align: 'center', wrap: true},
  subtitle: {format: 'text', font: 'bold', align: 'center', wrap: true},
  aside: {format: 'text', font: 'italic', align: 'center', wrap: true},
  warning: {format: 'text', font: 'warning', align: 'center', wrap: true},
  heading: {format: 'text', font: 'bold', align: 'center', wrap: true, boxed: true, shaded: true},
  text: {format: 'text', wrap: true, boxed: true},
  ordinal: {format: 'general', align: 'center', boxed: true},
  count: {format: 'count', align: 'right', boxed: true},
  ratio: {format: 'ratio', align: 'right', boxed: true},
  totalText: {format: 'text', font: 'bold', wrap: true, boxed: true},
  totalCount: {format: 'count', font: 'bold', align: 'right', boxed: true},
  totalRatio: {format: 'ratio', font: 'bold', align: 'right', boxed: true},
} as const satisfies Record<string, Style>;

/** How a cell looks. */
export type StyleName = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as StyleName[];
const FONT_NAMES = Object.keys(FONTS);
const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

/** The number by which a cell names its style; 0 is that of cells that name none. */
export function styleIndex(name: StyleName): number {
  return NAMES.indexOf(name) + 1;
}

/** The size of a style's letters. */
export function fontPoints(name: StyleName): number {
  const {font = 'regular'}: Style = STYLES[name];
  return FONTS[font].points;
}

/** `xl/styles.xml`. */
export function styleSheet(): string {
  const fonts = Object.values(FONTS).map(fontXml);
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${FORMATS.ratio}" formatCode="0.0%"/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    // The first two are fixed by the format.
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>',
    `<borders count="2"><border/><border>${THIN}</border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${NAMES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    ...NAMES.map((name) => cellFormat(STYLES[name])),
    '</cellXfs></styleSheet>',
  ].join('');
}

/** The face is the one that official documents are written in. */
function fontXml({points, look = '', color = ''}: Font): string {
  return `<font>${look}<sz val="${points}"/>${color}<name val="Times New Roman"/><family val="1"/></font>`;
}

function cellFormat({font = 'regular', format = 'general', align, wrap, boxed, shaded}: Style): string {
  const look = `fontId="${FONT_NAMES.indexOf(font)}" fillId="${shaded ? 2 : 0}" borderId="${boxed ? 1 : 0}"`;
  const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const place = `${align ? ` horizontal="${align}"` : ''}${align === 'right' ? ' indent="1"' : ''} vertical="center"${wrap ? ' wrapText="1"' : ''}`;
  return `<xf numFmtId="${FORMATS[format]}" ${look} xfId="0" ${apply}><alignment${place}/></xf>`;
}
