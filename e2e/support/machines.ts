import { randomUUID } from 'node:crypto';
import {
  type DeviceEvent,
  type DeviceIdentity,
  type EventAnswer,
  newDeviceKey,
  send as sendSigned,
  signBatch,
  signBinding,
} from '../../tools/device-simulator/reference-device';
import { address, send } from './api';
import { communityOf } from './people';
import { staff } from './staff';
import { newTitle } from './stage';

/** A machine of one test alone, with the reference machine's side of the protocol. */
export interface Machine extends DeviceIdentity {
  readonly name: string;
  readonly vendor: string;
}

export async function newMachine(): Promise<Machine> {
  const by = staff('committee');
  const communityId = communityOf(by);
  const { privateKey, publicKey } = newDeviceKey();
  const about = { name: newTitle('智能桶'), vendor: newTitle('厂家') };
  const body = {
    requestId: randomUUID(),
    ...about,
    kind: 'bin',
    place: '东门岗亭旁',
    publicKey,
    awards: [{ kind: 'deposit', category: null, ruleKey: 'bin_deposit' }],
    limits: {
      minGrams: 10,
      maxGrams: 20_000,
      maxCount: 50,
      residentDayEvents: 20,
      residentDayGrams: 100_000,
      hourEvents: 500,
      dayEvents: 5_000,
    },
    hours: null,
  };
  const path = `/api/communities/${communityId}/devices`;
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { address: address(), communityId, deviceId: id, privateKey, ...about };
}

/** A deposit just now; gives what the machine shows. */
export async function deposit(
  machine: Machine,
  counter: number,
  user: DeviceEvent['user'],
  grams = 1_200,
): Promise<EventAnswer> {
  const event: DeviceEvent = {
    counter,
    kind: 'deposit',
    category: 'recyclable',
    grams,
    user,
    occurredAt: new Date().toISOString(),
  };
  const request = signBatch(machine, randomUUID(), [event]);
  const { events } = await sendSigned<{ events: EventAnswer[] }>(request);
  const [answer] = events;
  if (!answer) throw new Error('Every event is answered.');
  return answer;
}

/** The code the machine shows to its maker's user. */
export async function bindingCode(machine: Machine, vendorUser: string): Promise<string> {
  const request = signBinding(machine, randomUUID(), vendorUser);
  return (await sendSigned<{ code: string }>(request)).code;
}

/** Asks that everything a machine brought be undone. */
export async function proposeUndoing(machine: Machine): Promise<void> {
  const path = `/api/communities/${machine.communityId}/devices/${machine.deviceId}/reversals`;
  const range = { fromCounter: 1, toCounter: 1_000 };
  const body = { requestId: randomUUID(), ...range, reason: '秤坏了，记多了' };
  await send('POST', path, body, staff('committee').token);
}
