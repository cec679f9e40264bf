import { type ErrorCode, errors } from '@linli/contract/errors';
import type { Operation } from '@linli/contract/operation';
import { allows, isPermission, type Permission, roles } from '@linli/contract/permissions';
import { z } from 'zod';

/** The API described for the outside world, made from the operations and from nothing else. */
export function openApiDocument(operations: readonly Operation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  const sorted = [...operations].sort(byPathThenMethod);
  for (const operation of sorted) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    const methods = paths[path] ?? {};
    methods[operation.method.toLowerCase()] = describeOperation(operation);
    paths[path] = methods;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '邻里积分 Linli',
      version,
      description:
        'Calls that change something and are signed in by cookie need the header `x-linli: 1`. ' +
        'Bodies with a requestId may be sent again: the first answer is repeated.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Refusal: refusalSchema },
      responses: {
        Refusal: {
          description: 'A refusal with its code and its words',
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Refusal' } },
          },
        },
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'linli_session' },
        deviceSignature: {
          type: 'apiKey',
          in: 'header',
          name: 'linli-signature',
          description: 'Ed25519 over the text of docs/concepts/device-protocol.md, in base64.',
        },
      },
    },
  };
}

/** The codes every operation of a kind may answer with, before its own are looked at. */
export function allErrorCodes(operation: Operation): ErrorCode[] {
  const codes: ErrorCode[] = [];
  if (operation.params || operation.query || operation.body) codes.push('request/invalid');
  if (operation.access !== 'public') codes.push('access/not_signed_in');
  if (operation.method !== 'GET' && !['public', 'device'].includes(operation.access)) {
    codes.push('access/missing_header');
  }
  if (isPermission(operation.access)) {
    codes.push('access/not_allowed', 'access/second_factor_needed');
  }
  if (operation.path.includes(':communityId')) codes.push('request/not_found');
  if (hasRequestId(operation)) codes.push('request/id_reused');
  if (operation.body || operation.bodyKind === 'binary') codes.push('request/too_large');
  codes.push(...operation.errors, 'request/too_many', 'server/unexpected', 'server/busy');
  return [...new Set(codes)];
}

const refusalSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { type: 'string', enum: Object.keys(errors).sort() },
        zh: { type: 'string' },
        en: { type: 'string' },
        details: { type: 'object', additionalProperties: true },
        requestId: { type: 'string' },
      },
      required: ['code', 'zh', 'en', 'requestId'],
    },
  },
  required: ['error'],
};

function describeOperation(operation: Operation): object {
  const parameters = [
    ...describeParameters(operation.params, 'path'),
    ...describeParameters(operation.query, 'query'),
    ...(operation.access === 'device' ? [SENT_AT] : []),
  ];
  const requestBody = describeBody(operation);
  const codes = codesByStatus(operation);
  return {
    operationId: operation.name,
    summary: operation.summary,
    'x-access': operation.access,
    ...(isPermission(operation.access)
      ? { 'x-permission-roles': rolesWith(operation.access) }
      : {}),
    security: securityOf(operation),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    'x-codes': codes,
    responses: { 200: describeAnswer(operation), ...describeRefusals(codes) },
  };
}

function securityOf({ access }: Operation): object[] {
  if (access === 'public') return [];
  return access === 'device' ? [{ deviceSignature: [] }] : [{ bearer: [] }, { cookie: [] }];
}

/** The clock of a machine at this try; part of what it signs. */
const SENT_AT = {
  name: 'linli-sent-at',
  in: 'header',
  required: true,
  schema: { type: 'string', format: 'date-time' },
};

function describeParameters(shape: z.ZodObject | undefined, place: 'path' | 'query'): object[] {
  if (!shape) return [];
  const schema = jsonSchema(shape, 'input');
  const required = (schema.required ?? []) as string[];
  return Object.entries((schema.properties ?? {}) as Record<string, object>).map(
    ([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: property,
    }),
  );
}

function describeBody(operation: Operation): object | undefined {
  if (operation.bodyKind === 'binary') {
    const bytes = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } };
    return { required: true, content: { 'application/octet-stream': bytes } };
  }
  if (!operation.body) return undefined;
  const schema = jsonSchema(operation.body, 'input');
  return { required: true, content: { 'application/json': { schema } } };
}

function describeAnswer(operation: Operation): object {
  if (operation.answer === 'stream') {
    return { description: 'A stream of events', content: textContent('text/event-stream') };
  }
  if (operation.answer === 'file') {
    return { description: 'A file', content: textContent(fileType(operation.path)) };
  }
  const schema = jsonSchema(operation.output, 'output');
  return { description: 'Done', content: { 'application/json': { schema } } };
}

function codesByStatus(operation: Operation): Record<string, ErrorCode[]> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of allErrorCodes(operation)) {
    const { status } = errors[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), codes]));
}

/** One answer an HTTP status; its description lists the codes it may carry. */
function describeRefusals(codes: Record<string, ErrorCode[]>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(codes).map(([status, list]) => [
      status,
      { $ref: '#/components/responses/Refusal', description: list.join(', ') },
    ]),
  );
}

/** JSON schema without what only repeats: patterns of known formats, bounds of safe integers. */
function jsonSchema(type: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(type, {
    io,
    override({ jsonSchema: part }) {
      if (part.format) delete part.pattern;
      if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
    },
  });
  return schema;
}

function textContent(mediaType: string): object {
  return { [mediaType]: { schema: { type: 'string' } } };
}

function fileType(path: string): string {
  if (path.endsWith('.ics')) return 'text/calendar';
  if (path.endsWith('.xlsx')) {
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  }
  return 'application/octet-stream';
}

function hasRequestId(operation: Operation): boolean {
  return operation.body !== undefined && 'requestId' in operation.body.shape;
}

function rolesWith(permission: Permission): string[] {
  return roles.filter((role) => allows([role], permission));
}

function byPathThenMethod(a: Operation, b: Operation): number {
  return compareText(a.path, b.path) || compareText(a.method, b.method);
}

/** By code unit, not by locale: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
