import type { CommitteeSeat, Role } from '@linli/contract/permissions';
import { grantRoleDirectly } from '../../identity/grant-role-directly';
import { openSignIn } from '../../identity/open-sign-in';
import type { Transaction } from '../../platform/database';
import type { Secrets } from '../../platform/secrets';
import { sql } from '../../platform/sql';
import { createResident } from '../../residents/create-resident';
import type { Caller, TestApp } from '../test-app';

/** A community nobody lives in yet. */
export async function aCommunity(app: TestApp, name = '槐安里社区'): Promise<string> {
  const now = app.clock.now();
  const [districtId, communityId] = [app.ids.next(), app.ids.next()];
  await app.owner.run(sql`
    insert into district (id, name, created_at) values (${districtId}, '和平街道', ${now})`);
  await app.owner.run(sql`
    insert into community (id, district_id, slug, name, created_at)
    values (${communityId}, ${districtId}, ${`c-${communityId.slice(-12)}`}, ${name}, ${now})`);
  return communityId;
}

export interface TestResident extends Caller {
  readonly token: string;
  readonly residentId: string;
  readonly personId: string;
  readonly phone: string | null;
}

export interface ResidentOptions {
  readonly name?: string;
  /** Null for someone without a phone, who then has no sign-in. */
  readonly phone?: string | null;
  readonly householdId?: string;
  readonly buildingId?: string;
  readonly birthDate?: string;
  readonly roles?: readonly Exclude<Role, 'resident'>[];
  readonly seat?: CommitteeSeat;
  readonly counterId?: string;
  readonly secondFactor?: boolean;
}

let phones = 0;

/** A resident registered the way the product does it, and signed in. */
export function aResident(
  app: TestApp,
  communityId: string,
  options: ResidentOptions = {},
): Promise<TestResident> {
  phones += 1;
  const phone =
    options.phone === undefined ? `139${String(phones).padStart(8, '0')}` : options.phone;
  return app.database.transaction(communityId, async (tx) => {
    const context = contextOf(app, tx);
    const created = await createResident(context, communityId, {
      name: options.name ?? '周桂兰',
      phone,
      mobile: phone,
      householdId: options.householdId,
      buildingId: options.buildingId,
      birthDate: options.birthDate,
      registeredBy: null,
    });
    if (!created) throw new Error('This name is registered on this phone already');
    for (const role of options.roles ?? []) {
      await grantRoleDirectly(context, {
        communityId,
        personId: created.personId,
        role,
        seat: options.seat,
        counterId: options.counterId,
      });
    }
    const token =
      phone === null ? '' : await signInAs(context, created.personId, options.secondFactor);
    return { ...created, phone, token };
  });
}

/** The same person on another device, signed in by phone code alone. */
export function anotherSignIn(app: TestApp, personId: string): Promise<{ token: string }> {
  return app.database.transaction(null, async (tx) => ({
    token: await signInAs(contextOf(app, tx), personId, false),
  }));
}

interface TestContext {
  readonly tx: Transaction;
  readonly ids: TestApp['ids'];
  readonly secrets: Secrets;
  readonly now: Date;
}

function contextOf(app: TestApp, tx: Transaction): TestContext {
  return { tx, ids: app.ids, secrets: app.secrets, now: app.clock.now() };
}

async function signInAs(
  context: TestContext,
  personId: string,
  secondFactor = true,
): Promise<string> {
  const row = await context.tx.row<{ signInId: string }>(sql`
    select sign_in_id from person where id = ${personId}`);
  if (!row) throw new Error('A resident is a person');
  const signIn = { signInId: row.signInId, personId, deviceName: 'test', secondFactor };
  return openSignIn(context, signIn);
}
