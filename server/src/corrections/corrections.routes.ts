import * as ledger from '@linli/contract/ledger';
import { type Route, verb } from '../platform/route';
import { reverseTransfer } from './reverse-transfer';

export const correctionsRoutes: readonly Route[] = [verb(ledger.reverseTransfer, reverseTransfer)];
