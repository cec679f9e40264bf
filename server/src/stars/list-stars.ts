import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listStars as operation } from '@linli/contract/stars';
import { maskName } from '@linli/core/people/mask-name';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { starName } from '@linli/core/rules/star-words';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSchemes } from './find-schemes';
import { type ListedStar, listObjections, listStarRows } from './star-lists.queries';
import { validUntil } from './valid-until';

type Listed = OutputOf<typeof operation>['stars'][number];

/** The cursor is the last row's id, so that new ones never shift a page. */
export async function listStars(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { shelf, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const { personId } = personActor(context);
  const { schemes } = await findSchemes(context);
  const rows = await listStarRows(tx, {
    shelf,
    schemeKeys: schemes.map(({ key }) => key),
    afterId: cursor ?? null,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const objections =
    shelf === 'notice'
      ? await listObjections(
          tx,
          page.map(({ id }) => id),
        )
      : [];
  const stars = page.flatMap((row) => {
    const scheme = schemes.find(({ key }) => key === row.schemeKey);
    if (!scheme) return [];
    const own = objections
      .filter(({ eventId }) => eventId === row.id)
      .map(({ id, reason, objectedAt, holds, answer, objectedBy }) => {
        return { id, reason, objectedAt, holds, answer, isOwn: objectedBy === personId };
      });
    return [{ ...describe(scheme, row, shelf), objections: own }];
  });
  return { stars, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

function describe(
  scheme: StarScheme,
  row: ListedStar,
  shelf: 'notice' | 'held',
): Omit<Listed, 'objections'> {
  const star = shelf === 'notice' ? row.star : row.held;
  const since = shelf === 'notice' ? row.recordedOn : (row.heldSince ?? row.recordedOn);
  return {
    id: row.id,
    schemeName: scheme.name,
    star,
    name: starName(scheme, star),
    residentId: row.residentId,
    residentName: maskName(row.residentName),
    buildingName: row.buildingName,
    since,
    until: shelf === 'notice' ? row.noticeUntil : validUntil(scheme, since),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
