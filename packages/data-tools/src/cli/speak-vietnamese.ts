import type {Command} from 'commander';

/** What the library calls the parts of its help. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng / Usage:',
  'Arguments:': 'Tệp đầu vào / Arguments:',
  'Options:': 'Tùy chọn / Options:',
  'Commands:': 'Các lệnh / Commands:',
};

/** The library's own words for slips on the command line. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^error: required option '(--\S+)[^']*' not specified/, 'Thiếu tùy chọn $1'],
  [/^error: missing required argument '([^']+)'/, 'Thiếu tên tệp ($1)'],
  [/^error: unknown command '([^']+)'/, 'Không có lệnh “$1”'],
  [/^error: unknown option '([^']+)'/, 'Không có tùy chọn $1'],
  [/^error: too many arguments[^.]*\./, 'Thừa tên tệp; tên có dấu cách phải nằm trong ngoặc kép.'],
  [/^error: option '(--\S+)[^']*' argument missing/, 'Tùy chọn $1 thiếu giá trị'],
  [/^error: option '(--\S+)[^']*' argument '([^']*)' is invalid\./, '$1 không nhận “$2”.'],
];

/** Help and slips of a command and its subcommands: Vietnamese first, English second. */
export function speakVietnamese(program: Command): void {
  program.helpCommand('help [command]', 'xem cách dùng một lệnh / how to use a command');
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', 'xem cách dùng / show this help')
      .configureHelp({styleTitle: (title) => TITLES[title] ?? title})
      .showHelpAfterError('(thêm --help để xem cách dùng / add --help for usage)')
      .configureOutput({outputError: (text, write) => write(slipWords(text))});
  }
}

/** A slip in both languages; one that we have no words for in the library's. */
function slipWords(text: string): string {
  for (const [pattern, words] of SLIPS) {
    const found = pattern.exec(text);
    if (found) return `${found[0].replace(pattern, words)} / ${text}`;
  }
  return `Lệnh chưa đúng / ${text}`;
}
