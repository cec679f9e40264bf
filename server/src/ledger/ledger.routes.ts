import * as ledger from '@linli/contract/ledger';
import { type Route, verb } from '../platform/route';
import { listEntries } from './list-entries';
import { listTransfers } from './list-transfers';
import { readBalance } from './read-balance';
import { readEntry } from './read-entry';
import { readStatement } from './read-statement';
import { readTransfer } from './read-transfer';

export const ledgerRoutes: readonly Route[] = [
  verb(ledger.readBalance, readBalance),
  verb(ledger.listEntries, listEntries),
  verb(ledger.readEntry, readEntry),
  verb(ledger.listTransfers, listTransfers),
  verb(ledger.readTransfer, readTransfer),
  verb(ledger.readStatement, readStatement),
];
