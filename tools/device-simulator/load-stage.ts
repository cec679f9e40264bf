import { randomUUID } from 'node:crypto';
import { registerDevice } from '@linli/contract/devices';
import { insertBinding } from '@linli/server/devices/bindings.queries';
import { vendorUserLookup } from '@linli/server/devices/vendor-user-lookup';
import { createResidents } from '@linli/server/residents/create-residents';
import { aProgramme, memberCodeOf } from '@linli/server/testing/factories/attendance';
import { aRegistration } from '@linli/server/testing/factories/devices';
import type { TestApp } from '@linli/server/testing/test-app';

/** What the machines of a load need to know of the communities behind the server. */
export interface LoadCommunity {
  readonly communityId: string;
  readonly deviceIds: readonly string[];
  /** Users of the maker who are linked with a resident. */
  readonly vendorUsers: readonly string[];
  readonly phones: readonly string[];
  /** Codes as they are shown while the load begins. */
  readonly codes: readonly string[];
}

const RESIDENTS = 60;
const WITH_CODES = 6;
const MANY = 10_000_000;
/** Nothing here stops an award but what the load means to be stopped. */
const limits = {
  minGrams: 10,
  maxGrams: 20_000,
  maxCount: 50,
  residentDayEvents: 100_000,
  residentDayGrams: 100_000_000,
  hourEvents: MANY,
  dayEvents: MANY,
};

/** A neighbourhood with machines, whose rulebook awards every deposit: the heaviest load. */
export async function aLoadCommunity(
  app: TestApp,
  publicKeys: readonly string[],
): Promise<LoadCommunity> {
  const programme = await aProgramme(app, (rulebook) => ({
    ...rulebook,
    rules: rulebook.rules.map((rule) => ({ ...rule, limits: [] })),
  }));
  const { communityId, committee } = programme;
  const { residentIds, phones } = await addResidents(app, communityId);
  const vendorUsers = await linkAll(app, communityId, residentIds);
  const deviceIds: string[] = [];
  for (const [index, publicKey] of publicKeys.entries()) {
    const name = `${index + 1} 号智能桶`;
    const { privateKey: _, ...body } = aRegistration({ name, publicKey, limits, vendor: VENDOR });
    const input = { params: { communityId }, query: {}, body };
    deviceIds.push((await app.call(registerDevice, input, committee)).id);
  }
  const codes: string[] = [];
  for (const residentId of residentIds.slice(0, WITH_CODES)) {
    codes.push(await memberCodeOf(app, { residentId }));
  }
  return { communityId, deviceIds, vendorUsers, phones, codes };
}

const VENDOR = '绿源环保';

async function addResidents(app: TestApp, communityId: string) {
  const phones = Array.from(
    { length: RESIDENTS },
    (_, index) => `138${String(index).padStart(8, '0')}`,
  );
  const now = app.clock.now();
  const created = await app.database.transaction(communityId, (tx) =>
    createResidents(
      { tx, ids: app.ids, secrets: app.secrets, now },
      communityId,
      phones.map((phone, index) => ({
        name: `居民${index}${randomUUID().slice(0, 4)}`,
        phone,
        mobile: null,
        registeredBy: null,
      })),
    ),
  );
  return { residentIds: created.flatMap((one) => one?.residentId ?? []), phones };
}

async function linkAll(
  app: TestApp,
  communityId: string,
  residentIds: readonly string[],
): Promise<string[]> {
  const users = residentIds.map((_, index) => `user-${index}`);
  await app.database.transaction(communityId, async (tx) => {
    for (const [index, residentId] of residentIds.entries()) {
      const userLookup = vendorUserLookup(app.secrets, VENDOR, users[index] ?? '');
      const binding = { id: app.ids.next(), residentId, vendor: VENDOR, userLookup };
      await insertBinding(tx, binding, app.clock.now());
    }
  });
  return users;
}
