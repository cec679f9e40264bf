import { randomUUID } from 'node:crypto';
import { address, send } from './api';
import { waitingList } from './deed-lists';
import type { Face } from './faces';
import { deposit, newMachine, proposeUndoing } from './machines';
import type { SignedIn } from './people';
import { communityOf, newName, newNeighbour, newStaff } from './people';
import { newPoll, voteByApi } from './polls';
import { staff } from './staff';
import { checkInByApi, giftPoints, newCounter, newReward, reserve, runningSession } from './stage';

/** What stands in the addresses of a face, and who opens them. */
export interface Places {
  readonly resident: SignedIn;
  readonly organizer: SignedIn;
  readonly clerk: SignedIn;
  readonly committee: { token: string };
  readonly auditor: SignedIn;
  readonly ids: Readonly<Record<string, string>>;
}

/** One neighbourhood morning, so that no page of the crawl is empty. */
export async function places(): Promise<Places> {
  const counter = await newCounter();
  const [resident, organizer, clerk, auditor] = await Promise.all([
    newNeighbour(),
    newStaff({ role: 'organizer' }),
    newStaff({ role: 'counter_clerk', counterId: counter.id }),
    newStaff({ role: 'auditor' }),
  ]);
  const reward = await newReward(counter);
  const session = await runningSession({ organizer });
  // While the neighbour still has few points.
  await askToJoin(resident);
  await giftPoints(resident, 60);
  const { redemptionId } = await reserve(resident, reward);
  const { transferId } = await checkInByApi(organizer, session, {
    residentId: resident.residentId,
  });
  await waitForSecond(resident, organizer);
  const deviceId = await busyMachine(resident);
  await noticeOf(resident);
  await comeAlong(resident);
  const poll = await newPoll();
  await voteByApi(organizer, poll);
  const committee = staff('committee');
  const path = `/api/communities/${communityOf(committee)}/sessions/${session.id}`;
  const { activityId } = await send<{ activityId: string }>('GET', path);
  const claimId = await sendClaim(resident);
  const incidentId = await recordIncident(organizer, session.id);
  const draftId = await startDraft();
  const exportId = await handOver();
  const ids = {
    claimId,
    incidentId,
    draftId,
    exportId,
    recordId: await serve(organizer, resident),
    side: 'proxy',
    sessionId: session.id,
    activityId,
    rewardId: reward.id,
    redemptionId,
    counterId: counter.id,
    residentId: resident.residentId,
    transferId: transferId ?? '',
    deviceId,
    pollId: poll.id,
    bulkAwardId: await waitingList(organizer),
    ...(await inspection()),
    slug: 'huaianli',
  };
  return { resident, organizer, clerk, committee, auditor, ids };
}

/** The one of the demo whose day has come. */
async function inspection(): Promise<{ schemeKey: string; day: string }> {
  const path = `/api/communities/${communityOf(staff('committee'))}/inspections`;
  type Listed = { inspections: { schemeKey: string; day: string; state: string }[] };
  const { inspections } = await send<Listed>('GET', path, undefined, staff('committee').token);
  const come = inspections.find(({ state }) => state !== 'ahead');
  return { schemeKey: come?.schemeKey ?? '', day: come?.day ?? '' };
}

/** A session that may give nothing alone: its award waits on three faces. */
async function waitForSecond(resident: SignedIn, organizer: SignedIn): Promise<void> {
  const session = await runningSession({ organizer });
  const budget = { requestId: randomUUID(), scope: 'session', subjectId: session.id, pointsMax: 0 };
  const path = `/api/communities/${session.communityId}/budgets`;
  await send('POST', path, budget, staff('committee').token);
  await checkInByApi(organizer, session, { residentId: resident.residentId });
}

/** A bin with awards, a gap, something to decide and a range to confirm. */
async function busyMachine(resident: SignedIn): Promise<string> {
  const machine = await newMachine();
  const user = { kind: 'phone' as const, text: resident.phone };
  await deposit(machine, 1, user);
  await deposit(machine, 3, user, 25_000);
  await deposit(machine, 4, { kind: 'vendor', text: 'u-1' });
  await proposeUndoing(machine);
  return machine.deviceId;
}

