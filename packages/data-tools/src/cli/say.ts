import type {Message} from '@ispeed-widgets/contract';

/** Prints a message, Vietnamese first. */
export function say(vi: string, en: string): void {
  process.stdout.write(`${vi}\n  ${en}\n`);
}

/** Prints what is wrong and where, Vietnamese first. */
export function sayWrong(where: Message, message: Message): void {
  process.stderr.write(`${where.vi}: ${message.vi}\n  ${where.en}: ${message.en}\n`);
}
