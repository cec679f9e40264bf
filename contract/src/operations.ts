import * as activities from './activities';
import * as attendance from './attendance';
import * as governance from './governance';
import * as identity from './identity';
import * as ledger from './ledger';
import * as mall from './mall';
import * as mentoring from './mentoring';
import * as notifications from './notifications';
import type { Operation } from './operation';
import * as reports from './reports';
import * as residents from './residents';

/** Every operation of the API, collected from the feature files: one place for generators. */
export const operations: Operation[] = [
  activities,
  attendance,
  governance,
  identity,
  ledger,
  mall,
  mentoring,
  notifications,
  reports,
  residents,
].flatMap((feature) => Object.values(feature).filter(isOperation));

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
}
