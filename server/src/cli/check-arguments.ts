import { type Command, UsageError } from './command';

/**
 * What the usage of a command does not name is refused before anything is opened: a mistyped
 * option must not do half a deed, nor become the name of a file.
 */
export function checkArguments({ usage }: Pick<Command, 'usage'>, args: readonly string[]): void {
  const options = optionsOf(usage);
  for (const option of args.filter(isOption)) {
    const [name = '', value] = option.split(/=(.*)/s);
    const takesValue = options.get(name);
    if (takesValue === undefined) throw new UsageError(`There is no option ${name} here.`);
    if (takesValue && !value) throw new UsageError(`${name} needs a value: ${name}=…`);
    if (!takesValue && value !== undefined) throw new UsageError(`${name} takes no value.`);
  }
  const extra = args.filter((arg) => !isOption(arg))[placesOf(usage)];
  if (extra !== undefined) throw new UsageError(`“${extra}” is more than can be said here.`);
}

function isOption(arg: string): boolean {
  return arg.startsWith('-');
}

/** Each option in the usage, and whether a value belongs to it. */
function optionsOf(usage: string): Map<string, boolean> {
  const found = usage.matchAll(/(--[a-z-]+)(=)?/g);
  return new Map(Array.from(found, ([, name = '', equals]) => [name, equals !== undefined]));
}

/** How many things without a name a command takes: `<file>`, `[file]`. */
function placesOf(usage: string): number {
  const places = usage.replace(/--[a-z-]+=<[^>]+>/g, '').match(/<[^>]+>|\[[a-z]+\]/g);
  return places?.length ?? 0;
}
