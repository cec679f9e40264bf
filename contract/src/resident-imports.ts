import { z } from 'zod';
import { communityParams, id, requestId } from './fields';
import { operation } from './operation';

const importProblem = z.object({
  row: z.int(),
  column: z.string(),
  code: z.string(),
  zh: z.string(),
  en: z.string(),
});

export const previewResidentImport = operation({
  name: 'previewResidentImport',
  summary:
    'Reads an Excel or CSV list and says what would happen; nothing is written to residents.',
  method: 'POST',
  path: '/api/communities/:communityId/resident-imports',
  access: 'resident.import',
  params: communityParams,
  query: z.strictObject({ fileName: z.string().min(1).max(200) }),
  bodyKind: 'binary',
  bodyLimitBytes: 5 * 1024 * 1024,
  output: z.object({
    importId: id,
    rowCount: z.int(),
    newCount: z.int(),
    duplicateCount: z.int(),
    errorCount: z.int(),
    problems: z.array(importProblem),
    /** First rows as they will be written. */
    sample: z.array(
      z.object({
        row: z.int(),
        name: z.string(),
        maskedPhone: z.string().nullable(),
        building: z.string().nullable(),
        room: z.string().nullable(),
        outcome: z.enum(['new', 'duplicate', 'error']),
      }),
    ),
    newBuildings: z.array(z.string()),
  }),
  errors: ['lists/unreadable', 'lists/too_many_rows'],
});

export const confirmResidentImport = operation({
  name: 'confirmResidentImport',
  summary: 'Writes a previewed list: all new rows or none.',
  method: 'POST',
  path: '/api/communities/:communityId/resident-imports/:importId/confirmation',
  access: 'resident.import',
  params: communityParams.extend({ importId: id }),
  body: z.strictObject({ requestId, skipErrors: z.boolean().default(false) }),
  output: z.object({ importedCount: z.int(), skippedCount: z.int() }),
  errors: ['request/not_found', 'residents/import_done', 'residents/import_has_errors'],
});

export const downloadResidentTemplate = operation({
  name: 'downloadResidentTemplate',
  summary: 'The Excel template for the resident list.',
  method: 'GET',
  path: '/api/communities/:communityId/resident-template.xlsx',
  access: 'resident.import',
  params: communityParams,
  answer: 'file',
  output: z.any(),
  errors: [],
});
