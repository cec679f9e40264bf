import * as transparency from '@linli/contract/transparency';
import { type Route, verb } from '../platform/route';
import { addCosignature } from './add-cosignature';
import { downloadReceipt } from './download-receipt';
import { listMyOpenings } from './list-my-openings';
import { readPublicLog } from './read-public-log';
import { readReceipt } from './read-receipt';

export const transparencyRoutes: readonly Route[] = [
  verb(transparency.readReceipt, readReceipt),
  verb(transparency.downloadReceipt, downloadReceipt),
  verb(transparency.listMyOpenings, listMyOpenings),
  verb(transparency.readPublicLog, readPublicLog),
  verb(transparency.addCosignature, addCosignature),
];
