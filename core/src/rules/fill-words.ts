/**
 * Puts figures into a sentence: `{n}` is the value, `{n point|points}` the value with the word
 * English has for so many. What has no value stays as it is written.
 */
export function fillWords(words: string, values: Readonly<Record<string, unknown>>): string {
  return words.replace(PLACE, (place: string, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined || value === null) return place;
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
  });
}

const PLACE = /\{(\w+)(?: ([^|{}]+)\|([^|{}]+))?\}/g;
