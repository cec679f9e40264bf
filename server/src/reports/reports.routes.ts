import * as reports from '@linli/contract/reports';
import { type Route, verb } from '../platform/route';
import { followLive } from './follow-live';
import { readToday } from './read-today';

export const reportsRoutes: readonly Route[] = [
  verb(reports.readToday, readToday),
  verb(reports.followLive, followLive),
];
