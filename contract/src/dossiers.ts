import { z } from 'zod';
import { qualificationKind } from './activities';
import { communityParams, day, done, id, instant, reason, requestId, shortText } from './fields';
import { operation } from './operation';
import { consentRow } from './safety';

export const dossierKind = z.enum(['training', 'qualification', 'commendation']);

export const dossierRow = z.object({
  id,
  kind: dossierKind,
  title: z.string(),
  content: z.string(),
  qualification: z.string().nullable(),
  number: z.string(),
  issuer: z.string(),
  minutes: z.int().nullable(),
  day,
  validUntil: day.nullable(),
  enteredByName: z.string().nullable(),
  enteredAt: instant,
  withdrawn: z.object({ at: instant, reason: z.string() }).nullable(),
});

const residentParams = communityParams.extend({ residentId: id });
const paperKind = z.enum(['id_card', 'residence_permit', 'passport', 'other']);
const sex = z.enum(['female', 'male']);

export const listMyDossier = operation({
  name: 'listMyDossier',
  summary: 'The resident’s own trainings, qualifications and commendations.',
  method: 'GET',
  path: '/api/communities/:communityId/me/dossier',
  access: 'self.read',
  params: communityParams,
  output: z.object({ entries: z.array(dossierRow) }),
  errors: [],
});

export const readDossier = operation({
  name: 'readDossier',
  summary: 'What stands on file for a resident; identity numbers only as a hint.',
  method: 'GET',
  path: '/api/communities/:communityId/residents/:residentId/dossier',
  access: 'dossier.read',
  params: residentParams,
  output: z.object({
    birthDate: day.nullable(),
    ageYears: z.int().nullable(),
    sex: sex.nullable(),
    volunteerNo: z.string().nullable(),
    paper: z.object({ kind: paperKind, hint: z.string() }).nullable(),
    entries: z.array(dossierRow),
    consents: z.array(consentRow),
  }),
  errors: ['request/not_found'],
});

export const addDossierEntries = operation({
  name: 'addDossierEntries',
  summary: 'Enters one training, qualification or commendation for one or several residents.',
  method: 'POST',
  path: '/api/communities/:communityId/dossier-entries',
  access: 'dossier.change',
  params: communityParams,
  body: z.strictObject({
    requestId,
    residentIds: z.array(id).min(1).max(200),
    kind: dossierKind,
    title: shortText,
    content: z.string().trim().max(500).default(''),
    /** Of what kind a paper is; only for qualifications. */
    qualification: qualificationKind.optional(),
    number: z.string().trim().max(60).default(''),
    issuer: shortText,
    minutes: z.int().min(1).max(100_000).optional(),
    day,
    validUntil: day.optional(),
  }),
  output: z.object({ addedCount: z.int() }),
  errors: ['request/not_found', 'safety/qualification_missing', 'safety/self_entry'],
});

export const withdrawDossierEntry = operation({
  name: 'withdrawDossierEntry',
  summary: 'Takes an entry off the file with a reason; it stays readable as withdrawn.',
  method: 'POST',
  path: '/api/communities/:communityId/dossier-entries/:entryId/withdrawal',
  access: 'dossier.change',
  params: communityParams.extend({ entryId: id }),
  body: z.strictObject({ requestId, reason }),
  output: done,
  errors: ['request/not_found'],
});

export const listQualifications = operation({
  name: 'listQualifications',
  summary: 'Qualifications on file, those that end first on top.',
  method: 'GET',
  path: '/api/communities/:communityId/qualifications',
  access: 'dossier.read',
  params: communityParams,
  output: z.object({
    qualifications: z.array(
      z.object({
        id,
        residentId: id,
        residentName: z.string(),
        title: z.string(),
        qualification: z.string(),
        issuer: z.string(),
        validUntil: day.nullable(),
        state: z.enum(['valid', 'ending', 'over']),
      }),
    ),
  }),
  errors: [],
});

export const changeResidentPaper = operation({
  name: 'changeResidentPaper',
  summary:
    'What an insurer or the official system asks beyond a name; nothing is asked by default.',
  method: 'POST',
  path: '/api/communities/:communityId/residents/:residentId/paper',
  access: 'dossier.change',
  params: residentParams,
  body: z.strictObject({
    requestId,
    sex: sex.nullable().optional(),
    volunteerNo: z.string().trim().max(40).nullable().optional(),
    /** Null removes what was collected. */
    paper: z
      .strictObject({ kind: paperKind, number: z.string().trim().min(4).max(40) })
      .nullable()
      .optional(),
  }),
  output: done,
  errors: ['request/not_found', 'safety/paper_number_wrong'],
});

export const recordBirthDate = operation({
  name: 'recordBirthDate',
  summary: 'At the door: the birth date of somebody for whom none is known.',
  method: 'POST',
  path: '/api/communities/:communityId/residents/:residentId/birth-date',
  access: 'resident.register',
  params: residentParams,
  body: z.strictObject({ requestId, birthDate: day }),
  output: done,
  errors: ['request/not_found', 'residents/birth_date_wrong', 'residents/birth_date_known'],
});
