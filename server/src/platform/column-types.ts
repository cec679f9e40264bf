import pg from 'pg';

/**
 * How PostgreSQL's values arrive in the program: instants as ISO-8601 UTC strings, dates as
 * YYYY-MM-DD, big whole numbers as numbers that are proven to be exact.
 */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format);
  },
};

const TEXT_ARRAY = 1009 as unknown as typeof pg.types.builtins.TEXT;
const textArray = pg.types.getTypeParser(TEXT_ARRAY, 'text') as (text: string) => (string | null)[];

function listOf<Value>(parse: (text: string) => Value) {
  return (text: string): (Value | null)[] =>
    textArray(text).map((item) => (item === null ? null : parse(item)));
}

const parsers = new Map<number, (text: string) => unknown>([
  [20, parseWholeNumber],
  [1016, listOf(parseWholeNumber)],
  [1700, parseNumber],
  [1231, listOf(parseNumber)],
  [1082, (text) => text],
  [1182, listOf((text) => text)],
  [1114, (text) => text],
  [1184, parseInstant],
  [1185, listOf(parseInstant)],
]);

function parseWholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`Whole number ${text} is too big to be exact`);
  return value;
}

/** Sums of bigint columns arrive as numeric. */
function parseNumber(text: string): number {
  return text.includes('.') ? Number(text) : parseWholeNumber(text);
}

/** Connections speak UTC, so the text ends in +00; the fraction is cut to milliseconds. */
function parseInstant(text: string): string {
  if (!text.endsWith('+00') || text.length < 22) return new Date(text).toISOString();
  const fraction = text.slice(20, -3).padEnd(3, '0').slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}
