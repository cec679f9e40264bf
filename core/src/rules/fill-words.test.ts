import { expect, test } from 'vitest';
import { fillWords } from './fill-words';

test.each<[string, Record<string, string | number | null>, string]>([
  ['得 {n} 分', { n: 20 }, '得 20 分'],
  ['{n point|points}', { n: 0 }, '0 points'],
  ['{n point|points}', { n: 1 }, '1 point'],
  ['{n point|points}', { n: '1' }, '1 point'],
  ['{n point|points}', { n: 1.5 }, '1.5 points'],
  ['{n row still has|rows still have} errors', { n: 1 }, '1 row still has errors'],
  ['{n row still has|rows still have} errors', { n: 2 }, '2 rows still have errors'],
  ['{a point|points} until {b}', { a: 1, b: '5 May' }, '1 point until 5 May'],
  ['{n} of {m tries|tries}', { m: null }, '{n} of {m tries|tries}'],
])('%s with %o', (words, values, filled) => {
  expect(fillWords(words, values)).toBe(filled);
});
