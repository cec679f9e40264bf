import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import {
  insertPersonCommunities,
  insertPersons,
  listPersonsOfSignIns,
  namePersons,
  type PersonRow,
  upsertSignIns,
} from './persons.queries';
import { phoneLookup } from './phone-lookup';

export interface PersonWanted {
  /** Normalised. */
  readonly name: string;
  /** A normalised mobile number, or null for people who do not sign in. */
  readonly mobile: string | null;
}

/**
 * Gives the person behind each name and phone, in order, and their place in the community. The
 * same name on the same phone is the same person; another name is another one of the family. A
 * person who signed in before anyone knew their name gets it here. One statement a table.
 */
export async function ensurePersons(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now'>,
  communityId: string,
  wanted: readonly PersonWanted[],
): Promise<string[]> {
  const { tx, now } = context;
  const signInOf = await ensureSignIns(context, wanted);
  const known = new FamilyBook(await listPersonsOfSignIns(tx, [...signInOf.values()]));
  const added: { id: string; signInId: string | null; name: string }[] = [];
  const personIds = wanted.map(({ name, mobile }) => {
    const signInId = mobile === null ? null : (signInOf.get(mobile) ?? null);
    const knownId = signInId === null ? undefined : known.find(signInId, name);
    if (knownId !== undefined) return knownId;
    const id = context.ids.next();
    added.push({ id, signInId, name });
    if (signInId !== null) known.add({ id, signInId, name });
    return id;
  });
  if (added.length > 0) await insertPersons(tx, added, now);
  if (known.named.length > 0) await namePersons(tx, known.named);
  await insertPersonCommunities(tx, communityId, [...new Set(personIds)]);
  return personIds;
}

async function ensureSignIns(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now'>,
  wanted: readonly PersonWanted[],
): Promise<Map<string, string>> {
  const { tx, ids, secrets, now } = context;
  const phones = new Set(wanted.map((one) => one.mobile).filter((mobile) => mobile !== null));
  if (phones.size === 0) return new Map();
  const sealed = [...phones].map((phone) => ({
    phone,
    id: ids.next(),
    lookup: phoneLookup(secrets, phone),
    cipher: secrets.encrypt(phone),
  }));
  const rows = await upsertSignIns(tx, sealed, now);
  const idOf = new Map(rows.map((row) => [row.phoneLookup.toString('hex'), row.id]));
  return new Map(
    sealed.map(({ phone, lookup }) => {
      const id = idOf.get(lookup.toString('hex'));
      assert(id, 'every phone was written');
      return [phone, id];
    }),
  );
}

/** Who is known under which phone. */
class FamilyBook {
  readonly named: { id: string; name: string }[] = [];
  private readonly byName = new Map<string, string>();
  private readonly nameless = new Map<string, string>();

  constructor(rows: readonly PersonRow[]) {
    for (const row of rows) this.add(row);
  }

  add(row: PersonRow): void {
    if (row.name === '') this.nameless.set(row.signInId, row.id);
    else if (!this.byName.has(keyOf(row))) this.byName.set(keyOf(row), row.id);
  }

  find(signInId: string, name: string): string | undefined {
    const found = this.byName.get(keyOf({ signInId, name }));
    if (found !== undefined) return found;
    const nameless = this.nameless.get(signInId);
    if (nameless === undefined) return undefined;
    this.nameless.delete(signInId);
    this.named.push({ id: nameless, name });
    this.add({ id: nameless, signInId, name });
    return nameless;
  }
}

function keyOf(person: { signInId: string; name: string }): string {
  return `${person.signInId} ${person.name}`;
}
