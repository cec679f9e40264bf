const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The number of a transfer within what was typed or pasted, be it a whole address. */
export function transferIdIn(typed: string): string | undefined {
  return idPattern.exec(typed)?.[0].toLowerCase();
}
