import { generateKeyPairSync } from 'node:crypto';
import type { deviceEvent } from '@linli/contract/device-protocol';
import type { registerDevice as registration } from '@linli/contract/devices';
import type { InputOf } from '@linli/contract/operation';
import type { z } from 'zod';
import { bindDeviceUser } from '../devices/bind-device-user';
import { changeDeviceState } from '../devices/change-device-state';
import { openDeviceBinding } from '../devices/open-device-binding';
import { proposeDeviceReversal } from '../devices/propose-device-reversal';
import { recordDeviceEvents } from '../devices/record-device-events';
import { registerDevice } from '../devices/register-device';
import type { DeviceActor } from '../platform/operation-context';
import type { DemoStage } from './demo-stage';
import { FEATURED } from './may-featured-come';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

const BIN = '4 号楼智能桶';
const DAYS = 12;
/** Who linked the maker's account, and stayed with it. */
const LINKED = ['林晓雯', '杨帆', '许文涛', '吴玉珍'];

/**
 * Two smart bins: one in daily use, with a deposit too heavy to be believed, a missing number and a
 * user nobody linked; and one whose scale is broken, where a second person is to confirm that its
 * last day is undone.
 */
export function tellMachines(stage: DemoStage, timeline: Timeline, random: SeededRandom): void {
  if (!stage.residents.has(FEATURED)) return;
  const bin = new DemoBin(stage);
  const broken = new DemoBin(stage);
  timeline.add(stage.at(DAYS + 1, '09:30'), async (at) => {
    await bin.register(BIN, '4 号楼东侧', at);
    await broken.register('6 号楼智能桶', '6 号楼单元口', at);
    for (const name of LINKED) await bin.link(name, at);
  });
  for (let daysAgo = DAYS; daysAgo >= 0; daysAgo -= 1) {
    for (const clock of ['07:20', '12:40', '19:05']) {
      const name = random.pick(LINKED) ?? '';
      const grams = 300 + Math.round(random.next() * 2_400);
      timeline.add(stage.at(daysAgo, clock), (at) => bin.deposit(name, grams, at));
    }
  }
  timeline.add(stage.at(3, '21:30'), async () => bin.loseNumber());
  timeline.add(stage.at(2, '18:10'), (at) => bin.deposit('（未绑定）', 900, at));
  timeline.add(stage.at(1, '20:15'), (at) => bin.deposit('杨帆', 26_400, at));
  timeline.add(stage.at(1, '03:10'), (at) => bin.deposit('吴玉珍', 1_100, at));
  for (const clock of ['10:05', '10:06']) {
    timeline.add(stage.at(1, clock), (at) => broken.deposit('林晓雯', 12_000, at));
  }
  timeline.add(stage.at(1, '17:00'), (at) => broken.retire('秤坏了，等厂家来修', at));
}

class DemoBin {
  private deviceId = '';
  private counter = 0;

  constructor(private readonly stage: DemoStage) {}

  async register(name: string, place: string, at: Date): Promise<void> {
    const { stage } = this;
    // Nobody keeps the private half: what the demo's bins report is only told.
    const { publicKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const body = {
      requestId: stage.requestId(),
      name,
      place,
      kind: 'bin' as const,
      vendor: VENDOR,
      publicKey: raw.toString('base64'),
      awards: [{ kind: 'deposit' as const, category: null, ruleKey: 'bin_deposit' }],
      limits,
      hours: { opensAt: '06:00', closesAt: '22:30' },
    };
    const input = { params: stage.params, query: {}, body };
    this.deviceId = (await registerDevice(stage.as(stage.chair, at), input)).id;
  }

  async link(name: string, at: Date): Promise<void> {
    const { stage, deviceId } = this;
    const body = { requestId: stage.requestId(), vendorUser: name };
    const { code } = await openDeviceBinding(
      { ...stage.as(null, at), actor: this.actor(at) },
      { params: { ...stage.params, deviceId }, query: {}, body },
    );
    await bindDeviceUser(stage.as(name, at), {
      params: stage.params,
      query: {},
      body: { requestId: stage.requestId(), code },
    });
  }

  async deposit(vendorUser: string, grams: number, at: Date): Promise<void> {
    const { stage, deviceId } = this;
    this.counter += 1;
    const event: z.output<typeof deviceEvent> = {
      counter: this.counter,
      kind: 'deposit',
      category: 'recyclable',
      grams,
      user: { kind: 'vendor', text: vendorUser },
      occurredAt: at.toISOString(),
    };
    const requestId = stage.requestId();
    const params = { ...stage.params, deviceId };
    const input = { params, query: {}, body: { requestId, events: [event] } };
    await recordDeviceEvents(stage.as(null, at), [{ actor: this.actor(at), input, requestId }]);
  }

  loseNumber(): void {
    this.counter += 1;
  }

  async retire(reason: string, at: Date): Promise<void> {
    const { stage, deviceId, counter } = this;
    const context = stage.as(stage.chair, at);
    const params = { ...stage.params, deviceId };
    const requestId = stage.requestId();
    const body = { requestId, state: 'suspended' as const, reason };
    await changeDeviceState(context, { params, query: {}, body });
    const range = { fromCounter: 1, toCounter: counter };
    await proposeDeviceReversal(context, {
      params,
      query: {},
      body: { requestId: stage.requestId(), ...range, reason: '秤坏的那天记多了' },
    });
  }

  private actor(at: Date): DeviceActor {
    return { kind: 'device', deviceId: this.deviceId, sentAt: at.toISOString() };
  }
}

const VENDOR = '绿源环保';

const limits: InputOf<typeof registration>['body']['limits'] = {
  minGrams: 10,
  maxGrams: 20_000,
  maxCount: 50,
  residentDayEvents: 6,
  residentDayGrams: 30_000,
  hourEvents: 120,
  dayEvents: 800,
};
