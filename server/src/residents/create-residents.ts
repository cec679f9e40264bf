import { ensurePersons } from '../identity/ensure-persons';
import { phoneLookup } from '../identity/phone-lookup';
import type { OperationContext } from '../platform/operation-context';
import { giveMemberKeys } from './give-member-keys';
import { insertResidents } from './residents.queries';

export type RegistrationContext = Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now'>;

export interface NewResident {
  /** Normalised, as are the phones. */
  readonly name: string;
  /** The phone that reaches the resident. */
  readonly phone: string | null;
  /** The same phone when it can receive codes: then it signs in. */
  readonly mobile: string | null;
  readonly buildingId?: string | null | undefined;
  readonly room?: string | null | undefined;
  readonly householdId?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly nickname?: string | null | undefined;
  readonly language?: 'zh' | 'en' | undefined;
  /** Null for those who joined by themselves. */
  readonly registeredBy: string | null;
  /** Known already when someone signed in joins by themself. */
  readonly personId?: string | undefined;
}

export interface CreatedResident {
  readonly residentId: string;
  readonly personId: string;
}

/**
 * Makes residents of people: the one way in, for the table, self sign-up, import and seed. Any
 * number takes the same few statements. Answers in order; undefined for someone who is a resident
 * here already (the same name on the same phone), whom nothing is changed for.
 */
export async function createResidents(
  context: RegistrationContext,
  communityId: string,
  wanted: readonly NewResident[],
): Promise<(CreatedResident | undefined)[]> {
  if (wanted.length === 0) return [];
  const { tx, ids, secrets, now } = context;
  const toEnsure = wanted.filter((one) => one.personId === undefined);
  const ensured = toEnsure.length ? await ensurePersons(context, communityId, toEnsure) : [];
  const rows = wanted.map((one) => ({
    id: ids.next(),
    personId: one.personId ?? (ensured.shift() as string),
    name: one.name,
    householdId: one.householdId ?? null,
    buildingId: one.buildingId ?? null,
    room: one.room ?? null,
    nickname: one.nickname ?? null,
    birthDate: one.birthDate ?? null,
    phoneLookup: one.phone === null ? null : phoneLookup(secrets, one.phone),
    phoneCipher: one.phone === null ? null : secrets.encrypt(one.phone),
    phoneLast4: one.phone === null ? null : one.phone.slice(-4),
    language: one.language ?? 'zh',
    registeredBy: one.registeredBy,
  }));
  const written = new Set((await insertResidents(tx, communityId, rows, now)).map((row) => row.id));
  await giveMemberKeys(context, communityId, [...written]);
  return rows.map(({ id, personId }) =>
    written.has(id) ? { residentId: id, personId } : undefined,
  );
}
