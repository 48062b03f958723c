import {isMonth} from '@ispeed-widgets/contract';
import {Command, InvalidArgumentError, Option} from 'commander';

import {EXPORT_FORMATS} from '../export/month-export.js';
import {backup} from './backup.js';
import {exportMonth} from './export-month.js';
import {importCodes} from './import-codes.js';
import {migrateStore} from './migrate-store.js';
import {purgeStore} from './purge-store.js';
import {serve} from './serve.js';
import {addServeOptions} from './serve-options.js';
import {vietnameseErrors, vietnameseHelp} from './vietnamese-help.js';

/** The command line `ispeed-collector`. */
export function createProgram(): Command {
  const program = new Command('ispeed-collector')
    .description('Nhận, lưu và xuất báo cáo i-Speed của các đơn vị.')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .configureHelp(vietnameseHelp)
    .configureOutput(vietnameseErrors);

  for (const add of [addServe, addOrganizations, addExport, addStoreCare]) add(program);
  return program;
}

// Commander sees "..." only after a plain letter, so what may repeat is named in plain letters.

function addServe(program: Command): void {
  addServeOptions(program.command('serve').description('chạy máy chủ nhận báo cáo'))
    .addOption(dbOption())
    .action(serve);
}

function addOrganizations(program: Command): void {
  program
    .command('organizations')
    .description('các đơn vị báo cáo')
    .command('import <tệp>')
    .description(
      'nhập danh sách đơn vị (.json, .csv, .xlsx) và cấp mã truy cập cho từng đơn vị, chỉ hiện một lần',
    )
    .requiredOption('--campaign <mã>', 'mã chiến dịch, như "id" trong campaign.json; hoặc tệp campaign.json')
    .addOption(dbOption())
    .option('--sheet <tên>', 'trang tính của tệp .xlsx; mặc định trang đầu có dữ liệu')
    .option('--out <tệp>', 'ghi mã ra tệp CSV mới, chỉ chủ tệp đọc được; mặc định là stdout')
    .option('--slips <tệp>', 'ghi phiếu mã ra tệp HTML mới để in và cắt, mỗi đơn vị một phiếu')
    .option('--page <địa chỉ>', 'địa chỉ trang báo cáo, in trên phiếu')
    .option('--renew <id...>', 'cấp mã mới cho các đơn vị này; mã cũ hết hiệu lực')
    .action(importCodes);
}

function addExport(program: Command): void {
  program
    .command('export')
    .description('xuất báo cáo của một tháng: XLSX theo mẫu phụ lục, hoặc CSV một bảng')
    .requiredOption('--campaign <tệp>', 'tệp campaign.json')
    .option('--period <tháng>', 'tháng dạng 2026-11; mặc định là tháng đang đến hạn', toMonth)
    .addOption(dbOption())
    .option('--out <tệp>', 'tệp ghi ra; mặc định là stdout')
    .addOption(
      new Option('--format <dạng>', 'xlsx hoặc csv; mặc định theo tên tệp ghi ra, không thì csv').choices(
        EXPORT_FORMATS,
      ),
    )
    .action(exportMonth);
}

function addStoreCare(program: Command): void {
  program
    .command('migrate')
    .description('tạo hoặc nâng cấp cơ sở dữ liệu')
    .addOption(dbOption())
    .action(migrateStore);
  program
    .command('backup')
    .description('sao lưu cơ sở dữ liệu ra một tệp mới, không cần dừng máy chủ')
    .requiredOption('--out <tệp>', 'tệp ghi ra; không ghi đè tệp đã có')
    .addOption(dbOption())
    .action(backup);
  program
    .command('purge')
    .description('xóa báo cáo đã quá thời hạn lưu (retentionDays trong campaign.json)')
    .option('--campaign <file...>', 'tệp campaign.json; có thể nêu nhiều tệp')
    .option(
      '--receipt <code...>',
      'xóa báo cáo của người dân mang mã biên nhận này, theo yêu cầu của người ấy',
    )
    .option('--dry-run', 'chỉ đếm, không xóa')
    .option('--trust-clock', 'đã kiểm tra đồng hồ máy chủ là đúng, dù lần xóa trước cách đây rất lâu')
    .addOption(dbOption())
    .action(purgeStore);
}

function dbOption(): Option {
  return new Option('--db <nơi>', 'tệp SQLite, hoặc địa chỉ postgres://…; cũng lấy từ biến DATABASE_URL')
    .env('DATABASE_URL')
    .default('./ispeed-collector.sqlite');
}

function toMonth(text: string): string {
  if (!isMonth(text)) throw new InvalidArgumentError('Ghi tháng dạng 2026-11.');
  return text;
}
