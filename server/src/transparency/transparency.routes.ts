import * as erasures from '@linli/contract/erasures';
import * as transparency from '@linli/contract/transparency';
import { type Route, verb } from '../platform/route';
import { addCosignature } from './add-cosignature';
import { approveErasure } from './approve-erasure';
import { downloadReceipt } from './download-receipt';
import { listErasures } from './list-erasures';
import { listMyOpenings } from './list-my-openings';
import { readLogCheck } from './read-log-check';
import { readPublicLog } from './read-public-log';
import { readReceipt } from './read-receipt';
import { requestErasure } from './request-erasure';
import { withdrawErasure } from './withdraw-erasure';

export const transparencyRoutes: readonly Route[] = [
  verb(transparency.readReceipt, readReceipt),
  verb(transparency.downloadReceipt, downloadReceipt),
  verb(transparency.listMyOpenings, listMyOpenings),
  verb(transparency.readPublicLog, readPublicLog),
  verb(transparency.readLogCheck, readLogCheck),
  verb(transparency.addCosignature, addCosignature),
  verb(erasures.listErasures, listErasures),
  verb(erasures.requestErasure, requestErasure),
  verb(erasures.approveErasure, approveErasure),
  verb(erasures.withdrawErasure, withdrawErasure),
];
