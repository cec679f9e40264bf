import * as serviceExports from '@linli/contract/service-exports';
import * as serviceRecords from '@linli/contract/service-records';
import { type Route, verb } from '../platform/route';
import { answerServiceCorrection } from './answer-service-correction';
import { changeServiceSettings } from './change-service-settings';
import { confirmServiceRecords } from './confirm-service-records';
import { downloadServiceExport } from './download-service-export';
import { evaluateServiceRecords } from './evaluate-service-records';
import { listServiceCorrections } from './list-service-corrections';
import { listServiceExports } from './list-service-exports';
import { listServiceRecords } from './list-service-records';
import { listServiceSheets } from './list-service-sheets';
import { makeServiceExport } from './make-service-export';
import { markServiceExport } from './mark-service-export';
import { readMyServiceRecord } from './read-my-service-record';
import { readServiceExport } from './read-service-export';
import { readServiceSettings } from './read-service-settings';
import { readServiceSheet } from './read-service-sheet';
import { requestServiceCorrection } from './request-service-correction';
import { reverseServiceRecord } from './reverse-service-record';

export const serviceRecordsRoutes: readonly Route[] = [
  verb(serviceRecords.listServiceRecords, listServiceRecords),
  verb(serviceRecords.readMyServiceRecord, readMyServiceRecord),
  verb(serviceRecords.requestServiceCorrection, requestServiceCorrection),
  verb(serviceRecords.listServiceSheets, listServiceSheets),
  verb(serviceRecords.readServiceSheet, readServiceSheet),
  verb(serviceRecords.confirmServiceRecords, confirmServiceRecords),
  verb(serviceRecords.evaluateServiceRecords, evaluateServiceRecords),
  verb(serviceRecords.reverseServiceRecord, reverseServiceRecord),
  verb(serviceRecords.listServiceCorrections, listServiceCorrections),
  verb(serviceRecords.answerServiceCorrection, answerServiceCorrection),
  verb(serviceExports.readServiceSettings, readServiceSettings),
  verb(serviceExports.changeServiceSettings, changeServiceSettings),
  verb(serviceExports.listServiceExports, listServiceExports),
  verb(serviceExports.makeServiceExport, makeServiceExport),
  verb(serviceExports.readServiceExport, readServiceExport),
  verb(serviceExports.downloadServiceExport, downloadServiceExport),
  verb(serviceExports.markServiceExport, markServiceExport),
];
