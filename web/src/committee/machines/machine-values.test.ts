import { expect, it } from 'vitest';
import { type MachineValues, termsOf, valuesOf } from './machine-values';
import type { Machine } from './use-machines';

const values: MachineValues = {
  name: '3 号楼智能桶',
  place: '东门',
  awards: [
    { kind: 'deposit', ruleKey: 'bin_deposit' },
    { kind: 'deposit', category: 'kitchen', ruleKey: 'bin_kitchen' },
  ],
  minGrams: 10,
  maxKilograms: 20.5,
  maxCount: 50,
  residentDayEvents: 6,
  residentDayKilograms: 30,
  hourEvents: 120,
  dayEvents: 800,
  opensAt: '06:30',
  closesAt: '21:00',
};

it('weights are grams in the books and kilograms on the desk', () => {
  const terms = termsOf(values);
  expect(terms.limits).toMatchObject({ maxGrams: 20_500, residentDayGrams: 30_000 });
  expect(terms.awards[0]).toEqual({ kind: 'deposit', category: null, ruleKey: 'bin_deposit' });
  expect(valuesOf(terms as Machine)).toEqual(values);
});

it('half an opening time is none', () => {
  expect(termsOf({ ...values, closesAt: undefined }).hours).toBeNull();
  expect(
    termsOf({ ...values, awards: [{ ...values.awards[0], category: ' ' } as never] }).awards,
  ).toEqual([{ kind: 'deposit', category: null, ruleKey: 'bin_deposit' }]);
});
