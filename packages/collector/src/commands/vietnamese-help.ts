import type {HelpConfiguration, OutputConfiguration} from 'commander';

const TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Commander's own words, in Vietnamese. */
export const vietnameseHelp: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  optionDescription: ({description, defaultValue}) =>
    defaultValue === undefined ? description : `${description} (mặc định: ${String(defaultValue)})`,
};

/** Commander has no translations of its errors; these words lead, its own say which argument it is. */
export const vietnameseErrors: OutputConfiguration = {
  outputError: (text, write) => write(`Lệnh chưa đúng: ${text}Thêm --help để xem cách dùng.\n`),
};
