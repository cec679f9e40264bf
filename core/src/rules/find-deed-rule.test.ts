import { expect, test } from 'vitest';
import { demoRulebook } from './demo-rulebook';
import type { EarningRule } from './earning-rule';
import { findDeedRule } from './find-deed-rule';
import { plainPoints } from './plain-points';

const [patrol, , , , suggestion] = demoRulebook.rules as [
  EarningRule,
  EarningRule,
  EarningRule,
  EarningRule,
  EarningRule,
];
const poll: EarningRule = { ...patrol, key: 'poll_old', deed: 'poll', inForceUntil: '2026-02-28' };
const newer: EarningRule = { ...poll, key: 'poll', inForceUntil: undefined };
const rulebook = {
  ...demoRulebook,
  rules: [patrol, poll, { ...newer, inForceFrom: '2026-03-01' }],
};

test.each([
  ['2026-02-28', 'poll_old'],
  ['2026-03-01', 'poll'],
])('on %s a poll goes by %s', (day, key) => {
  expect(findDeedRule(rulebook, 'poll', day)?.key).toBe(key);
});

test('a deed without a rule has none', () => {
  expect(findDeedRule(rulebook, 'daily_check_in', '2026-03-01')).toBeUndefined();
});

test('the plain figure is told only where there is one', () => {
  expect(plainPoints(patrol)).toBe(20);
  expect(plainPoints(suggestion)).toBeNull();
  const stopped = { on: '2026-03-01', reason: { zh: '要改', en: 'to be changed' } };
  expect(plainPoints({ ...patrol, stopped })).toBeNull();
});
