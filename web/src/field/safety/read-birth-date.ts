/** A day as people type it: 19581002, 1958-10-2, 1958.10.02; undefined when it is none. */
export function readBirthDate(text: string): string | undefined {
  const parts =
    /^\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D?\s*$/.exec(text) ??
    /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === iso;
  return real ? iso : undefined;
}
