#!/usr/bin/env node
import {CollectorError} from './collector-error.js';
import {createProgram} from './commands/program.js';
import {say} from './commands/say.js';

try {
  await createProgram().parseAsync();
} catch (error) {
  say(error instanceof CollectorError ? error.message : `Lỗi không lường trước: ${stackOf(error)}`);
  process.exitCode = 1;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
