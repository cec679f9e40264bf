import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { type ProxyDeed, type ProxyRelation, proxyBounds } from '@linli/core/people/proxy-terms';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countOpenBindings, endRunOut, insertProxy } from './bindings.queries';
import { lockParties, type Party } from './parties.queries';
import { touchesActor } from './touches-actor';

export interface WantedBinding {
  readonly residentId: string;
  readonly proxyResidentId: string;
  readonly relation: ProxyRelation;
  readonly deeds: readonly ProxyDeed[];
  readonly actsADay: number;
  readonly endsOn: string;
  /** Who has agreed by asking; `staff` heard the resident and writes it down. */
  readonly askedBy: 'resident' | 'proxy' | 'staff';
}

/**
 * Begins a binding. Both residents are held in id order before anything is counted, so that
 * neither has more bindings than allowed, however many are begun at once.
 */
export async function bindResidents(
  context: OperationContext,
  wanted: WantedBinding,
): Promise<string> {
  const { tx, now, ids } = context;
  const { residentId, proxyResidentId, askedBy } = wanted;
  if (residentId === proxyResidentId) throw refuse('proxies/self');
  const parties = await lockParties(tx, [residentId, proxyResidentId]);
  if (parties.length < 2 || parties.some(({ state }) => state === 'left')) {
    throw refuse('proxies/person_unknown');
  }
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  refuseEndOutOfRange(wanted.endsOn, today);
  await endRunOut(tx, [residentId, proxyResidentId], today, now);
  if (askedBy === 'staff') refuseOwnHand(context, parties);
  const { personId } = personActor(context);
  const id = ids.next();
  const written = await insertProxy(
    tx,
    {
      ...wanted,
      id,
      deeds: [...new Set(wanted.deeds)],
      agreedAt: askedBy === 'proxy' ? now : null,
      consentedAt: askedBy === 'resident' ? now : null,
      consentWay: CONSENT_WAYS[askedBy],
      recordedBy: askedBy === 'staff' ? personId : null,
    },
    now,
  );
  if (written === 0) throw refuse('proxies/already_bound');
  await refuseTooMany(context, wanted);
  return id;
}

/** By asking, the proxy agrees to nothing for the resident. */
const CONSENT_WAYS = { resident: 'app', proxy: null, staff: 'paper' } as const;

function refuseEndOutOfRange(endsOn: string, today: string): void {
  const { months } = proxyBounds;
  if (endsOn >= today && endsOn <= addMonths(today, months)) return;
  throw refuse('proxies/end_out_of_range', { months });
}

function refuseOwnHand(context: OperationContext, parties: readonly Party[]): void {
  const actor = personActor(context);
  if (parties.some((party) => touchesActor(party, actor))) throw refuse('proxies/own_hand');
}

/** Counted after writing: the new binding is one of them. */
async function refuseTooMany({ tx }: OperationContext, wanted: WantedBinding): Promise<void> {
  const open = await countOpenBindings(tx, wanted);
  const { proxiesOfOneResident, residentsOfOneProxy } = proxyBounds;
  if (open.proxies > proxiesOfOneResident) {
    throw refuse('proxies/too_many_proxies', { max: proxiesOfOneResident });
  }
  if (open.residents > residentsOfOneProxy) {
    throw refuse('proxies/too_many_residents', { max: residentsOfOneProxy });
  }
}
