import type { Lot } from './allocate-spend';
import type { Entry } from './check-transfer';

/** What can happen to points, as the model understands it. */
export type LedgerCommand =
  | { kind: 'award'; requestKey: string; account: string; amount: number; expiresOn: string | null }
  | { kind: 'spend'; requestKey: string; account: string; amount: number; today: string }
  | { kind: 'reverse'; requestKey: string; transferKey: string }
  | { kind: 'expire'; requestKey: string; today: string };

export type LedgerRefusalCode =
  | 'ledger/not_enough'
  | 'ledger/bad_amount'
  | 'ledger/unknown_transfer'
  | 'ledger/already_reversed'
  | 'ledger/not_reversible'
  | 'ledger/already_spent'
  | 'ledger/nothing_expired'
  | 'request/id_reused';

export interface LedgerTransfer {
  requestKey: string;
  kind: LedgerCommand['kind'];
  entries: Entry[];
  reverses: string | null;
}

export interface LedgerState {
  transfers: LedgerTransfer[];
  lots: Record<string, Lot[]>;
}
