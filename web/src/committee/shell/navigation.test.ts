import { roles } from '@linli/contract/permissions';
import { describe, expect, it } from 'vitest';
import { placeAt, placesOf } from './navigation';

const hrefs = (...held: (typeof roles)[number][]) => placesOf(held).map(({ href }) => href);

const everything =
  '/ /sessions /claims /approvals /bulk-awards /inspections /residents /polls /rewards /machines ' +
  '/service /safety /deductions /stars /ledger /log /rules /roles';

describe('the side navigation', () => {
  it.each([
    ['committee', everything],
    ['auditor', everything],
    [
      'representative',
      '/ /sessions /claims /approvals /bulk-awards /inspections /residents /polls /machines ' +
        '/deductions /stars /ledger /log /rules',
    ],
    ['treasurer', '/ /rewards /ledger /budgets /rules'],
    ['organizer', '/sessions /bulk-awards /inspections /service /safety'],
    ['operator', '/roles'],
    ['counter_clerk', ''],
    ['resident', ''],
  ] as const)('shows a %s: %s', (role, expected) => {
    expect(hrefs(role).join(' ')).toBe(expected);
  });

  it('joins what several roles may see', () => {
    const both =
      '/ /sessions /bulk-awards /inspections /rewards /service /safety /ledger /budgets /rules';
    expect(hrefs('organizer', 'treasurer').join(' ')).toBe(both);
  });
});

describe('the place an address belongs to', () => {
  const all = placesOf(roles);
  it.each([
    ['/', '/'],
    ['/sessions/0192', '/sessions'],
    ['/activities/new', '/sessions'],
    ['/plots', '/claims'],
    ['/budgets', '/approvals'],
    ['/buildings', '/residents'],
    ['/redemptions', '/rewards'],
    ['/settings', undefined],
    ['/residentsfoo', undefined],
  ])('%s is %s', (path, expected) => {
    expect(placeAt(path, all)?.href).toBe(expected);
  });
});