/** Something the neighbour was reminded of, and a notice they can object to. */
async function noticeOf({ residentId, communityId }: SignedIn): Promise<void> {
  for (const reason of ['过道放了纸箱。', '过道又放了自行车。']) {
    const happenedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const body = { requestId: randomUUID(), residentId, ruleKey: 'blocked_stairway' };
    const path = `/api/communities/${communityId}/deductions`;
    await send('POST', path, { ...body, happenedOn, reason }, staff('committee').token);
  }
}

/** Someone new, whom this neighbour brought. */
async function comeAlong({ communityId, phone }: SignedIn): Promise<void> {
  const body = { requestId: randomUUID(), name: newName(), referrerPhone: phone };
  const path = `/api/communities/${communityId}/residents`;
  await send('POST', path, body, staff('committee').token);
}

/** An experienced neighbour asks this one along: it waits for an answer. */
async function askToJoin(learner: SignedIn): Promise<void> {
  const mentor = await newNeighbour();
  await giftPoints(mentor, 100);
  const path = `/api/communities/${mentor.communityId}/me/mentoring/requests`;
  const whom = { name: learner.name, phoneLast4: learner.phone.slice(-4) };
  await send('POST', path, { requestId: randomUUID(), ...whom }, mentor.token);
}

async function sendClaim(resident: SignedIn): Promise<string> {
  const path = `/api/communities/${resident.communityId}/me/claims`;
  const body = {
    requestId: randomUUID(),
    ruleKey: 'litter_report',
    place: '3 号楼西侧',
    words: '绿化带里有一堆装修垃圾，挡着路了。',
    photoIds: [],
    writtenAt: new Date().toISOString(),
  };
  const { claimId } = await send<{ claimId: string }>('POST', path, body, resident.token);
  return claimId;
}

/** An hour and a half of patrol, written down without a network and sent now. */
async function serve(organizer: SignedIn, resident: SignedIn): Promise<string> {
  const session = await runningSession({ organizer, sinceMinutes: 100 });
  const { residentId } = resident;
  await checkInByApi(organizer, session, { residentId, scannedAt: minutesAgo(95), offline: true });
  const path = `/api/communities/${organizer.communityId}/sessions/${session.id}/check-outs`;
  const scan = { residentId, way: 'roster', scannedAt: minutesAgo(2), offline: true };
  await send('POST', path, { requestId: randomUUID(), ...scan }, organizer.token);
  const own = `/api/communities/${resident.communityId}/me/service-records`;
  const { records } = await send<{ records: { id: string }[] }>(
    'GET',
    own,
    undefined,
    resident.token,
  );
  const [record] = records;
  if (!record) throw new Error('The patrol left no service record.');
  return record.id;
}

function minutesAgo(count: number): string {
  return new Date(Date.now() - count * 60_000).toISOString();
}

async function recordIncident(organizer: SignedIn, sessionId: string): Promise<string> {
  const path = `/api/communities/${organizer.communityId}/sessions/${sessionId}/incidents`;
  const body = {
    requestId: randomUUID(),
    personName: '过路的老人',
    happenedAt: minutesAgo(1),
    place: '南门台阶',
    what: '下台阶时滑了一下，擦破了手掌。',
  };
  const answer = await send<{ incidentId: string }>('POST', path, body, organizer.token);
  return answer.incidentId;
}

async function startDraft(): Promise<string> {
  const by = staff('committee');
  const path = `/api/communities/${communityOf(by)}/rulebook/drafts`;
  const body = { requestId: randomUUID(), from: 'in_force', templates: [] };
  const { draftId } = await send<{ draftId: string }>('POST', path, body, by.token);
  return draftId;
}

/** The demo's service records that wait go to the official system once; later calls find them. */
async function handOver(): Promise<string> {
  const by = staff('committee');
  const path = `/api/communities/${communityOf(by)}/service-exports`;
  const body = { requestId: randomUUID() };
  await send('POST', path, body, by.token).catch(() => undefined);
  const { exports } = await send<{ exports: { id: string }[] }>('GET', path, undefined, by.token);
  const [latest] = exports;
  if (!latest) throw new Error('No service record has been handed over.');
  return latest.id;
}

/** Every address of a face's table of contents with this neighbourhood's ids in it. */
export function addressesOf(face: Face, patterns: readonly string[], { ids }: Places): string[] {
  return patterns
    .filter((pattern) => !pattern.includes('*'))
    .map((pattern) => pattern.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? missing(name)))
    .map((path) => `${address()}/${face}${path}`);
}

function missing(name: string): never {
  throw new Error(`The crawl has no value for :${name}; add one in routes.ts.`);
}
