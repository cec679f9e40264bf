import { expect, test } from 'vitest';
import { fullRulebook } from './full-rulebook';
import { renderRulebook } from './render-rulebook';
import type { Rulebook } from './rulebook';
import { validateRulebook } from './validate-rulebook';

const pages = (rulebook: Rulebook) => ({
  zh: JSON.stringify(renderRulebook(rulebook, 'zh')),
  en: JSON.stringify(renderRulebook(rulebook, 'en')),
});
const full = pages(fullRulebook);

test('the page of a rulebook with everything in it is whole in both languages', () => {
  expect(validateRulebook(fullRulebook)).toEqual([]);
  expect(full.en).not.toMatch(/\p{Script=Han}/u);
  expect(full.zh + full.en).not.toMatch(/undefined|NaN|\[object|null/);
});

test('a page where every number is 1 says "1 point", "1 day" and so on', () => {
  const ones = structuredClone(fullRulebook);
  for (const [path, value] of leavesOf(fullRulebook, '')) {
    if (typeof value === 'number') write(ones, path, path.endsWith('everyMinutes') ? 60 : 1);
  }
  const said = pages(ones).en;
  expect(said).toMatch(/\b1 point\b/);
  expect(said).not.toMatch(
    /(?<![\d.–])1 (\w+ )?(points|days|times|deeds|persons|minutes|hours|months|years|weeks)\b/,
  );
});

/** What the page need not say: names for machines, and what another sentence already says. */
const UNSAID = [
  /^format$/,
  /(^|\.)(key|ruleKey|category)$/,
  /^categories/,
  /^multipliers\.policy\.order/,
  /\.(categories|ruleKeys)\[/,
  /^rules\[\d+\]\.(deed|awardOn|multipliers)/,
  /^rules\[\d+\]\.variants\[\d+\]\.name/,
  /^redemption\.(rewards\[\d+\]\.kind|coupons\.(numbered|prefix))/,
  /(^|\.|\])kind$/,
  // A count of deeds leaves nothing open.
  /^rules\[3\]\.limits\[0\]\.whenReached$|^rules\[4\]\.limits\[0\]\.whenReached$/,
  /^redemption\.rewards\[3\]\.limits\[0\]\.whenReached$/,
  /^deductions\[1\]\.warningPeriod$/,
  /reasonRequired$/,
  /^starSchemes\[0\]\.stars\[0\]\.(star|metrics\[4\]\.period)$/,
];

const leaves = [...leavesOf(fullRulebook, '')].filter(
  ([path]) => !UNSAID.some((pattern) => pattern.test(path)),
);

test.each(leaves)('%s is said', (path, value) => {
  const other = change(path, value);
  const changed = structuredClone(fullRulebook);
  write(changed, path, other);
  const page = pages(changed);
  expect(page.zh === full.zh && page.en === full.en).toBe(false);
});

function* leavesOf(value: unknown, path: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) yield* leavesOf(item, path === '' ? key : `${path}.${key}`);
    }
  } else {
    yield [path, value];
  }
}

const CHOICES = [
  ['month', 'quarter'],
  ['down', 'nearest', 'up'],
  ['whole_units', 'proportion'],
  ['raise', 'nothing'],
  ['resident', 'household'],
  ['once', 'yearly'],
  ['natural', 'working'],
  ['multiply', 'add', 'highest'],
  ['day', 'week', 'month', 'quarter', 'year', 'life'],
  ['automatic', 'application'],
  ['committee', 'committee_and_representatives'],
  ['deeds', 'points'],
  ['all_adults', 'household_representatives', 'group_representatives'],
  ['refuse', 'reduce'],
];

function change(path: string, value: unknown): unknown {
  if (value === null) return 0;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + (path.endsWith('everyMinutes') ? 60 : 1);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text.replace(/-\d{2}$/, '-19');
  if (/^\d{2}[:-]\d{2}$/.test(text)) return text.replace(/^\d{2}/, '03');
  const choice = CHOICES.find((each) => each.includes(text));
  if (choice) return choice.find((each) => each !== text);
  return `${text}x`;
}

function write(document: unknown, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[step],
    document,
  );
  (holder as Record<string, unknown>)[last] = value;
}
