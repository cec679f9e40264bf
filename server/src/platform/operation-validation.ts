import type { Operation } from '@linli/contract/operation';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fastJsonStringify, { type Schema } from 'fast-json-stringify';
import type { z } from 'zod';
import { changesValue, inputSchema, outputSchema } from './input-schema';
import { refuse } from './refuse';

export interface OperationInput {
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

/** Checks and writes the JSON of one operation. Compiled at first use: the start stays short. */
export interface OperationValidation {
  /** Both refuse with request/invalid and give the values as the verb's types promise them. */
  checkParams(params: unknown): Record<string, unknown>;
  checkRest(query: unknown, body: unknown): Omit<OperationInput, 'params'>;
  write(output: unknown): string;
}

const strict = { strict: false, validateFormats: false, useDefaults: true, allErrors: false };
const bodyAjv = new Ajv2020(strict);
/** Path and query are text; numbers and booleans in them are read as such. */
const textAjv = new Ajv2020({ ...strict, coerceTypes: true });

type Check = (value: unknown) => unknown;

export function operationValidation(operation: Operation): OperationValidation {
  let params: Check | undefined;
  let query: Check | undefined;
  let body: Check | undefined;
  let stringify: ((output: unknown) => string) | undefined;
  return {
    checkParams(given) {
      params ??= compileCheck(operation.params, textAjv, 'params');
      return params(given) as Record<string, unknown>;
    },
    checkRest(givenQuery, givenBody) {
      query ??= compileCheck(operation.query, textAjv, 'query');
      body ??=
        operation.bodyKind === 'binary'
          ? checkBytes
          : compileCheck(operation.body, bodyAjv, 'body');
      return { query: query(givenQuery) as Record<string, unknown>, body: body(givenBody) };
    },
    write(output) {
      stringify ??= fastJsonStringify(outputSchema(operation.output) as unknown as Schema);
      return stringify(output);
    },
  };
}

function compileCheck(type: z.ZodType | undefined, ajv: Ajv2020, part: string): Check {
  if (!type) return (value) => refuseExtra(value, part);
  const validate = ajv.compile(inputSchema(type));
  const normalise = changesValue(type);
  return (value) => {
    const given = value ?? {};
    if (!validate(given)) throw refuse('request/invalid', { fields: problems(validate, part) });
    refuseUnstorableText(given, part);
    if (!normalise) return given;
    const parsed = type.safeParse(given);
    if (parsed.success) return parsed.data;
    throw refuse('request/invalid', {
      fields: parsed.error.issues.map((issue) => ({
        field: [part, ...issue.path].join('.'),
        problem: issue.code,
      })),
    });
  };
}

function checkBytes(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value;
  throw refuse('request/invalid', { fields: [{ field: 'body', problem: 'octet-stream' }] });
}

function refuseExtra(value: unknown, part: string): unknown {
  const extra = Object.keys((value ?? {}) as object)[0];
  if (extra === undefined) return {};
  throw refuse('request/invalid', { fields: [{ field: `${part}.${extra}`, problem: 'unknown' }] });
}

/** The value itself is never repeated: it may be a phone number or a code. */
function problems(validate: ValidateFunction, part: string): { field: string; problem: string }[] {
  return (validate.errors ?? []).map((error) => {
    const inner = error.params.missingProperty ?? error.params.additionalProperty;
    const path = [part, ...error.instancePath.split('/').slice(1)];
    if (inner !== undefined) path.push(String(inner));
    return { field: path.join('.'), problem: error.keyword };
  });
}

/** PostgreSQL keeps neither NUL nor half a character. */
function refuseUnstorableText(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || HALF_CHARACTER.test(value)) {
      throw refuse('request/invalid', { fields: [{ field: path, problem: 'characters' }] });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      refuseUnstorableText(key, path);
      refuseUnstorableText(inner, `${path}.${key}`);
    }
  }
}

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
