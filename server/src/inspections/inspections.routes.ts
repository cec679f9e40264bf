import * as inspections from '@linli/contract/inspections';
import { type Route, verb } from '../platform/route';
import { gradeHome } from './grade-home';
import { handInInspection } from './hand-in-inspection';
import { listInspectedHomes } from './list-inspected-homes';
import { listInspections } from './list-inspections';
import { listMyInspectionGrades } from './list-my-inspection-grades';
import { readInspection } from './read-inspection';

export const inspectionsRoutes: readonly Route[] = [
  verb(inspections.listInspections, listInspections),
  verb(inspections.readInspection, readInspection),
  verb(inspections.listInspectedHomes, listInspectedHomes),
  verb(inspections.gradeHome, gradeHome),
  verb(inspections.handInInspection, handInInspection),
  verb(inspections.listMyInspectionGrades, listMyInspectionGrades),
];
