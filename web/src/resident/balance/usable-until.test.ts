import { expect, test } from 'vitest';
import { usableUntil } from './usable-until';

test.each([
  ['nothing yet', [], { kind: 'none' }],
  ['a lot that was used up', [{ expiresOn: '2026-12-31', amount: 0 }], { kind: 'none' }],
  [
    'one day for all',
    [
      { expiresOn: '2026-12-31', amount: 20 },
      { expiresOn: '2026-12-31', amount: 250 },
    ],
    { kind: 'until', day: '2026-12-31' },
  ],
  [
    'the part that lapses first',
    [
      { expiresOn: '2027-12-31', amount: 20 },
      { expiresOn: '2026-12-31', amount: 120 },
    ],
    { kind: 'part', day: '2026-12-31', points: 120 },
  ],
  [
    'a dated part beside an undated one',
    [
      { expiresOn: null, amount: 5 },
      { expiresOn: '2026-12-31', amount: 7 },
    ],
    { kind: 'part', day: '2026-12-31', points: 7 },
  ],
  ['never', [{ expiresOn: null, amount: 5 }], { kind: 'always' }],
])('%s', (_name, lots, usable) => {
  expect(usableUntil(lots)).toEqual(usable);
});
