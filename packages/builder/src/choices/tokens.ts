/** A custom property by which a page may colour and shape the widgets, without `--ispeed-`. */
export type TokenName = keyof typeof TOKEN_LABELS;

/** What a page may set here, in the order of the form. The elements know a few more, for states that rarely change. */
const TOKEN_LABELS = {
  accent: 'Màu chủ đạo (nút, liên kết)',
  'on-accent': 'Chữ trên màu chủ đạo',
  ink: 'Chữ',
  muted: 'Chữ phụ',
  surface: 'Nền',
  raised: 'Nền của khung con',
  line: 'Đường kẻ',
  field: 'Viền ô nhập',
  font: 'Phông chữ',
  'font-size': 'Cỡ chữ',
  radius: 'Độ bo góc',
} as const;

export const TOKENS = Object.entries(TOKEN_LABELS).map(([name, label]) => ({
  name: name as TokenName,
  label,
}));

/** Colours where a page says nothing: light, then dark. The same as in the elements; a test compares them. */
export const DEFAULT_COLOURS = {
  ink: ['#16202c', '#e8edf3'],
  muted: ['#55606e', '#a9b4c2'],
  surface: ['#ffffff', '#18212c'],
  raised: ['#f2f6fb', '#222d3a'],
  line: ['#d3dae3', '#3a4756'],
  field: ['#7a8694', '#8794a3'],
  accent: ['#0a5cad', '#8cc2ff'],
  'on-accent': ['#ffffff', '#0b1a2a'],
} as const satisfies Partial<Record<TokenName, readonly [light: string, dark: string]>>;

export type ColourToken = keyof typeof DEFAULT_COLOURS;

export function isColourToken(name: string): name is ColourToken {
  return Object.hasOwn(DEFAULT_COLOURS, name);
}

/** What a token may hold; anything else could end the rule and begin another. */
const FORMS: Record<Exclude<TokenName, ColourToken>, RegExp> = {
  font: /^[\p{L}\d ,'-]{1,120}$/u,
  'font-size': /^\d{1,2}(\.\d{1,2})?(px|em)$/,
  radius: /^\d{1,2}(\.\d{1,2})?(px|em)$/,
};

/** Whether a value may be written into the style sheet: colours as `#rrggbb`, sizes in px or em, names of fonts. */
export function isTokenValue(name: TokenName, value: string): boolean {
  return (isColourToken(name) ? /^#[\da-f]{6}$/i : FORMS[name]).test(value);
}
