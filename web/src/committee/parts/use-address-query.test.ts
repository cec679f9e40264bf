import { describe, expect, it } from 'vitest';
import { withQuery } from './use-address-query';

describe('filters in the address', () => {
  it.each([
    ['/ledger', '', { kind: 'award' }, '/ledger?kind=award'],
    ['/ledger', 'kind=award', { kind: undefined }, '/ledger'],
    ['/ledger', 'kind=award&from=2026-10-01', { kind: '' }, '/ledger?from=2026-10-01'],
    ['/residents', 'search=a', { search: '周 & 许' }, '/residents?search=%E5%91%A8+%26+%E8%AE%B8'],
  ] as const)('%s?%s', (path, search, change, expected) => {
    expect(withQuery(path, search, change)).toBe(expected);
  });
});
