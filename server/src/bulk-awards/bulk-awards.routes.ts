import * as bulkAwards from '@linli/contract/bulk-awards';
import { type Route, verb } from '../platform/route';
import { approveBulkAward } from './approve-bulk-award';
import { downloadBulkAwardTemplate } from './download-bulk-award-template';
import { listBulkAwardRows } from './list-bulk-award-rows';
import { listBulkAwards } from './list-bulk-awards';
import { prepareBulkAward } from './prepare-bulk-award';
import { readAwardFile } from './read-award-file';
import { readBulkAward } from './read-bulk-award';
import { refuseBulkAward } from './refuse-bulk-award';
import { reverseBulkAward } from './reverse-bulk-award';
import { submitBulkAward } from './submit-bulk-award';
import { withdrawBulkAward } from './withdraw-bulk-award';

export const bulkAwardsRoutes: readonly Route[] = [
  verb(bulkAwards.downloadBulkAwardTemplate, downloadBulkAwardTemplate),
  verb(bulkAwards.prepareBulkAward, prepareBulkAward, readAwardFile),
  verb(bulkAwards.listBulkAwards, listBulkAwards),
  verb(bulkAwards.readBulkAward, readBulkAward),
  verb(bulkAwards.listBulkAwardRows, listBulkAwardRows),
  verb(bulkAwards.submitBulkAward, submitBulkAward),
  verb(bulkAwards.withdrawBulkAward, withdrawBulkAward),
  verb(bulkAwards.approveBulkAward, approveBulkAward),
  verb(bulkAwards.refuseBulkAward, refuseBulkAward),
  verb(bulkAwards.reverseBulkAward, reverseBulkAward),
];
