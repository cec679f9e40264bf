import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { Json } from './canonical-json';
import { checkOwnEntries, type OwnEntry } from './check-own-entries';
import { leafOf } from './leaf';
import { leafHash } from './merkle-tree';

/** An account that earned five times; each entry names the one before. */
function entries(amounts = [20, 5, -10, 20, 1]): OwnEntry[] {
  const made: OwnEntry[] = [];
  let [prev, balance]: [string | null, number] = [null, 0];
  for (const [place, amount] of amounts.entries()) {
    balance += amount;
    const opening = openingOf({ seq: place + 1, prev, amount, balance });
    made.push({ opening, index: 10 * place + 3 });
    prev = hashOf(opening);
  }
  return made;
}

function openingOf(fields: Readonly<Record<string, Json>>): OwnEntry['opening'] {
  const payload = {
    ...{ v: 1, community: 'c', id: `t${fields.seq}`, kind: 'award', acct: 'a', lines: [] },
    ...{ rule: null, rulebook: 1, role: 'organizer', title: { zh: '巡逻', en: 'Patrol' } },
    ...{ reason: '', requestKey: 'k', reverses: null, row: '00', occurredOn: '2026-03-10' },
    ...{ occurredAt: '2026-03-10T01:00:00.000Z', recordedAt: '2026-03-10T01:00:00.000Z' },
    ...fields,
  };
  return { type: 1, nonce: sha256(utf8ToBytes(`nonce ${fields.seq}`)), payload };
}

function hashOf(opening: OwnEntry['opening']): string {
  return bytesToHex(leafHash(leafOf(opening)));
}

function changed(place: number, fields: Readonly<Record<string, Json>>): OwnEntry[] {
  return entries().map((entry, index) => {
    const payload = entry.opening.payload as Record<string, Json>;
    return index === place
      ? { ...entry, opening: { ...entry.opening, payload: { ...payload, ...fields } } }
      : entry;
  });
}

function without(place: number): OwnEntry[] {
  return entries().filter((_, index) => index !== place);
}

function swapped(): OwnEntry[] {
  const [first, second, third, ...rest] = entries() as [OwnEntry, OwnEntry, OwnEntry];
  return [first, third, second, ...rest];
}

describe('an account’s own entries', () => {
  it('are in order when each follows the one before', () => {
    const own = entries();
    const hash = hashOf((own[4] as OwnEntry).opening);
    const newest = { acct: 'a', seq: 5, balance: 36, index: 43, hash };
    expect(checkOwnEntries(own)).toEqual({ problems: [], newest });
    expect(checkOwnEntries(own.slice(4), newest)).toEqual({ problems: [], newest });
    expect(checkOwnEntries([])).toEqual({ problems: [], newest: null });
  });

  it.each<[string, OwnEntry[], { code: string; seq: number }]>([
    ['one is left out', without(2), { code: 'missing', seq: 4 }],
    ['the first is left out', without(0), { code: 'missing', seq: 2 }],
    ['one is shown twice', [...entries(), ...entries().slice(4)], { code: 'twice', seq: 5 }],
    ['two are exchanged', swapped(), { code: 'missing', seq: 3 }],
    ['one was changed afterwards', changed(1, { reason: 'other' }), { code: 'moved', seq: 3 }],
    ['one was given more', changed(4, { amount: 1_000 }), { code: 'balance', seq: 5 }],
    ['one is of somebody else', changed(4, { acct: 'b' }), { code: 'other_account', seq: 5 }],
    ['one says nothing', changed(4, { seq: 'five' }), { code: 'unreadable', seq: 5 }],
    [
      'one stands before the one it follows',
      entries().map((entry, place) => (place === 4 ? { ...entry, index: 1 } : entry)),
      { code: 'moved', seq: 5 },
    ],
  ])('are not when %s', (_what, own, problem) => {
    expect(checkOwnEntries(own).problems[0]).toEqual(problem);
  });

  it('are not when what this phone saw before is no longer there', () => {
    const seen = checkOwnEntries(entries([20, 5])).newest;
    expect(checkOwnEntries(entries().slice(1), seen).problems).toEqual([]);
    const changed = checkOwnEntries(entries([20, 6, -10]).slice(1), seen).problems;
    expect(changed).toContainEqual({ code: 'changed_since', seq: 2 });
    expect(checkOwnEntries([], seen).problems).toEqual([{ code: 'changed_since', seq: 2 }]);
    const gap = [entries()[1], entries()[3]] as OwnEntry[];
    expect(checkOwnEntries(gap, seen).problems).toEqual([{ code: 'missing', seq: 4 }]);
  });
});
