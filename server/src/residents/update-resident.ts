import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { updateResident as operation } from '@linli/contract/residents';
import { movePerson } from '../identity/move-person';
import { phoneLookup } from '../identity/phone-lookup';
import { revokeRolesOfPerson } from '../identity/revoke-roles-of-person';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { describeResident } from './describe-resident';
import { giveMemberKeys } from './give-member-keys';
import { householdEarns } from './household-earns';
import { revokeLivingKey } from './member-keys.queries';
import { type ResidentPhone, residentName, residentPhone, roomText } from './read-particulars';
import { refuseUnknownPlace } from './refuse-unknown-place';
import {
  findResident,
  type LockedResident,
  lockResidents,
  updateResidentPhone,
  updateResidentRow,
} from './residents.queries';

type Changes = InputOf<typeof operation>['body'];

/** Corrects particulars, or records that a resident moved away or came back. */
export async function updateResident(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, secrets } = context;
  const [resident] = await lockResidents(tx, communityId, [params.residentId]);
  if (!resident) throw refuse('request/not_found');
  const name = body.name === undefined ? resident.name : residentName(body.name);
  const phone = body.phone === undefined ? undefined : residentPhone(body.phone);
  await refuseUnknownPlace(context, body);
  const personId = await movePerson(context, resident.personId, {
    name,
    ...(phone ? { mobile: phone.mobile } : {}),
    changedBy: personActor(context),
  });
  await writeResident(context, resident, { ...body, name }, personId);
  if (phone) await writePhone(context, resident.id, phone);
  await changeState(context, resident, body.state ?? resident.state, personId);
  const earns = await householdEarns(context);
  const row = await findResident(tx, communityId, resident.id, earns);
  assert(row, 'a locked resident is still there');
  return describeResident(secrets, row);
}

async function writeResident(
  context: OperationContext,
  before: LockedResident,
  change: Changes & { name: string },
  personId: string,
): Promise<void> {
  const keep = <Value>(given: Value | undefined, kept: Value) =>
    given === undefined ? kept : given;
  const state = change.state ?? before.state;
  await updateResidentRow(context.tx, context.communityId, before.id, {
    personId,
    name: change.name,
    buildingId: keep(change.buildingId, before.buildingId),
    room: change.room === undefined ? before.room : roomText(change.room),
    householdId: keep(change.householdId, before.householdId),
    birthDate: keep(change.birthDate, before.birthDate),
    state,
    leftAt: state === 'left' ? context.now : null,
  });
}

async function writePhone(
  context: OperationContext,
  residentId: string,
  { phone }: ResidentPhone,
): Promise<void> {
  const { tx, communityId, secrets } = context;
  await updateResidentPhone(tx, communityId, residentId, {
    lookup: phone === null ? null : phoneLookup(secrets, phone),
    cipher: phone === null ? null : secrets.encrypt(phone),
    last4: phone === null ? null : phone.slice(-4),
  });
}

/** Who moved away has neither a code that scans nor a role; who comes back gets a new code. */
async function changeState(
  context: OperationContext,
  before: LockedResident,
  state: 'active' | 'left',
  personId: string,
): Promise<void> {
  if (state === before.state) return;
  const { tx, communityId, now } = context;
  if (state === 'active') {
    await giveMemberKeys(context, communityId, [before.id]);
    return;
  }
  await revokeLivingKey(tx, communityId, before.id, now);
  await revokeRolesOfPerson(context, personId, '已迁出 · Moved away');
}
