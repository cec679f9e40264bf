import { expect, test } from 'vitest';
import { AwardNews } from './award-news';

const now = new Date('2026-10-28T12:05:00Z');

function entry(transferId: string, change: Partial<{ kind: string; recordedAt: string }> = {}) {
  return {
    transferId,
    points: 20,
    balance: 270,
    title: '社区巡逻',
    kind: 'award',
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

test('an old award, a refund and a spending are no news', () => {
  const news = new AwardNews();
  news.fromEntries([], now);
  const list = [
    entry('b', { recordedAt: '2026-10-27T12:04:00Z' }),
    entry('c', { kind: 'refund' }),
    { ...entry('d', { kind: 'redemption' }), points: -100 },
  ];
  expect(told(news.fromEntries(list, now))).toEqual([]);
});
