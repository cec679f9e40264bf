import { dateFormats, exportFields } from '@linli/core/service-records/export-template';
import { z } from 'zod';
import { communityParams, day, done, id, instant, requestId } from './fields';
import { operation } from './operation';

const terms = z.strictObject({
  recordWorkingDays: z.int().min(1).max(60),
  correctionWorkingDays: z.int().min(1).max(60),
  lateEntryDays: z.int().min(0).max(365),
  expiryNoticeDays: z.int().min(1).max(365),
});

/** The columns in their order, with the titles the receiving system knows. */
const template = z.strictObject({
  columns: z
    .array(z.strictObject({ field: z.enum(exportFields), title: z.string().trim().min(1).max(40) }))
    .min(1)
    .max(30),
  dateFormat: z.enum(dateFormats),
  lengthUnit: z.enum(['hours', 'minutes']),
});

export const readServiceSettings = operation({
  name: 'readServiceSettings',
  summary: 'Clocks of service records, and the template of the export.',
  method: 'GET',
  path: '/api/communities/:communityId/service-settings',
  access: 'service.read',
  params: communityParams,
  output: z.object({ terms, template, changedAt: instant.nullable() }),
  errors: [],
});

export const changeServiceSettings = operation({
  name: 'changeServiceSettings',
  summary: 'Changes clocks or template; what was recorded or exported before stays as it is.',
  method: 'POST',
  path: '/api/communities/:communityId/service-settings',
  access: 'service.export',
  params: communityParams,
  body: z.strictObject({ requestId, terms, template }),
  output: done,
  errors: [],
});

const exportParams = communityParams.extend({ exportId: id });

export const listServiceExports = operation({
  name: 'listServiceExports',
  summary: 'Batches handed to the official system, and how many records wait for the next one.',
  method: 'GET',
  path: '/api/communities/:communityId/service-exports',
  access: 'service.read',
  params: communityParams,
  output: z.object({
    waitingCount: z.int(),
    exports: z.array(
      z.object({
        id,
        number: z.int(),
        madeAt: instant,
        madeByName: z.string(),
        rowCount: z.int(),
        acceptedCount: z.int(),
        rejectedCount: z.int(),
      }),
    ),
  }),
  errors: [],
});

export const makeServiceExport = operation({
  name: 'makeServiceExport',
  summary: 'A batch of what changed since the last one: new records, and those taken back.',
  method: 'POST',
  path: '/api/communities/:communityId/service-exports',
  access: 'service.export',
  params: communityParams,
  body: z.strictObject({ requestId }),
  output: z.object({ exportId: id, number: z.int(), rowCount: z.int() }),
  errors: ['service/nothing_to_export'],
});

export const readServiceExport = operation({
  name: 'readServiceExport',
  summary: 'One batch, row by row.',
  method: 'GET',
  path: '/api/communities/:communityId/service-exports/:exportId',
  access: 'service.read',
  params: exportParams,
  output: z.object({
    id,
    number: z.int(),
    madeAt: instant,
    rows: z.array(
      z.object({
        recordId: id,
        name: z.string(),
        content: z.string(),
        day,
        minutes: z.int(),
        takesBack: z.boolean(),
        state: z.enum(['sent', 'accepted', 'rejected']),
        rejectReason: z.string(),
      }),
    ),
  }),
  errors: ['request/not_found'],
});

export const downloadServiceExport = operation({
  name: 'downloadServiceExport',
  summary: 'The batch as an Excel file by the template of its day.',
  method: 'GET',
  path: '/api/communities/:communityId/service-exports/:exportId/file.xlsx',
  access: 'service.export',
  params: exportParams,
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found'],
});

export const markServiceExport = operation({
  name: 'markServiceExport',
  summary: 'Notes what the official system took and what it sent back; rejected rows go out again.',
  method: 'POST',
  path: '/api/communities/:communityId/service-exports/:exportId/marks',
  access: 'service.export',
  params: exportParams,
  body: z.strictObject({
    requestId,
    recordIds: z.array(id).min(1).max(2000),
    state: z.enum(['accepted', 'rejected']),
    reason: z.string().trim().max(200).default(''),
  }),
  output: z.object({ markedCount: z.int() }),
  errors: ['request/not_found', 'service/already_marked'],
});
