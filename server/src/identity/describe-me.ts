import type { me } from '@linli/contract/identity';
import { type Role, secondFactorRoles } from '@linli/contract/permissions';
import type { z } from 'zod';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { listMemberships, listPersonsOfSignIns, type MembershipRow } from './persons.queries';
import { countFactors, type FactorCounts } from './second-factor.queries';

export type Me = z.input<typeof me>;

/** Who is signed in, for whom the phone can act, where they belong, and what is still to prove. */
export async function describeMe(
  context: Pick<OperationContext, 'tx' | 'settings'>,
  signIn: { signInId: string; personId: string; secondFactor: boolean },
): Promise<Me> {
  const { tx } = context;
  const family = await listPersonsOfSignIns(tx, [signIn.signInId]);
  const person = family.find((member) => member.id === signIn.personId);
  assert(person, 'a sign-in acts for a person of its own phone');
  const rows = await listMemberships(tx, person.id);
  const factors = await countFactors(tx, person.id);
  const memberships = rows.map(withResidentRole);
  const wanted = memberships.some((membership) =>
    membership.roles.some((role) => secondFactorRoles.includes(role)),
  );
  return {
    person: { id: person.id, name: person.name },
    family: family
      .filter((member) => member.name !== '' || member.id === person.id)
      .map((member) => ({ id: member.id, name: member.name })),
    memberships,
    secondFactor: stateOf(wanted, signIn.secondFactor, factors),
    secondFactorRequired: wanted && context.settings.secondFactor === 'required',
    hasTotp: factors.totps > 0,
    passkeyCount: factors.passkeys,
  };
}

function withResidentRole(row: MembershipRow): Me['memberships'][number] {
  const roles = row.roles as Role[];
  return { ...row, roles: row.residentId === null ? roles : ['resident', ...roles] };
}

function stateOf(wanted: boolean, proven: boolean, factors: FactorCounts): Me['secondFactor'] {
  if (proven) return 'proven';
  if (!wanted) return 'not_needed';
  return factors.totps + factors.passkeys > 0 ? 'needed' : 'to_enrol';
}
