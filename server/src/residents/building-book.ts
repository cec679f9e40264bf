import type { OperationContext } from '../platform/operation-context';
import { insertBuildings, listBuildingNames } from './places.queries';

/** Buildings by what lists call them: 3号楼, 3 号楼 and ３号楼 are one building. */
export class BuildingBook {
  private readonly idByKey = new Map<string, string>();

  constructor(buildings: readonly { id: string; name: string }[]) {
    for (const { id, name } of buildings) this.idByKey.set(keyOf(name), id);
  }

  idOf(name: string | null): string | null {
    return name === null ? null : (this.idByKey.get(keyOf(name)) ?? null);
  }

  /** The names nobody knows yet, each once as it was first written. */
  unknown(names: readonly (string | null)[]): string[] {
    const found = new Map<string, string>();
    for (const name of names) {
      if (name === null || this.idByKey.has(keyOf(name)) || found.has(keyOf(name))) continue;
      found.set(keyOf(name), name);
    }
    return [...found.values()];
  }
}

export async function openBuildingBook(
  context: Pick<OperationContext, 'tx' | 'communityId'>,
): Promise<BuildingBook> {
  return new BuildingBook(await listBuildingNames(context.tx, context.communityId));
}

/** Adds the buildings a list names for the first time. */
export async function addUnknownBuildings(
  context: Pick<OperationContext, 'tx' | 'communityId' | 'ids'>,
  names: readonly (string | null)[],
): Promise<BuildingBook> {
  const book = await openBuildingBook(context);
  const unknown = book.unknown(names).map((name) => ({ id: context.ids.next(), name }));
  if (unknown.length === 0) return book;
  await insertBuildings(context.tx, context.communityId, unknown);
  return openBuildingBook(context);
}

function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
