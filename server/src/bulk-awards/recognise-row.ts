import type { ReadRow } from './read-award-row';
import type { ListedResident } from './residents.queries';
import { type RowProblem, rowProblem } from './row-problems';

/** Everybody a list may mean, found in one question. */
export interface Neighbours {
  readonly residents: readonly ListedResident[];
  /** The fingerprint by which a phone is found. */
  readonly fingerprintOf: (phone: string) => string;
  readonly buildingIdOf: (name: string | null) => string | null;
}

/**
 * Whom a row means. A phone may be a family's and a name may be shared: where several remain, the
 * list has to say more; nobody is picked silently.
 */
export function recogniser(neighbours: Neighbours): (row: ReadRow) => ListedResident | RowProblem {
  const byPhone = groupBy(neighbours.residents, ({ fingerprint }) => fingerprint ?? '');
  const byName = groupBy(neighbours.residents, ({ name }) => name);
  return (row) => {
    const { name, phone } = row;
    if (phone !== null) {
      const sharing = byPhone.get(neighbours.fingerprintOf(phone)) ?? [];
      if (sharing.length === 0) return rowProblem('phone', 'resident_unknown');
      const meant = name === null ? sharing : sharing.filter((one) => one.name === name);
      if (meant.length === 0) return rowProblem('name', 'name_differs');
      return onlyOne(meant, rowProblem('name', name === null ? 'phone_shared' : 'name_shared'));
    }
    const named = (byName.get(name ?? '') ?? []).filter((one) => livesThere(one, row));
    if (named.length === 0) return rowProblem('name', 'resident_unknown');
    return onlyOne(named, rowProblem('name', 'name_shared'));
  };

  function livesThere(one: ListedResident, { building, room }: ReadRow): boolean {
    if (building !== null && one.buildingId !== neighbours.buildingIdOf(building)) return false;
    return room === null || one.room === room;
  }
}

/** Somebody who moved away is meant only where nobody else can be. */
function onlyOne(
  candidates: readonly ListedResident[],
  several: RowProblem,
): ListedResident | RowProblem {
  const living = candidates.filter(({ state }) => state === 'active');
  const [first] = living.length > 0 ? living : candidates;
  if (!first || living.length > 1) return several;
  return living.length === 1 ? first : rowProblem('name', 'resident_left');
}

function groupBy(
  residents: readonly ListedResident[],
  keyOf: (resident: ListedResident) => string,
): Map<string, ListedResident[]> {
  const groups = new Map<string, ListedResident[]>();
  for (const resident of residents) {
    const group = groups.get(keyOf(resident));
    if (group) group.push(resident);
    else groups.set(keyOf(resident), [resident]);
  }
  return groups;
}
