import { z } from 'zod';
import {
  because,
  bilingual,
  communityParams,
  cursor,
  day,
  id,
  instant,
  pageSize,
  requestId,
  requestOnly,
} from './fields';
import { operation } from './operation';

const path = '/api/communities/:communityId/inspections';
const schemeKey = z.string().min(1).max(60);
const inspectionParams = communityParams.extend({ schemeKey, day });

/** Of the homes that the rule means, how many stand where. */
const figures = z.object({
  /** Graded and not put before a second person yet. */
  open: z.int(),
  waiting: z.int(),
  confirmed: z.int(),
});

export const listInspections = operation({
  name: 'listInspections',
  summary: 'The fixed days of the inspections in force: overdue, due, done, and the next of each.',
  method: 'GET',
  path,
  access: 'inspection.read',
  params: communityParams,
  output: z.object({
    today: day,
    inspections: z.array(
      z.object({
        schemeKey: z.string(),
        name: bilingual,
        day,
        state: z.enum(['overdue', 'due', 'waiting', 'done', 'ahead']),
        figures,
      }),
    ),
  }),
  errors: [],
});

const inspectionErrors = ['request/not_found', 'inspections/not_a_day'] as const;

export const readInspection = operation({
  name: 'readInspection',
  summary: 'One inspection on one of its days: the grades there are, and how far it has come.',
  method: 'GET',
  path: `${path}/:schemeKey/:day`,
  access: 'inspection.read',
  params: inspectionParams,
  output: z.object({
    name: bilingual,
    rule: z.object({ number: z.int(), name: bilingual }),
    rulebookVersion: z.int(),
    day,
    /** The day has not come, so nothing is graded yet. */
    isAhead: z.boolean(),
    holder: z.enum(['resident', 'household']),
    grades: z.array(z.object({ key: z.string(), name: bilingual, points: z.int() })),
    figures: figures.extend({
      /** Households or residents who live here. */
      homes: z.int(),
      /** Open ones that the asking person graded and may put before a second person. */
      own: z.int(),
    }),
  }),
  errors: [...inspectionErrors],
});

const givenGrade = z.object({
  grade: z.string(),
  name: bilingual,
  gradedAt: instant,
  inspectorName: z.string(),
  /** The asking person gave it. */
  isOwn: z.boolean(),
  state: z.enum(['open', 'waiting', 'confirmed']),
  /** Points that are in the books; null for none. */
  points: z.int().nullable(),
  bulkAwardId: id.nullable(),
  /** Why it did not count when it was put before a second person. */
  problems: z.array(because),
});

export const listInspectedHomes = operation({
  name: 'listInspectedHomes',
  summary: 'The households or residents of an inspection, door by door, with their grades.',
  method: 'GET',
  path: `${path}/:schemeKey/:day/homes`,
  access: 'inspection.read',
  params: inspectionParams,
  query: z.strictObject({
    search: z.string().max(50).optional(),
    buildingId: id.optional(),
    only: z.enum(['all', 'ungraded', 'graded']).default('all'),
    cursor: cursor.optional(),
    limit: pageSize,
  }),
  output: z.object({
    homes: z.array(
      z.object({
        residentId: id,
        /** Of everybody who lives there; masked for those who may not read residents. */
        names: z.array(z.string()),
        buildingName: z.string().nullable(),
        room: z.string().nullable(),
        /** The asking person’s own, which somebody else grades. */
        isOwn: z.boolean(),
        given: givenGrade.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  errors: [...inspectionErrors, 'request/invalid'],
});

export const gradeHome = operation({
  name: 'gradeHome',
  summary:
    'Keeps the grade of one household or resident, or puts it right while nobody was asked yet.',
  method: 'POST',
  path: `${path}/:schemeKey/:day/grades`,
  access: 'inspection.grade',
  params: inspectionParams,
  body: z.strictObject({
    requestId,
    residentId: id,
    grade: z.string().min(1).max(60),
    /** Also when somebody else has graded it. */
    over: z.boolean().default(false),
  }),
  output: givenGrade,
  errors: [
    ...inspectionErrors,
    'inspections/day_ahead',
    'inspections/grade_unknown',
    'residents/left',
    'inspections/own_home',
    'inspections/handed_in',
    'inspections/graded_by_other',
  ],
});

export const handInInspection = operation({
  name: 'handInInspection',
  summary:
    'Puts the asking person’s open grades before a second person, as one list; nothing enters ' +
    'the books before that.',
  method: 'POST',
  path: `${path}/:schemeKey/:day/hand-in`,
  access: 'inspection.grade',
  params: inspectionParams,
  body: requestOnly,
  output: z.object({ bulkAwardId: id, soundCount: z.int(), wrongCount: z.int(), points: z.int() }),
  errors: [...inspectionErrors, 'inspections/nothing_open', 'bulk_awards/nothing_to_give'],
});

export const listMyInspectionGrades = operation({
  name: 'listMyInspectionGrades',
  summary: 'What was found at the resident’s own home; nobody else’s grades are told.',
  method: 'GET',
  path: '/api/communities/:communityId/me/inspection-grades',
  access: 'self.read',
  params: communityParams,
  output: z.object({
    grades: z.array(
      z.object({
        name: bilingual,
        day,
        grade: bilingual,
        points: z.int().nullable(),
        transferId: id.nullable(),
      }),
    ),
  }),
  errors: [],
});
