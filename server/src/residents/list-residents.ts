import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listResidents as operation } from '@linli/contract/residents';
import { normaliseName } from '@linli/core/people/normalise-name';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeResident } from './describe-resident';
import { householdEarns } from './household-earns';
import { countResidents, type ResidentSearch, searchResidents } from './residents.queries';

/** Residents in the order of their names, page by page. */
export async function listResidents(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, secrets } = context;
  const search: ResidentSearch = {
    ...searchTerms(query.search),
    buildingId: query.buildingId ?? null,
    after: query.cursor === undefined ? null : readCursor(query.cursor),
    limit: query.limit + 1,
    householdEarns: await householdEarns(context),
  };
  const rows = await searchResidents(tx, communityId, search);
  const total = await countResidents(tx, communityId, search);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    residents: page.map((row) => describeResident(secrets, row)),
    total,
    nextCursor: rows.length > page.length && last ? writeCursor(last) : null,
  };
}

function searchTerms(search: string | undefined): Pick<ResidentSearch, 'pattern' | 'last4'> {
  const text = search?.trim() ?? '';
  if (text === '') return { pattern: null, last4: null };
  const name = normaliseName(text);
  const escaped = (name.ok ? name.name : text).replace(/[\\%_]/g, '\\$&');
  return { pattern: `%${escaped}%`, last4: /^\d{4}$/.test(text) ? text : null };
}

function writeCursor(row: { name: string; id: string }): string {
  return Buffer.from(JSON.stringify([row.name, row.id]), 'utf8').toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readCursor(cursor: string): { name: string; id: string } {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof name === 'string' && typeof id === 'string' && UUID.test(id)) {
      if (!name.includes('\u0000') && Buffer.from(name).toString() === name) return { name, id };
    }
  } catch {
    // Falls through to the refusal: a cursor that cannot be read is as wrong as one that lies.
  }
  throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
}
