import * as activities from './activities';
import * as approvals from './approvals';
import * as attendance from './attendance';
import * as boards from './boards';
import * as bulkAwards from './bulk-awards';
import * as callList from './call-list';
import * as cards from './cards';
import * as checkIn from './check-in';
import * as claimReviews from './claim-reviews';
import * as claims from './claims';
import * as contact from './contact';
import * as counterCards from './counter-cards';
import * as counters from './counters';
import * as deductions from './deductions';
import * as deviceBindings from './device-bindings';
import * as deviceProtocol from './device-protocol';
import * as deviceReversals from './device-reversals';
import * as devices from './devices';
import * as dossiers from './dossiers';
import * as erasures from './erasures';
import * as governance from './governance';
import * as identity from './identity';
import * as incidents from './incidents';
import * as inspections from './inspections';
import * as lateEntries from './late-entries';
import * as ledger from './ledger';
import * as levels from './levels';
import * as mall from './mall';
import * as mentoring from './mentoring';
import * as notifications from './notifications';
import type { Operation } from './operation';
import * as polls from './polls';
import * as proxies from './proxies';
import * as referrals from './referrals';
import * as reports from './reports';
import * as residentImports from './resident-imports';
import * as residents from './residents';
import * as reviews from './reviews';
import * as rulebookDrafts from './rulebook-drafts';
import * as rulebookPublication from './rulebook-publication';
import * as safety from './safety';
import * as secondFactor from './second-factor';
import * as serviceExports from './service-exports';
import * as serviceRecords from './service-records';
import * as stars from './stars';
import * as transparency from './transparency';

/** Every operation of the API, collected from the feature files: one place for generators. */
export const operations: Operation[] = [
  activities,
  approvals,
  attendance,
  boards,
  bulkAwards,
  callList,
  cards,
  checkIn,
  claimReviews,
  claims,
  contact,
  counterCards,
  counters,
  deviceBindings,
  deviceProtocol,
  deviceReversals,
  devices,
  dossiers,
  erasures,
  governance,
  identity,
  incidents,
  inspections,
  lateEntries,
  ledger,
  deductions,
  levels,
  mall,
  mentoring,
  notifications,
  polls,
  proxies,
  referrals,
  reports,
  residentImports,
  residents,
  rulebookDrafts,
  rulebookPublication,
  reviews,
  safety,
  secondFactor,
  serviceExports,
  serviceRecords,
  stars,
  transparency,
].flatMap((feature) => Object.values(feature).filter(isOperation));

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
}
