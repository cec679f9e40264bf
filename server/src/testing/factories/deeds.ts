import { calendarDay } from '@linli/core/calendar/calendar-day';
import { postTransfers } from '../../ledger/post-transfers';
import type { TestApp } from '../test-app';

export interface DeedOptions {
  readonly residentId: string;
  readonly points: number;
  readonly ruleKey?: string;
  readonly title?: { zh: string; en: string };
  readonly occurredAt?: string;
  readonly recordedAt?: Date;
}

/** Posts awards straight into the ledger, as awarding does once the rules have decided. */
export async function postDeeds(
  app: TestApp,
  communityId: string,
  deeds: readonly DeedOptions[],
): Promise<string[]> {
  const now = app.clock.now();
  const posts = deeds.map((deed) => {
    const occurredAt = deed.occurredAt ?? now.toISOString();
    return {
      transferId: app.ids.next(),
      kind: 'award' as const,
      requestKey: `test:${app.ids.next()}`,
      accountId: deed.residentId,
      holder: 'resident' as const,
      residentId: deed.residentId,
      actorPersonId: null,
      actorRole: null,
      rulebookVersion: null,
      ruleKey: deed.ruleKey ?? 'patrol',
      title: deed.title ?? { zh: '社区巡逻', en: 'Patrol' },
      reason: '',
      because: [],
      deed: { kind: 'daily_check_in' as const, id: app.ids.next() },
      occurredAt,
      occurredOn: calendarDay(occurredAt, 'Asia/Shanghai'),
      change: { earn: deed.points, expiresOn: '2026-12-31', limits: [] },
    };
  });
  const recordedAt = deeds[0]?.recordedAt ?? now;
  await app.database.transaction(communityId, (tx) => postTransfers(tx, posts, recordedAt));
  return posts.map((post) => post.transferId);
}
