import { z } from 'zod';

export type JsonSchema = { [key: string]: unknown };

/**
 * The JSON schema of what an operation takes. Stricter than zod's own where the database would
 * otherwise break: ids in lower case, years that PostgreSQL and people know, no unknown keys.
 */
export function inputSchema(type: z.ZodType): JsonSchema {
  return tighten(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

/** The JSON schema of what an operation answers; what it does not name never leaves the server. */
export function outputSchema(type: z.ZodType): JsonSchema {
  return simplifyNullable(z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' }));
}

/** True when zod changes the value (trims, converts), so that JSON schema alone is not enough. */
export function changesValue(type: z.ZodType): boolean {
  const { def } = type._zod;
  const checks = (def as { checks?: z.core.$ZodCheck[] }).checks ?? [];
  if (checks.some((check) => check._zod.def.check === 'overwrite')) return true;
  if ((def as { coerce?: boolean }).coerce || def.type === 'transform') return true;
  return innerTypes(def).some(changesValue);
}

function innerTypes(def: object): z.ZodType[] {
  const { shape, innerType, element, options, valueType } = def as {
    shape?: Record<string, z.ZodType>;
    innerType?: z.ZodType;
    element?: z.ZodType;
    options?: z.ZodType[];
    valueType?: z.ZodType;
  };
  const single = [innerType, element, valueType].filter((type) => type !== undefined);
  return [...Object.values(shape ?? {}), ...single, ...(options ?? [])];
}

const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

function tighten(node: JsonSchema): JsonSchema {
  const result = mapNodes(node, tighten);
  delete result.$schema;
  if (result.format === 'uuid') result.pattern = UUID;
  if (result.format === 'date' || result.format === 'date-time') {
    result.pattern = String(result.pattern).replace(/^\^/, '^(?=(?:19|20|21)\\d\\d-)');
  }
  if (result.type === 'object' && result.properties && result.additionalProperties === undefined) {
    result.additionalProperties = false;
  }
  return result;
}

/** `anyOf [X, null]` becomes X that may be null: the serializer is much faster with it. */
function simplifyNullable(node: JsonSchema): JsonSchema {
  const result = mapNodes(node, simplifyNullable);
  delete result.$schema;
  const choices = result.anyOf as JsonSchema[] | undefined;
  if (choices?.length !== 2 || choices[1]?.type !== 'null') return result;
  const first = choices[0] as JsonSchema;
  if (typeof first.type !== 'string') return result;
  return { ...first, type: [first.type, 'null'] };
}

function mapNodes(node: JsonSchema, map: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const result: JsonSchema = { ...node };
  if (isNode(result.properties)) {
    const entries = Object.entries(result.properties as Record<string, JsonSchema>);
    result.properties = Object.fromEntries(entries.map(([key, inner]) => [key, map(inner)]));
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames']) {
    if (isNode(result[key])) result[key] = map(result[key] as JsonSchema);
  }
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    if (Array.isArray(result[key])) result[key] = (result[key] as JsonSchema[]).map(map);
  }
  return result;
}

function isNode(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
