import { expect, it } from 'vitest';
import { minutesOf, sumByActivity, yearsOf } from './sum-records';

const records = [
  { day: '2026-03-10', minutes: 120, content: '晚巡逻', state: 'confirmed' },
  { day: '2026-02-10', minutes: 90, content: '楼道清洁日', state: 'correction' },
  { day: '2026-02-10', minutes: 120, content: '楼道清洁日', state: 'reversed' },
  { day: '2026-02-10', minutes: -120, content: '楼道清洁日', state: 'reversal' },
  { day: '2025-12-01', minutes: 60, content: '晚巡逻', state: 'waiting' },
  { day: '2025-11-01', minutes: 60, content: '义诊', state: 'reversed' },
  { day: '2025-11-01', minutes: -60, content: '义诊', state: 'reversal' },
];

it('counts rows that give and rows that take', () => {
  expect(minutesOf(records)).toBe(270);
  expect(minutesOf([])).toBe(0);
});

it('knows the years, newest first', () => {
  expect(yearsOf(records)).toEqual(['2026', '2025']);
});

it('puts what was done most on top and leaves out what was taken back whole', () => {
  expect(sumByActivity(records)).toEqual([
    { content: '晚巡逻', minutes: 180, times: 2 },
    { content: '楼道清洁日', minutes: 90, times: 0 },
  ]);
});
