import { z } from 'zod';
import { adoption, draftParams, revision } from './draft-shapes';
import { because, bilingual, communityParams, day, done, id, instant, requestId } from './fields';
import { operation } from './operation';

/** A whole rulebook with everything in it is a tenth of this. */
const DOCUMENT_BYTES_MAX = 400_000;

/** A draft as typed in core/rules/draft: what is missing is open, null says "there is none". */
const draftDocument = z.record(z.string(), z.unknown());
const templateKey = z.enum([
  'environment',
  'safety',
  'elder_care',
  'culture',
  'time_bank',
  'family_points',
  'points_and_privileges',
]);

const openQuestion = z.object({
  path: z.string(),
  where: bilingual,
  zh: z.string(),
  en: z.string(),
  choices: z.array(z.object({ words: bilingual, value: z.unknown() })),
});

const problem = z.object({
  path: z.string(),
  where: bilingual,
  zh: z.string(),
  en: z.string(),
});

const checked = { questions: z.array(openQuestion), problems: z.array(problem) };

const named = z.object({ key: z.string(), name: bilingual });

export const listTemplates = operation({
  name: 'listTemplates',
  summary: 'Programmes that worked elsewhere, ready to become a draft.',
  method: 'GET',
  path: '/api/communities/:communityId/rulebook/templates',
  access: 'rulebook.read_draft',
  params: communityParams,
  output: z.object({
    templates: z.array(
      named.extend({
        key: templateKey,
        kind: z.enum(['programme', 'model']),
        purpose: bilingual,
        /** What a deed brings, where the source tells it. */
        rules: z.array(named.extend({ value: bilingual.nullable() })),
        rewards: z.array(named.extend({ points: z.int().nullable() })),
        multipliers: z.array(named),
        levels: z.array(named.extend({ earnedMin: z.int() })),
        activities: z.array(
          z.object({ title: bilingual, description: bilingual, ruleKey: z.string() }),
        ),
        texts: z.array(
          z.object({
            use: z.enum(['notice', 'group_message']),
            title: bilingual,
            body: bilingual,
          }),
        ),
      }),
    ),
  }),
  errors: [],
});

const draftState = z.enum(['open', 'proposed']);

const draftRow = z.object({
  draftId: id,
  state: draftState,
  revision,
  /** The published version it was last compared with; null when there was none. */
  basedOn: z.int().nullable(),
  createdByName: z.string(),
  changedByName: z.string(),
  changedAt: instant,
  questionCount: z.int(),
});

export const listDrafts = operation({
  name: 'listDrafts',
  summary: 'Rulebooks on their way, the one changed last first.',
  method: 'GET',
  path: '/api/communities/:communityId/rulebook/drafts',
  access: 'rulebook.read_draft',
  params: communityParams,
  output: z.object({ drafts: z.array(draftRow) }),
  errors: [],
});

export const startDraft = operation({
  name: 'startDraft',
  summary: 'Begins a draft from the rules in force or from nothing, with any templates.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts',
  access: 'rulebook.draft',
  params: communityParams,
  body: z.strictObject({
    requestId,
    from: z.enum(['in_force', 'nothing']),
    templates: z.array(templateKey).max(7),
  }),
  output: z.object({
    draftId: id,
    revision,
    added: z.array(bilingual),
    /** What the rules in force have already, and keep. */
    kept: z.array(bilingual),
    questionCount: z.int(),
  }),
  errors: ['governance/too_many_drafts'],
});

export const readDraft = operation({
  name: 'readDraft',
  summary: 'A draft with what it leaves open, what contradicts itself, and its proposal.',
  method: 'GET',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId',
  access: 'rulebook.read_draft',
  params: draftParams,
  output: draftRow.extend({
    document: draftDocument,
    ...checked,
    /** The newest published version; the draft has to be compared with it before it is proposed. */
    newestVersion: z.int().nullable(),
    proposal: z
      .object({
        inForceFrom: day,
        adoption: z.object(adoption),
        proposedByName: z.string(),
        proposedAt: instant,
        /** The caller shares home or phone with the proposer, or is the proposer. */
        isOwn: z.boolean(),
      })
      .nullable(),
  }),
  errors: ['request/not_found'],
});

export const saveDraft = operation({
  name: 'saveDraft',
  summary: 'Writes a draft whole; refused when someone else has written in the meantime.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId',
  access: 'rulebook.draft',
  params: draftParams,
  body: z.strictObject({
    requestId,
    revision,
    document: draftDocument,
    /** The published version the writer has compared it with. */
    basedOn: z.int().min(0).max(1_000_000).optional(),
  }),
  bodyLimitBytes: DOCUMENT_BYTES_MAX,
  output: z.object({ revision, ...checked }),
  errors: [
    'request/not_found',
    'governance/draft_closed',
    'governance/draft_proposed',
    'governance/draft_changed',
    'governance/version_moved',
  ],
});

export const checkDraft = operation({
  name: 'checkDraft',
  summary: 'What a document leaves open and what contradicts itself; nothing is kept.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/check',
  access: 'self.read',
  params: communityParams,
  body: z.strictObject({ document: draftDocument }),
  bodyLimitBytes: DOCUMENT_BYTES_MAX,
  output: z.object(checked),
  errors: [],
});

/** A made-up deed of a made-up neighbour. */
const sample = z.strictObject({
  ruleKey: z.string().min(1).max(60),
  startsAt: instant,
  minutes: z.int().min(0).max(1440),
  /** Has never earned anything. */
  isNewcomer: z.boolean(),
  /** Comes with a child of the household, or is the child of a parent who comes along. */
  withChild: z.boolean(),
  /** Both of a pair come. */
  withPair: z.boolean(),
  /** Of the last twelve, this one included. */
  activeWeeks: z.int().min(1).max(12),
  rowLength: z.int().min(1).max(366),
  persons: z.int().min(1).max(20),
  quantity: z.number().min(0).max(1_000_000).optional(),
  chosenPoints: z.int().min(0).max(1_000_000).optional(),
  grade: z.string().max(60).optional(),
  level: z.string().max(60).optional(),
});

export const previewAward = operation({
  name: 'previewAward',
  summary: 'What a deed would bring by a draft, and why; nothing is kept.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/preview',
  access: 'self.read',
  params: communityParams,
  body: z.strictObject({ document: draftDocument, sample }),
  bodyLimitBytes: DOCUMENT_BYTES_MAX,
  output: z.object({
    /** Null while the draft leaves open what the answer rests on. */
    points: z.int().nullable(),
    because: z.array(because),
    questions: z.array(openQuestion),
    problems: z.array(problem),
  }),
  errors: [],
});

export const discardDraft = operation({
  name: 'discardDraft',
  summary: 'Puts a draft away for good.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId/discard',
  access: 'rulebook.draft',
  params: draftParams,
  body: z.strictObject({ requestId, revision }),
  output: done,
  errors: ['request/not_found', 'governance/draft_closed', 'governance/draft_changed'],
});
