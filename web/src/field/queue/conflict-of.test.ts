import { expect, it } from 'vitest';
import type { ClaimDeed } from './claim-deed';
import { conflictOf } from './conflict-of';
import type { ScanDeed } from './scan-deed';

const reason = (code: string) => ({ code, zh: code, en: code });

function scan(change: Partial<ScanDeed>, points = 20, codes: string[] = []): ScanDeed {
  return {
    id: 1,
    requestId: 'r',
    owner: 'xu',
    kind: 'check_in',
    body: { communityId: 'c', sessionId: 's', way: 'camera', scannedAt: '2026-03-10T01:00:00Z' },
    doneAt: '2026-03-10T01:00:00Z',
    settledAt: '2026-03-10T03:00:00Z',
    label: {},
    state: 'done',
    tries: 2,
    answer: { points, because: codes.map(reason) } as unknown as ScanDeed['answer'],
    ...change,
  };
}

it.each([
  ['recorded as promised', scan({}), null],
  ['waiting', scan({ state: 'waiting' }), null],
  ['with nothing left of the limit', scan({}, 0, ['per_deed', 'limit_reached']), 'changed'],
  ['with less, because of the limit', scan({}, 5, ['per_deed', 'limit_reduced']), 'changed'],
  ['with a rule that was stopped meanwhile', scan({}, 0, ['rule_stopped']), 'changed'],
  ['with points that come at check-out', scan({}, 0, ['nothing_to_award']), null],
  [
    'without points, but told on the spot',
    scan({ tries: 1, settledAt: '2026-03-10T01:00:02Z' }, 0, ['limit_reached']),
    null,
  ],
  ['settled late in its first try', scan({ tries: 1 }, 0, ['limit_reached']), 'changed'],
])('%s', (_what, deed, kind) => {
  expect(conflictOf(deed)?.kind ?? null).toBe(kind);
});

it('is every refusal, of scans and of claims, with its code', () => {
  const refusal = { code: 'claims/not_claimable', zh: '没有这一项', en: 'no', details: {} };
  const claim = { ...scan({}), kind: 'claim', state: 'refused', refusal } as unknown as ClaimDeed;
  expect(conflictOf(claim)).toEqual({ kind: 'refused', code: 'claims/not_claimable' });
  expect(conflictOf(scan({ state: 'refused', refusal }))).toMatchObject({ kind: 'refused' });
});
