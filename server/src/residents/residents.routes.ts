import * as contact from '@linli/contract/contact';
import * as dossiers from '@linli/contract/dossiers';
import * as identity from '@linli/contract/identity';
import * as imports from '@linli/contract/resident-imports';
import * as residents from '@linli/contract/residents';
import { type Route, verb } from '../platform/route';
import { addBuilding } from './add-building';
import { changeContact } from './change-contact';
import { changeMySettings } from './change-my-settings';
import { confirmResidentImport } from './confirm-resident-import';
import { downloadResidentTemplate } from './download-resident-template';
import { formHousehold } from './form-household';
import { listBuildings } from './list-buildings';
import { listCommunities } from './list-communities';
import { listResidents } from './list-residents';
import { previewResidentImport } from './preview-resident-import';
import { readContact } from './read-contact';
import { readMemberKey } from './read-member-key';
import { readMyMembership } from './read-my-membership';
import { readResident } from './read-resident';
import { recordBirthDate } from './record-birth-date';
import { renewMemberKey } from './renew-member-key';
import { updateResident } from './update-resident';

export const residentsRoutes: readonly Route[] = [
  verb(identity.listCommunities, listCommunities),
  verb(residents.listResidents, listResidents),
  verb(residents.readResident, readResident),
  verb(residents.updateResident, updateResident),
  verb(imports.previewResidentImport, previewResidentImport),
  verb(imports.confirmResidentImport, confirmResidentImport),
  verb(imports.downloadResidentTemplate, downloadResidentTemplate),
  verb(residents.listBuildings, listBuildings),
  verb(residents.addBuilding, addBuilding),
  verb(residents.formHousehold, formHousehold),
  verb(residents.readMyMembership, readMyMembership),
  verb(residents.changeMySettings, changeMySettings),
  verb(residents.readMemberKey, readMemberKey),
  verb(residents.renewMemberKey, renewMemberKey),
  verb(dossiers.recordBirthDate, recordBirthDate),
  verb(contact.readContact, readContact),
  verb(contact.changeContact, changeContact),
];
