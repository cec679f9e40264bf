import type { listInspectedHomes as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { maskName } from '@linli/core/people/mask-name';
import { normaliseName } from '@linli/core/people/normalise-name';
import { kinshipOf } from '../bulk-awards/kinship-of';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeGrade } from './describe-grade';
import { findInspection } from './find-inspection';
import { listHomeRows } from './homes.queries';
import { listInhabitantsOf } from './inspections.queries';

/** In the order of the doors. Who may not read residents sees names masked. */
export async function listInspectedHomes(
  context: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  const { schemeKey, day } = params;
  const { holder } = await findInspection(context, params);
  const found = await listHomeRows(tx, {
    schemeKey,
    day,
    holder,
    ...searchTerms(query.search),
    buildingId: query.buildingId ?? null,
    only: query.only,
    accountId: null,
    after: query.cursor === undefined ? '' : readCursor(query.cursor),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const kinship = await kinshipOf(context, [actor]);
  const inhabitants = await listInhabitantsOf(
    tx,
    page.flatMap(({ residentIds }) => residentIds),
  );
  const near = new Set(inhabitants.filter((one) => kinship(one)).map(({ id }) => id));
  const mayRead = allows(actor.roles, 'resident.read');
  const last = page.at(-1);
  return {
    homes: page.map((row) => ({
      residentId: row.residentId,
      names: row.names.map((name) => (mayRead ? name : maskName(name))),
      buildingName: row.buildingName,
      room: row.room,
      isOwn: row.residentIds.some((id) => near.has(id)),
      given: describeGrade(row, actor),
    })),
    nextCursor: found.length > page.length && last ? writeCursor(last.place) : null,
  };
}

function searchTerms(search: string | undefined): { pattern: string | null; room: string | null } {
  const text = search?.trim() ?? '';
  if (text === '') return { pattern: null, room: null };
  const name = normaliseName(text);
  const escaped = (name.ok ? name.name : text).replace(/[\\%_]/g, '\\$&');
  return { pattern: `%${escaped}%`, room: text };
}

/** Opaque: it says where the last page ended, and holds no names. */
function writeCursor(place: string): string {
  return Buffer.from(place, 'utf8').toString('base64url');
}

function readCursor(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (place.includes('\u0000') || writeCursor(place) !== cursor) {
    throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
  }
  return place;
}
