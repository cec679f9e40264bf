/** The time on the community's wall, for words: 14:05, and with the date when it is another day. */
export function localTime(instantIso: string, timeZone: string, now: Date): string {
  const said = partsAt(new Date(instantIso), timeZone);
  const today = partsAt(now, timeZone);
  return said.date === today.date ? said.time : `${said.date} ${said.time}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(at: Date, timeZone: string): { date: string; time: string } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
  return {
    date: `${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
