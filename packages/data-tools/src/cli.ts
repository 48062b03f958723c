#!/usr/bin/env node
import {Command, CommanderError} from 'commander';

import {campaignCommand} from './cli/campaign-command.js';
import {checkCommand} from './cli/check-command.js';
import {coverageCommand} from './cli/coverage-command.js';
import {CommandFailure, EXIT} from './cli/exit.js';
import {exportCommand} from './cli/export-command.js';
import {organizationsCommand} from './cli/organizations-command.js';
import {placesCommand} from './cli/places-command.js';
import {speakVietnamese} from './cli/speak-vietnamese.js';

const program = new Command('ispeed-data')
  .description(
    'Bảng tính của các văn bản → tệp dữ liệu i-Speed / Spreadsheets of the letters to contract files',
  )
  .addCommand(coverageCommand())
  .addCommand(placesCommand())
  .addCommand(organizationsCommand())
  .addCommand(campaignCommand())
  .addCommand(checkCommand())
  .addCommand(exportCommand());

speakVietnamese(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** @throws whatever is neither a refusal nor a slip on the command line: a bug, whose stack must be seen */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  throw error;
}
