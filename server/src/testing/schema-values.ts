/** The part of JSON schema our contract uses. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** Repeatable: a failure is told with its seed. */
export type Random = (() => number) & {
  /** Ids that exist: with them a request reaches deeper than the look-up. */
  readonly knownIds?: readonly string[];
};

export function seededRandom(seed: number, knownIds?: readonly string[]): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, { knownIds });
}

/** A value the schema allows, in sizes a person would send. */
export function validValue(schema: JsonSchema, random: Random): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(schema.enum, random);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return validValue(pick(choices, random), random);
  const type = Array.isArray(schema.type) ? pick(schema.type, random) : schema.type;
  if (type === 'object') return validObject(schema, random);
  if (type === 'array') {
    const length = Math.max(1, schema.minItems ?? 0);
    return Array.from({ length }, () => validValue(schema.items ?? {}, random));
  }
  if (type === 'integer' || type === 'number') {
    const low = Math.max(schema.minimum ?? 1, -1000);
    const high = Math.min(schema.maximum ?? low + 1000, low + 1000);
    const edge = random();
    if (edge < 0.15) return schema.minimum ?? low;
    if (edge < 0.3) return schema.maximum ?? high;
    return Math.round(low + random() * (high - low));
  }
  if (type === 'boolean') return random() < 0.5;
  if (type === 'null') return null;
  return validText(schema, random);
}

function validObject(schema: JsonSchema, random: Random): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(name) || random() < 0.5) {
      value[name] = namedValue(name, property, random);
    }
  }
  return value;
}

/** What only a name tells: a rule of the demo rulebook, an inspection, a phone. */
function namedValue(name: string, schema: JsonSchema, random: Random): unknown {
  if (name === 'ruleKey') return pick(ruleKeys, random);
  if (name === 'schemeKey') return 'yards';
  if (name === 'phone') return `139${String(Math.floor(random() * 1e8)).padStart(8, '0')}`;
  return validValue(schema, random);
}

const ruleKeys = ['patrol', 'tutoring', 'suggestion_adopted', 'test_litter', 'test_plot'];

function validText(schema: JsonSchema, random: Random): string {
  if (schema.format === 'uuid') return someId(random);
  if (schema.format === 'date') return '2026-03-10';
  if (schema.format === 'date-time') return '2026-03-10T01:00:00.000Z';
  if (schema.pattern?.includes('\\d{6}')) return '123456';
  if (random() < 0.4) return fittingHostileText(schema, random);
  const length = Math.min(Math.max(schema.minLength ?? 1, 4), schema.maxLength ?? 4);
  return '邻里积分互助服务'.slice(0, length);
}

/** Nasty, yet of a length the schema allows: it gets past the gate. */
function fittingHostileText(schema: JsonSchema, random: Random): string {
  const text = hostileText(random)
    .replaceAll('\u0000', '')
    .replace(/[\ud800-\udfff]/g, '');
  const cut = text.slice(0, schema.maxLength ?? 200);
  return cut.padEnd(schema.minLength ?? 0, ' ');
}

/** An id that exists, more often than not. */
export function someId(random: Random): string {
  const known = random.knownIds ?? [];
  return known.length > 0 && random() < 0.7 ? pick(known, random) : randomUuid(random);
}

/** The value somebody sends who wants to break us: the valid one, bent in one or several places. */
export function hostileValue(schema: JsonSchema, random: Random): unknown {
  if (random() < 0.12) return pick(hostileThings, random)(random);
  if (schema.type === 'object' && schema.properties) {
    const value: Record<string, unknown> = {};
    const properties = Object.entries(schema.properties);
    // One bent field in a request that is right otherwise gets furthest.
    const bent = 1.5 / properties.length;
    for (const [name, property] of properties) {
      const fate = random();
      if (fate < bent / 5) continue;
      value[name] = fate < bent ? hostileLeaf(random) : namedValue(name, property, random);
    }
    if (random() < 0.1) value[pick(hostileNames, random)] = hostileLeaf(random);
    return value;
  }
  return random() < 0.5 ? hostileLeaf(random) : validValue(schema, random);
}

export function hostileText(random: Random): string {
  return pick(hostileTexts, random);
}

export function randomUuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...groups, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

function hostileLeaf(random: Random): unknown {
  return random() < 0.6 ? hostileText(random) : pick(hostileThings, random)(random);
}

const hostileNames = ['__proto__', 'constructor', 'toString', '', 'a.b', '\u0000'];

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '𠮷'.repeat(25),
  '👨‍👩‍👧‍👦'.repeat(10),
  'ا'.repeat(60),
  '\u202e' + 'abc',
  'x'.repeat(70_000),
  "'; drop table entry; --",
  '" or 1=1 --',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.com")',
  '{{7*7}}%s%n',
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
  'NaN',
  'Infinity',
  '-1',
  '1e308',
  '9007199254740993',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '2026-13-45T99:99:99Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'M1.04106110W86VTRCYK47XC6DC',
  'M1.',
  'R1.ABCDEFGHJK',
  '13955500001',
  '+86 139 5550 0001',
  '１３９５５５００００１',
  'null',
  '[]',
  '{}',
];

const hostileThings: ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => 2 ** 53,
  () => -(2 ** 63),
  () => [],
  () => ({}),
  () => [[[[[[[]]]]]]],
  () => Array.from({ length: 2000 }, (_, place) => place),
  () => JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`),
  () => JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"a":1}}}'),
  () => ({ $where: '1', toString: 'x', length: -1 }),
  (random) => pick(hostileTexts, random),
];
