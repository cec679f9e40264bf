import * as attendance from '@linli/contract/attendance';
import * as lateEntries from '@linli/contract/late-entries';
import { batchVerb, type Route, verb } from '../platform/route';
import { cancelAttendance } from './cancel-attendance';
import { checkInResident } from './check-in-resident';
import { checkOutResident } from './check-out-resident';
import { closeSession } from './close-session';
import { confirmLateEntry } from './confirm-late-entry';
import { downloadFrozenRoster } from './download-frozen-roster';
import { findResidentByName } from './find-resident-by-name';
import { findResidentByPhone } from './find-resident-by-phone';
import { listLateEntries } from './list-late-entries';
import { makeLateEntry } from './make-late-entry';
import { readRoster } from './read-roster';
import { refuseLateEntry } from './refuse-late-entry';
import { undoScan } from './undo-scan';

export const attendanceRoutes: readonly Route[] = [
  batchVerb(attendance.checkInResident, checkInResident),
  verb(attendance.checkOutResident, checkOutResident),
  verb(attendance.closeSession, closeSession),
  verb(attendance.undoScan, undoScan),
  verb(attendance.cancelAttendance, cancelAttendance),
  verb(attendance.findResidentByPhone, findResidentByPhone),
  verb(attendance.readRoster, readRoster),
  verb(attendance.downloadFrozenRoster, downloadFrozenRoster),
  verb(lateEntries.listLateEntries, listLateEntries),
  verb(lateEntries.makeLateEntry, makeLateEntry),
  verb(lateEntries.confirmLateEntry, confirmLateEntry),
  verb(lateEntries.refuseLateEntry, refuseLateEntry),
  verb(attendance.findResidentByName, findResidentByName),
];
