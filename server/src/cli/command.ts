import type { Program } from './program';

/** One `linli` command. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Arguments after the name, as shown in the help. */
  readonly usage: string;
  /** Gives the exit code. */
  readonly run: (program: Program, args: readonly string[]) => Promise<number>;
}

/** A wrong call of a command: shown with its usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
