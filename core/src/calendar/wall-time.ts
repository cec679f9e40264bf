/** The hour and minute the clock on the community's wall shows at an instant: 09:05. */
export function wallTime(instantIso: string, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format.format(new Date(instantIso));
}

const formats = new Map<string, Intl.DateTimeFormat>();
