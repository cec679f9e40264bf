import type { Role } from '@linli/contract/permissions';
import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { Transaction } from '../platform/database';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { OperationParts } from '../platform/run-operation';
import type { DemoCommunity } from './demo-data';

export const DEMO_TIME_ZONE = 'Asia/Shanghai';

/** What a story needs of the program. */
export type DemoParts = Pick<
  OperationParts,
  'database' | 'clock' | 'ids' | 'secrets' | 'settings' | 'sms' | 'files'
>;

export interface StageResident {
  readonly residentId: string;
  readonly personId: string;
  householdId: string | null;
  readonly roles: Role[];
}

/**
 * Where the demo's story is played: the verbs of the product themselves, each as the person who
 * would do it and at the time when it happened. Nothing is told to open pages.
 */
export class DemoStage {
  readonly residents = new Map<string, StageResident>();
  readonly counters = new Map<string, string>();
  readonly today: string;

  constructor(
    readonly parts: DemoParts,
    readonly tx: Transaction,
    readonly communityId: string,
    readonly community: DemoCommunity,
    readonly now: Date,
  ) {
    this.today = calendarDay(now.toISOString(), DEMO_TIME_ZONE);
  }

  get params(): { communityId: string } {
    return { communityId: this.communityId };
  }

  requestId(): string {
    return this.parts.ids.next();
  }

  /** A day of the story and a time on the community's clock. */
  at(daysAgo: number, clock: string): Date {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    const dayStart = startOfDay(addDays(this.today, -daysAgo), DEMO_TIME_ZONE);
    return new Date(Date.parse(dayStart) + (hours * 60 + minutes) * 60_000);
  }

  resident(name: string): StageResident {
    const resident = this.residents.get(name);
    assert(resident, `${name} is registered before they act`);
    return resident;
  }

  counterId(name: string): string {
    const id = this.counters.get(name);
    assert(id, `${name} is opened before it is used`);
    return id;
  }

  /** The committee's chair: the first with that role. */
  get chair(): string {
    for (const [name, resident] of this.residents) {
      if (resident.roles.includes('committee')) return name;
    }
    throw new Error('A demo community has a committee');
  }

  actor(name: string): PersonActor {
    const { residentId, personId, householdId, roles } = this.resident(name);
    return {
      kind: 'person',
      personId,
      signInId: personId,
      authSessionId: personId,
      residentId,
      householdId,
      roles: ['resident', ...roles],
      secondFactor: true,
    };
  }

  /** What a verb gets when this person calls it at this time. */
  as(name: string | null, now: Date): OperationContext {
    const { ids, secrets, settings, sms, files } = this.parts;
    return {
      tx: this.tx,
      actor: name === null ? { kind: 'system', name: 'demo' } : this.actor(name),
      communityId: this.communityId,
      now,
      ids,
      secrets,
      settings,
      sms,
      files,
      httpRequestId: '',
      client: { ip: '', userAgent: 'demo', actingFor: '', token: '' },
      after: () => undefined,
      afterCommit: () => undefined,
      afterRollback: () => undefined,
      setSessionCookie: () => undefined,
    };
  }
}
