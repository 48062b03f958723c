import {basename} from 'node:path';

import {vietNamDay} from '@ispeed-widgets/contract';
import {Command} from 'commander';

import {formatDocument} from '../format-document.js';
import {campaignFromForm} from '../publish/campaign-form/campaign-from-form.js';
import {formTemplate} from '../publish/campaign-form/form-field.js';
import {writeTogether} from '../publish/write-together.js';
import {CommandFailure, EXIT} from './exit.js';
import {fileFailure, readInput} from './files.js';
import {refuseTable} from './refuse-table.js';
import {say} from './say.js';

interface Flags {
  out: string;
  template?: true;
}

/** `ispeed-data campaign FORM`: a short form, filled in by an officer, to campaign.json. */
export function campaignCommand(): Command {
  return new Command('campaign')
    .summary('phiếu khai → campaign.json')
    .description(
      'Đổi phiếu khai đã điền thành campaign.json; --template ghi ra phiếu trống / Turn a filled form into campaign.json; --template writes a blank one',
    )
    .argument('[form]', 'phiếu đã điền, tệp văn bản UTF-8 / the filled form')
    .requiredOption('--out <file>', 'tệp ghi ra / file to write')
    .option('--template', 'ghi phiếu trống để điền / write a blank form')
    .action(runCampaign);
}

function runCampaign(form: string | undefined, {out, template}: Flags): void {
  if (template) {
    write(out, formTemplate());
    say(
      `Đã ghi phiếu trống ${out}. Điền rồi chạy: ispeed-data campaign ${out} --out campaign.json`,
      `Wrote a blank form to ${out}.`,
    );
    return;
  }
  if (form === undefined) {
    throw new CommandFailure(
      EXIT.usage,
      'Thiếu phiếu khai. Lấy phiếu trống bằng: ispeed-data campaign --template --out phieu.txt',
      'The form is missing. Get a blank one: ispeed-data campaign --template --out phieu.txt',
    );
  }
  const result = campaignFromForm(readInput(form), {file: basename(form), updated: vietNamDay(Date.now())});
  if (!result.ok) throw refuseTable(result.issues);
  write(out, formatDocument(result.value));
  say(`Đã ghi ${out} (mã chiến dịch: ${result.value.id}).`, `Wrote ${out} (campaign: ${result.value.id}).`);
}

function write(path: string, text: string): void {
  try {
    writeTogether(new Map([[path, text]]));
  } catch (error) {
    throw fileFailure(error, {vi: `Không ghi được tệp ${path}`, en: `Cannot write ${path}`});
  }
}
