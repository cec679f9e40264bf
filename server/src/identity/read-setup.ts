import type { readSetup as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { roles } from '@linli/contract/permissions';
import type { OperationContext } from '../platform/operation-context';
import { enterCommunity, findCommunityBySlug, listDemoPeople } from './persons.queries';
import { DEMO_PHONES } from './sign-in-terms';

/** The demo's community; of it only invented numbers are told, whoever was registered since. */
const DEMO_SLUG = 'huaianli';

export async function readSetup(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { settings } = context;
  return {
    demo: settings.demo,
    demoSignIns: settings.demo && settings.sms === 'console' ? await demoSignIns(context) : [],
    serverTime: context.now.toISOString(),
    version: settings.version,
  };
}

async function demoSignIns(
  context: OperationContext,
): Promise<{ phone: string; name: string; role: string }[]> {
  const { tx, secrets } = context;
  const community = await findCommunityBySlug(tx, DEMO_SLUG);
  if (!community) return [];
  await enterCommunity(tx, community.id);
  const people = await listDemoPeople(tx, community.id);
  const order: readonly string[] = roles;
  return people
    .map(({ role, name, phoneCipher }) => ({ role, name, phone: secrets.decrypt(phoneCipher) }))
    .filter(({ phone }) => phone.startsWith(DEMO_PHONES))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
