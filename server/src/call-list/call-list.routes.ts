import * as callList from '@linli/contract/call-list';
import { type Route, verb } from '../platform/route';
import { listCalls } from './list-calls';
import { listTellings } from './list-tellings';
import { recordTelling } from './record-telling';

export const callListRoutes: readonly Route[] = [
  verb(callList.listCalls, listCalls),
  verb(callList.recordTelling, recordTelling),
  verb(callList.listTellings, listTellings),
];
