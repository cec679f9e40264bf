import * as dossiers from '@linli/contract/dossiers';
import * as incidents from '@linli/contract/incidents';
import * as safety from '@linli/contract/safety';
import { type Route, verb } from '../platform/route';
import { addDossierEntries } from './add-dossier-entries';
import { addIncidentNote } from './add-incident-note';
import { addPolicy } from './add-policy';
import { changeResidentPaper } from './change-resident-paper';
import { endConsent } from './end-consent';
import { endPolicy } from './end-policy';
import { giveConsent } from './give-consent';
import { listIncidents } from './list-incidents';
import { listMyConsents } from './list-my-consents';
import { listMyDossier } from './list-my-dossier';
import { listPolicies } from './list-policies';
import { listQualifications } from './list-qualifications';
import { readConsentText } from './read-consent-text';
import { readDossier } from './read-dossier';
import { readIncident } from './read-incident';
import { recordConsent } from './record-consent';
import { recordIncident } from './record-incident';
import { withdrawConsent } from './withdraw-consent';
import { withdrawDossierEntry } from './withdraw-dossier-entry';

export const safetyRoutes: readonly Route[] = [
  verb(safety.listMyConsents, listMyConsents),
  verb(safety.giveConsent, giveConsent),
  verb(safety.withdrawConsent, withdrawConsent),
  verb(safety.recordConsent, recordConsent),
  verb(safety.endConsent, endConsent),
  verb(safety.readConsentText, readConsentText),
  verb(safety.listPolicies, listPolicies),
  verb(safety.addPolicy, addPolicy),
  verb(safety.endPolicy, endPolicy),
  verb(dossiers.listMyDossier, listMyDossier),
  verb(dossiers.readDossier, readDossier),
  verb(dossiers.addDossierEntries, addDossierEntries),
  verb(dossiers.withdrawDossierEntry, withdrawDossierEntry),
  verb(dossiers.listQualifications, listQualifications),
  verb(dossiers.changeResidentPaper, changeResidentPaper),
  verb(incidents.recordIncident, recordIncident),
  verb(incidents.listIncidents, listIncidents),
  verb(incidents.readIncident, readIncident),
  verb(incidents.addIncidentNote, addIncidentNote),
];
