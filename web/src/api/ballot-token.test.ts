import { afterEach, expect, it, vi } from 'vitest';
import { ballotTokenFor, hasBallotToken, newBallotToken } from './ballot-token';

afterEach(() => vi.unstubAllGlobals());

it('makes tokens of 32 bytes that do not repeat', () => {
  const tokens = Array.from({ length: 500 }, newBallotToken);
  expect(tokens.every((token) => /^[A-Za-z0-9_-]{43}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(500);
});

it('keeps one for each poll and person, also over a new start of the page', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(hasBallotToken('poll', 'mother')).toBe(false);
  const token = ballotTokenFor('poll', 'mother');
  expect(ballotTokenFor('poll', 'mother')).toBe(token);
  expect(ballotTokenFor('poll', 'daughter')).not.toBe(token);
  expect([...kept.values()]).toContain(token);
  kept.set('linli-ballot-other-mother', token);
  expect(ballotTokenFor('other', 'mother')).toBe(token);
});

it('goes without storage while the page is open', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('forbidden');
    },
  });
  const token = ballotTokenFor('private', 'mother');
  expect(ballotTokenFor('private', 'mother')).toBe(token);
  expect(hasBallotToken('private', 'mother')).toBe(true);
  expect(hasBallotToken('private', 'daughter')).toBe(false);
});
