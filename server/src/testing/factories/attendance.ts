import { randomUUID } from 'node:crypto';
import { planActivity } from '@linli/contract/activities';
import { checkInResident } from '@linli/contract/attendance';
import { memberCode, memberCodeStep } from '@linli/core/codes/member-code';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { publishRulebook } from '../../governance/publish-rulebook';
import { sql } from '../../platform/sql';
import type { Caller, TestApp } from '../test-app';
import { aCommunity, aResident, type TestResident } from './residents';

/** A neighbourhood whose rules are published and who has someone to run its sessions. */
export interface Programme {
  readonly communityId: string;
  readonly committee: TestResident;
  readonly organizer: TestResident;
}

/** `change` makes other rules of the published example. */
export async function aProgramme(
  app: TestApp,
  change: (rulebook: Rulebook) => Rulebook = (rulebook) => rulebook,
): Promise<Programme> {
  const communityId = await aCommunity(app);
  const rulebook = change(structuredClone(demoRulebook));
  await app.database.transaction(communityId, (tx) =>
    publishRulebook(tx, rulebook, new Date(app.clock.now().getTime() - 30 * DAY_MS)),
  );
  const committee = await aResident(app, communityId, { name: '沈敏', roles: ['committee'] });
  const organizer = await aResident(app, communityId, { name: '许明', roles: ['organizer'] });
  return { communityId, committee, organizer };
}

/** For tests of something else than the second person: one is enough for everything. */
export function trusting(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    twoPeople: { entryPointsAbove: 100_000, sessionDayPointsAbove: 1_000_000 },
  };
}

export interface SessionOptions {
  readonly title?: string;
  readonly ruleKey?: string;
  readonly startsInMinutes?: number;
  readonly durationMinutes?: number;
  readonly capacity?: number | null;
  readonly organizerResidentId?: string;
  /** What it asks of those who take part. */
  readonly asks?: {
    readonly riskLevel?: 'some' | 'high';
    readonly riskText?: string;
    readonly minAge?: number;
    readonly maxAge?: number;
    readonly requiredTraining?: string;
    readonly requiredQualification?: 'medical' | 'legal';
  };
}

/** A session that begins now, unless said otherwise. */
export async function aSession(
  app: TestApp,
  { communityId, organizer }: Programme,
  options: SessionOptions = {},
): Promise<string> {
  const startsInMs = (options.startsInMinutes ?? 0) * 60_000;
  const { organizerResidentId } = options;
  const planned = await app.call(
    planActivity,
    {
      params: { communityId },
      query: {},
      body: {
        requestId: randomUUID(),
        title: options.title ?? '周六夜间巡逻',
        description: '两人一组',
        category: 'basic',
        ruleKey: options.ruleKey ?? 'patrol',
        place: '3 号楼前',
        capacity: options.capacity ?? null,
        riskLevel: 'none',
        riskText: '',
        firstStartsAt: new Date(app.clock.now().getTime() + startsInMs).toISOString(),
        durationMinutes: options.durationMinutes ?? 120,
        ...options.asks,
        ...(organizerResidentId === undefined ? {} : { organizerResidentId }),
      },
    },
    organizer,
  );
  return planned.sessionIds[0] ?? '';
}

/** What the resident's phone shows at the moment. */
export async function memberCodeOf(
  app: TestApp,
  { residentId }: Pick<TestResident, 'residentId'>,
  at: Date = app.clock.now(),
): Promise<string> {
  const key = await app.owner.row<{ keyId: Buffer }>(sql`
    select key_id from member_key where resident_id = ${residentId} and revoked_at is null`);
  if (!key) throw new Error('Every resident has a member key');
  const secret = app.secrets.derive('member-code', key.keyId);
  return memberCode(secret, key.keyId, memberCodeStep(at.getTime()));
}

export interface ScanOptions {
  readonly requestId?: string;
  readonly code?: string;
  readonly residentId?: string;
  readonly way?: 'camera' | 'phone';
  readonly scannedAt?: Date;
  readonly offline?: boolean;
}

/** The input of a check-in or a check-out. */
export function aScan(app: TestApp, communityId: string, sessionId: string, scan: ScanOptions) {
  return {
    params: { communityId, sessionId },
    query: {},
    body: {
      requestId: scan.requestId ?? randomUUID(),
      ...(scan.code === undefined ? {} : { code: scan.code }),
      ...(scan.residentId === undefined ? {} : { residentId: scan.residentId }),
      way: scan.way ?? ('camera' as const),
      scannedAt: (scan.scannedAt ?? app.clock.now()).toISOString(),
      offline: scan.offline ?? false,
    },
  };
}

/** Recognised by phone, as someone without a code is. */
export function checkIn(
  app: TestApp,
  programme: Programme,
  sessionId: string,
  residentId: string,
  caller: Caller = programme.organizer,
) {
  const input = aScan(app, programme.communityId, sessionId, { residentId, way: 'phone' });
  return app.call(checkInResident, input, caller);
}

/** Moves two residents into one household. */
export async function aHousehold(
  app: TestApp,
  communityId: string,
  residentIds: readonly string[],
): Promise<string> {
  const id = app.ids.next();
  await app.owner.run(sql`
    insert into household (community_id, id, created_at)
    values (${communityId}, ${id}, ${app.clock.now()})`);
  await app.owner.run(sql`
    update resident set household_id = ${id}
    where community_id = ${communityId} and id = any(${residentIds}::uuid[])`);
  return id;
}

const DAY_MS = 86_400_000;
