import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetKeptAnswers, keepAnswers } from './kept-answers';

const stored = new Map<string, string>();
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  stored.clear();
  page = new EventTarget();
  vi.stubGlobal('window', {
    setTimeout: (work: () => void, afterMs: number) => setTimeout(work, afterMs),
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: page.addEventListener.bind(page),
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});

afterEach(() => {
  forgetKeptAnswers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page opens, reads the given things and is left. */
async function visit(reads: Record<string, unknown>): Promise<QueryClient> {
  const client = new QueryClient();
  keepAnswers(client, 'kept');
  for (const [name, data] of Object.entries(reads)) {
    const meta = { keep: !name.startsWith('secret') };
    await client.fetchQuery({ queryKey: [name], queryFn: () => data, meta });
  }
  vi.advanceTimersByTime(1_000);
  return client;
}

test('an answer outlives a visit to a page that does not ask for it', async () => {
  await visit({ balance: 270 });
  await visit({ rewards: ['rice'] });
  const client = await visit({});
  expect(client.getQueryData(['balance'])).toBe(270);
  expect(client.getQueryData(['rewards'])).toEqual(['rice']);
});

test('an answer keeps the time at which it was true', async () => {
  vi.setSystemTime('2026-10-28T00:00:00Z');
  await visit({ balance: 270 });
  vi.setSystemTime('2026-10-29T00:00:00Z');
  const client = await visit({ rewards: [] });
  const seenAt = client.getQueryState(['balance'])?.dataUpdatedAt;
  expect(new Date(seenAt ?? 0).toISOString()).toBe('2026-10-28T00:00:00.000Z');
});

test('an answer put back is read again, however fresh it is', async () => {
  await visit({ balance: 270 });
  const client = await visit({});
  expect(client.getQueryState(['balance'])?.isInvalidated).toBe(true);
});

test('what is not marked stays nowhere', async () => {
  await visit({ secret: 'code' });
  expect([...stored.values()].join()).not.toContain('code');
});

test('after sign-out nothing of the person is left or written later', async () => {
  const client = await visit({ balance: 270 });
  await client.fetchQuery({ queryKey: ['rewards'], queryFn: () => ['rice'], meta: { keep: true } });
  forgetKeptAnswers();
  vi.advanceTimersByTime(5_000);
  expect([...stored.values()].join()).not.toMatch(/270|rice/);
});

test('an answer that came just before the page was left is not lost', async () => {
  const client = new QueryClient();
  keepAnswers(client, 'kept');
  await client.fetchQuery({ queryKey: ['session'], queryFn: () => 'patrol', meta: { keep: true } });
  page.dispatchEvent(new Event('pagehide'));
  const later = await visit({});
  expect(later.getQueryData(['session'])).toBe('patrol');
});
