/** What the clock on the community's wall shows, 'HH:MM' of 24 hours; compares as a string. */
export function clockTime(instantIso: string, timeZone: string): string {
  const known = formats.get(timeZone) ?? formatFor(timeZone);
  return known.format(new Date(instantIso));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
