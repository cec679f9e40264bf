import type { BatchContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { awardEvents } from './award-events';
import { insertCodeUses, insertEvents } from './batch.queries';
import { judgeEvents } from './judge-events';
import type { ReadEvent } from './read-events';
import { type ReportedEvent, type SettledEvent, withoutPoints } from './reported-event';
import { type ResolvedUser, resolveUsers } from './resolve-users';

/**
 * Settles and writes events nobody has seen before. The order of questions is the order of
 * precedence: who, when, whether it can be believed, whose it is, and what the rules say.
 */
export async function recordEvents(
  context: BatchContext,
  fresh: readonly ReadEvent[],
): Promise<SettledEvent[]> {
  if (fresh.length === 0) return [];
  const { tx, now } = context;
  const users = await resolveUsers(
    context,
    fresh.map(({ device, sent, moment }) => ({
      deviceId: device.id,
      vendor: device.vendor,
      user: sent.user,
      at: moment.at,
    })),
  );
  const events = fresh.map((read, index) => reportedOf(context.ids.next(), read, users[index]));
  const settled: (SettledEvent | undefined)[] = fresh.map((read, index) =>
    objectAtOnce(read, users[index]),
  );
  await fill(settled, async (open) => {
    const judged = await judgeEvents(tx, pick(events, open));
    return judged.map((objection, index) => {
      if (objection === 'too_light') return withoutPoints('refused', objection);
      if (objection) return withoutPoints('held', objection);
      const nobody = events[open[index] ?? -1]?.residentId === null;
      return nobody ? withoutPoints('unclaimed', 'user_unbound') : undefined;
    });
  });
  await fill(settled, (open) => awardEvents(context, pick(events, open)));
  const uses = users.flatMap(({ codeUse }) => codeUse ?? []);
  if (uses.length > 0) await insertCodeUses(tx, uses, now);
  const rows = fresh.map((read, index) => rowOf(read, users[index], events[index], settled[index]));
  await insertEvents(tx, rows, now);
  return rows.map((row) => row.settled);
}

function reportedOf(
  id: string,
  { device, sent, moment }: ReadEvent,
  user?: ResolvedUser,
): ReportedEvent {
  const { counter, kind, category = null, grams = null, count = null, grade = null } = sent;
  return {
    id,
    device,
    counter,
    kind,
    category,
    grams,
    count,
    grade,
    countsAt: moment.at,
    residentId: user?.residentId ?? null,
    householdId: user?.householdId ?? null,
  };
}

function objectAtOnce({ moment }: ReadEvent, user?: ResolvedUser): SettledEvent | undefined {
  if (user?.refusal) return withoutPoints('refused', user.refusal);
  if (moment.doubt === 'time_in_future') return withoutPoints('refused', moment.doubt);
  return moment.doubt === null ? undefined : withoutPoints('held', moment.doubt);
}

/** Settles some of those that are still open; `undefined` leaves one open for the next question. */
async function fill(
  settled: (SettledEvent | undefined)[],
  ask: (open: number[]) => Promise<(SettledEvent | undefined)[]>,
): Promise<void> {
  const open = settled.flatMap((one, index) => (one ? [] : [index]));
  const answers = await ask(open);
  open.forEach((place, index) => {
    settled[place] = answers[index];
  });
}

function pick(events: readonly ReportedEvent[], places: readonly number[]): ReportedEvent[] {
  return places.flatMap((place) => events[place] ?? []);
}

function rowOf(
  { sent, digest }: ReadEvent,
  user: ResolvedUser | undefined,
  event: ReportedEvent | undefined,
  settled: SettledEvent | undefined,
) {
  assert(user && event && settled, 'every event is settled');
  // Whoever types a number may not learn how much its owner has.
  const shown = sent.user.kind === 'phone' ? { ...settled, balance: null } : settled;
  const { occurredAt } = sent;
  return { event, userLookup: user.userLookup, occurredAt, digest, settled: shown };
}
