/** What the shell learns. */
export const EXIT = {ok: 0, refused: 1, usage: 2} as const;

/** Ends a command with words and an exit code, without a stack. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  /** @param code one of `EXIT` */
  constructor(
    readonly code: number,
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${vi}\n  ${en}`);
  }
}
