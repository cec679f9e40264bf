import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as compiled from './paraglide/messages';

type Message = (places: Record<string, unknown>, options: { locale: 'en' }) => string;
const said = compiled as unknown as Record<string, Message>;

/** What the faces count: one, many. */
const nouns = [
  'act award card code day deed minute month home neighbour person/people persons',
  'point reminder resident row rule scan second session thing time transfer try/tries vote',
  'week witness/witnesses year event hour record redemption entry/entries question photo item',
]
  .flatMap((line) => line.split(' '))
  .map((noun) => noun.split('/'))
  .map(([one = '', many = `${one}s`]) => ({ one, many }));
const wordsBetween = '(?:(?:more|other|working|base|registered|missed|new) )?';
const manyForOne = new RegExp(
  `(?<![\\d.–−-])1 ${wordsBetween}(?:${nouns.map(({ many }) => many).join('|')})\\b`,
);
const oneForMany = new RegExp(
  `(?<![\\d.–−-])2 ${wordsBetween}(?:${nouns.map(({ one }) => one).join('|')})\\b`,
);
const verbForMany = /(?<![\d.–−-])1 (?:more )?[a-z]+ (?:are|were|have|wait|differ|follow)\b/;

it.each(countedMessages())('%s reads well for 1 and for 2', (key, places) => {
  const withAll = (value: number) =>
    said[key]?.(Object.fromEntries(places.map((place) => [place, value])), { locale: 'en' });
  expect(withAll(1)).not.toMatch(manyForOne);
  expect(withAll(1)).not.toMatch(verbForMany);
  expect(withAll(2)).not.toMatch(oneForMany);
});

function countedMessages(): [string, string[]][] {
  const faces = readdirSync(new URL('..', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['api', 'i18n'].includes(entry.name))
    .map((entry) => new URL(`../${entry.name}/messages/en.json`, import.meta.url));
  return faces.flatMap((path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>).flatMap(
      ([key, words]): [string, string[]][] => {
        const places = [...JSON.stringify(words).matchAll(/\{(\w+)\}/g)].map(
          ([, name = '']) => name,
        );
        return places.length > 0 && key !== '$schema' ? [[key, [...new Set(places)]]] : [];
      },
    ),
  );
}
