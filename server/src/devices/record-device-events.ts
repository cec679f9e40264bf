import type { recordDeviceEvents as operation } from '@linli/contract/device-protocol';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { awardWords, reasonWords } from '@linli/core/devices/outcome-words';
import { type BatchContext, type BatchItem, deviceActor } from '../platform/operation-context';
import { assert, Refusal, refuse } from '../platform/refuse';
import {
  holdDevices,
  type KnownEvent,
  listKnownEvents,
  type Progress,
  raiseProgress,
} from './batch.queries';
import { numberKey } from './number-key';
import { type ReadEvent, readEvents } from './read-events';
import { recordEvents } from './record-events';
import type { HeldDevice, SettledEvent } from './reported-event';

type Item = BatchItem<InputOf<typeof operation>>;
type Output = OutputOf<typeof operation>;

/**
 * The hot path of machines: any number of batches of one community with a fixed number of
 * questions to the database. Each number of a machine is one event for good: sent again it gets
 * its first answer, with other content it is refused and the first one stands.
 */
export async function recordDeviceEvents(
  context: BatchContext,
  items: Item[],
): Promise<(Output | Refusal)[]> {
  const { tx } = context;
  const ids = [...new Set(items.map(({ actor }) => deviceActor({ actor }).deviceId))].sort();
  const devices = new Map((await holdDevices(tx, ids)).map((device) => [device.id, device]));
  const admitted = items.map((item) => admit(context, item, devices));
  const read = admitted.flatMap((batch) => (batch instanceof Refusal ? [] : batch));
  const known = new Map<string, KnownEvent>();
  for (const one of read.length > 0 ? await listKnownEvents(tx, read) : []) {
    known.set(numberKey(one), one);
  }
  const fresh: ReadEvent[] = [];
  const first = new Map<string, Answered>();
  for (const event of read) {
    const key = numberKey(event);
    if (known.has(key) || first.has(key)) continue;
    first.set(key, { event, settled: undefined });
    fresh.push(event);
  }
  const settled = await recordEvents(context, fresh);
  fresh.forEach((event, index) => {
    first.set(numberKey(event), { event, settled: settled[index] });
  });
  const answer = (event: ReadEvent) => answerOf(event, known, first);
  const missing = await writeProgress(context, read, fresh, answer);
  return admitted.map((batch) => {
    if (batch instanceof Refusal) return batch;
    const events = batch.map(answer);
    return { events, missingCount: missing.get(batch[0]?.deviceId ?? '') ?? 0 };
  });
}

interface Answered {
  readonly event: ReadEvent;
  readonly settled: SettledEvent | undefined;
}

function admit(
  context: BatchContext,
  { actor, input }: Item,
  devices: ReadonlyMap<string, HeldDevice>,
): ReadEvent[] | Refusal {
  const { deviceId, sentAt } = deviceActor({ actor });
  const device = devices.get(deviceId);
  if (!device) return refuse('request/not_found');
  if (device.state === 'revoked') return refuse('devices/revoked');
  if (device.state === 'suspended') return refuse('devices/suspended');
  const { events } = input.body;
  const rising = events.every(({ counter }, at) => at === 0 || counter > counterAt(events, at - 1));
  if (!rising) return refuse('devices/counters_unordered');
  return readEvents(context, device, sentAt, events);
}

function counterAt(events: Item['input']['body']['events'], at: number): number {
  return events[at]?.counter ?? 0;
}

function answerOf(
  event: ReadEvent,
  known: ReadonlyMap<string, KnownEvent>,
  first: ReadonlyMap<string, Answered>,
): Output['events'][number] {
  const key = numberKey(event);
  const before = known.get(key);
  const now = first.get(key);
  const digest = before?.digest ?? now?.event.digest;
  const told = before ?? now?.settled;
  assert(digest && told, 'every event was answered before or is fresh');
  const { counter } = event;
  if (!digest.equals(event.digest)) {
    const reason = 'counter_reused';
    return { counter, outcome: 'refused', reason, points: 0, text: reasonWords(reason) };
  }
  const { outcome, reason, balance } = told;
  const points = outcome === 'awarded' ? told.points : 0;
  return { counter, outcome, reason, points, text: textOf({ ...told, points, balance }) };
}

/** The rules' own sentence where they gave nothing; later notes of people are not for it. */
function textOf({
  outcome,
  reason,
  points,
  balance,
  note,
}: Omit<SettledEvent, 'transferId'>): Output['events'][number]['text'] {
  if (outcome === 'awarded' || reason === null) return awardWords(points, balance);
  if (reason !== 'rules') return reasonWords(reason);
  assert(note, 'what the rules refused carries their reason');
  return note;
}

async function writeProgress(
  { tx, now }: BatchContext,
  read: readonly ReadEvent[],
  fresh: readonly ReadEvent[],
  answer: (event: ReadEvent) => Output['events'][number],
): Promise<Map<string, number>> {
  const raised = new Map<string, { -readonly [Key in keyof Progress]: Progress[Key] }>();
  for (const event of read) {
    const { deviceId, counter } = event;
    const one = raised.get(deviceId) ?? { deviceId, highestCounter: 0, events: 0, reused: 0 };
    raised.set(deviceId, one);
    if (answer(event).reason === 'counter_reused') one.reused += 1;
    else one.highestCounter = Math.max(one.highestCounter, counter);
  }
  for (const { deviceId } of fresh) {
    const one = raised.get(deviceId);
    if (one) one.events += 1;
  }
  if (raised.size === 0) return new Map();
  const rows = await raiseProgress(tx, [...raised.values()], now);
  return new Map(rows.map(({ deviceId, missingCount }) => [deviceId, missingCount]));
}
