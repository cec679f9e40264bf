import type { Operation } from '@linli/contract/operation';
import { operations } from '@linli/contract/operations';
import {
  allows,
  isPermission,
  type Permission,
  type Role,
  roles,
} from '@linli/contract/permissions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aCommunity, aResident, type TestResident } from './factories/residents';
import { type JsonSchema, randomUuid, seededRandom, validValue } from './schema-values';
import { startTestApp } from './start-test-app';
import type { TestApp } from './test-app';

/**
 * Every operation × every role × own and other community. What a role may do is read from the one
 * matrix; here it is held that the server does exactly that, for every operation there is.
 */
let app: TestApp;
let ownCommunity: string;
let otherCommunity: string;
const holders = new Map<Role, TestResident>();

beforeAll(async () => {
  app = await startTestApp();
  ownCommunity = await aCommunity(app);
  otherCommunity = await aCommunity(app, '柳荫里社区');
  for (const role of roles) {
    const granted = role === 'resident' ? [] : [role];
    holders.set(
      role,
      await aResident(app, ownCommunity, { name: role, roles: granted, secondFactor: true }),
    );
  }
});

afterAll(() => app.close());

const ofCommunity = operations.filter(
  (operation) => operation.path.includes(':communityId') && operation.answer !== 'stream',
);
const guarded = ofCommunity.filter((operation) => isPermission(operation.access));
const cases = guarded.flatMap((operation) =>
  roles.map((role) => [operation.name, role, operation] as const),
);

test('the matrix is tested whole', () => {
  expect(cases.length).toBe(guarded.length * roles.length);
  expect(guarded.length).toBeGreaterThan(40);
});

describe('own community', () => {
  test.each(cases)('%s as %s', async (_name, role, operation) => {
    const { status, code } = await send(operation, ownCommunity, holders.get(role));
    if (allows(rolesOf(role), operation.access as Permission)) {
      expect([401, 403]).not.toContain(status);
      expect(status).toBeLessThan(500);
    } else {
      expect([status, code]).toEqual([403, 'access/not_allowed']);
    }
  });
});

describe('other community', () => {
  test.each(cases)('%s as %s does not exist', async (_name, role, operation) => {
    const { status, code } = await send(operation, otherCommunity, holders.get(role));
    expect([status, code]).toEqual([404, 'request/not_found']);
  });
});

describe('nobody signed in', () => {
  const closed = operations.filter(
    (operation) => operation.access !== 'public' && operation.answer !== 'stream',
  );
  test.each(closed.map((operation) => [operation.name, operation] as const))(
    '%s asks to sign in',
    async (_name, operation) => {
      const { status, code } = await send(operation, ownCommunity, undefined);
      expect([status, code]).toEqual([401, 'access/not_signed_in']);
    },
  );
});

async function send(operation: Operation, communityId: string, caller?: TestResident) {
  const random = seededRandom(7);
  const url = operation.path
    .replace(':communityId', communityId)
    .replace(/:(\w+)/g, (_, name) => (name === 'day' ? '2026-03-10' : randomUuid(random)));
  const query = operation.query ? requiredQuery(operation.query) : '';
  const binary = operation.bodyKind === 'binary';
  const answer = await app.http.inject({
    method: operation.method,
    url: url + query,
    headers: {
      ...(caller ? { authorization: `Bearer ${caller.token}` } : {}),
      ...(binary ? { 'content-type': 'application/octet-stream' } : {}),
    },
    payload: binary
      ? Buffer.from('姓名\n')
      : operation.body && (validValue(schemaOf(operation.body), random) as object),
  });
  const body = answer.headers['content-type']?.toString().includes('json') ? answer.json() : {};
  return { status: answer.statusCode, code: body.error?.code as string | undefined };
}

function requiredQuery(query: z.ZodType): string {
  const schema = schemaOf(query);
  const needed = Object.entries(schema.properties ?? {}).filter(([name]) =>
    schema.required?.includes(name),
  );
  const random = seededRandom(3);
  const pairs = needed.map(([name, one]): [string, string] => [
    name,
    String(validValue(one, random)),
  ]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Everyone here is a resident of the own community besides the role. */
function rolesOf(role: Role): Role[] {
  return ['resident', role];
}
