import { useAddressQuery } from '../parts/use-address-query';
import { type TransferKind, transferKinds } from './transfer-words';

export interface LedgerFilter {
  residentId?: string;
  kind?: TransferKind;
  ruleKey?: string;
  from?: string;
  to?: string;
}

/** The filter as it stands in the address. */
export function useLedgerFilter() {
  const query = useAddressQuery();
  const filter: LedgerFilter = {
    residentId: query.get('resident'),
    kind: transferKinds.find((one) => one === query.get('kind')),
    ruleKey: query.get('rule'),
    from: query.get('from'),
    to: query.get('to'),
  };
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const change = (next: LedgerFilter) => {
    const given: Record<string, string | undefined> = {};
    if ('residentId' in next) given.resident = next.residentId;
    if ('kind' in next) given.kind = next.kind;
    if ('ruleKey' in next) given.rule = next.ruleKey;
    if ('from' in next) given.from = next.from;
    if ('to' in next) given.to = next.to;
    query.change(given);
  };
  return { filter, filtered, change };
}
