import { expect, test } from 'vitest';
import { AwardNews } from './award-news';

const now = new Date('2026-10-28T12:05:00Z');

interface Change {
  kind?: string;
  deedKind?: string;
  recordedAt?: string;
}

function entry(transferId: string, change: Change = {}) {
  return {
    transferId,
    points: 20,
    balance: 270,
    title: '社区巡逻',
    kind: 'award',
    deedKind: 'session',
    recordedAt: '2026-10-28T12:04:00Z',
    ...change,
  };
}

function told(awards: readonly { transferId: string }[]): string[] {
  return awards.map(({ transferId }) => transferId);
}

test('the first list is no news', () => {
  const news = new AwardNews();
  expect(told(news.fromEntries([entry('b'), entry('a')], now))).toEqual([]);
});

test('what came while the phone slept is told in the order it was earned', () => {
  const news = new AwardNews();
  news.fromEntries([entry('a')], now);
  expect(told(news.fromEntries([entry('c'), entry('b'), entry('a')], now))).toEqual(['b', 'c']);
});

test('an award heard live is not told again by the list', () => {
  const news = new AwardNews();
  news.fromEntries([entry('a')], now);
  expect(told(news.fromEvent(entry('b')))).toEqual(['b']);
  expect(told(news.fromEvent(entry('b')))).toEqual([]);
  expect(told(news.fromEntries([entry('b'), entry('a')], now))).toEqual([]);
});

test('an old award, a refund, a spending and what one did oneself are no news', () => {
  const news = new AwardNews();
  news.fromEntries([], now);
  const list = [
    entry('b', { recordedAt: '2026-10-27T12:04:00Z' }),
    entry('c', { kind: 'refund' }),
    entry('e', { deedKind: 'daily_check_in' }),
    entry('f', { deedKind: 'poll' }),
    { ...entry('d', { kind: 'redemption' }), points: -100 },
  ];
  expect(told(news.fromEntries(list, now))).toEqual([]);
});
