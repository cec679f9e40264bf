/** One `linli-verify` command. It throws a LogProblem when something is not genuine. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (call: Call) => Promise<void>;
}

export interface Call {
  /** What stands after the command's name, options left out. */
  readonly words: readonly string[];
  /** The value of `--name=value`. */
  option(name: string): string | undefined;
  has(flag: string): boolean;
  print(line: string): void;
  /** Ends a command that would run for ever. */
  readonly stopped: Promise<unknown>;
}

/** A wrong call: shown with the command's usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function callOf(args: readonly string[], parts: Pick<Call, 'print' | 'stopped'>): Call {
  const options = args.filter((arg) => arg.startsWith('--'));
  return {
    ...parts,
    words: args.filter((arg) => !arg.startsWith('--')),
    has: (flag) => options.includes(`--${flag}`),
    option(name) {
      const prefix = `--${name}=`;
      return options.find((option) => option.startsWith(prefix))?.slice(prefix.length);
    },
  };
}
