import { confirmLateEntry } from '../attendance/confirm-late-entry';
import { makeLateEntry } from '../attendance/make-late-entry';
import { addIncidentNote } from '../safety/add-incident-note';
import { recordIncident } from '../safety/record-incident';
import { confirmServiceRecords } from '../service-records/confirm-service-records';
import { evaluateServiceRecords } from '../service-records/evaluate-service-records';
import { listServiceRecords } from '../service-records/list-service-records';
import { readServiceSheet } from '../service-records/read-service-sheet';
import { requestServiceCorrection } from '../service-records/request-service-correction';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';
import type { Timeline } from './timeline';

const DAY_MS = 86_400_000;
/** What ended within these days is still to be signed. */
const SIGNED_AFTER_MS = 2 * DAY_MS;

/** Signatures and evaluations, and what goes wrong now and then. */
export function tellSignatures(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  const forgotten = lastOf(stage, sessions, 'cleaning', 17);
  for (const session of sessions) {
    if (session === forgotten) continue;
    const when = new Date(session.endsAt.getTime() + SIGNED_AFTER_MS);
    timeline.add(when, (at) => sign(stage, session, at));
  }
  if (!stage.community.safety) return;
  enterLate(stage, timeline, lastOf(stage, sessions, 'cleaning', 10), '胡晓东', true);
  enterLate(stage, timeline, lastOf(stage, sessions, 'cleaning', 3), '宋文斌', false);
  tellIncident(stage, timeline, lastOf(stage, sessions, 'patrol', 8));
  timeline.add(stage.at(1, '20:10'), (at) => askCorrection(stage, '张强', at));
}

/** The latest session of an activity that was over so many days ago. */
function lastOf(
  stage: DemoStage,
  sessions: readonly PlannedSession[],
  key: string,
  daysAgo: number,
): PlannedSession | undefined {
  const before = stage.at(daysAgo, '00:00');
  return sessions
    .filter(({ activity, endsAt }) => activity.key === key && endsAt < before)
    .sort((left, right) => right.endsAt.getTime() - left.endsAt.getTime())[0];
}

/** Two committee members between them, so that nobody signs what they wrote. */
async function sign(stage: DemoStage, session: PlannedSession, at: Date): Promise<void> {
  const params = { ...stage.params, sessionId: session.id };
  for (const name of committeeOf(stage)) {
    const context = stage.as(name, at);
    const sheet = await readServiceSheet(context, { params, query: {}, body: {} });
    const recordIds = sheet.rows
      .filter(({ state, objection }) => state === 'waiting' && objection === null)
      .map(({ recordId }) => recordId);
    if (recordIds.length === 0) continue;
    const body = () => ({ requestId: stage.requestId(), recordIds });
    await confirmServiceRecords(context, { params, query: {}, body: body() });
    const rated = { ...body(), quality: 'good' as const };
    await evaluateServiceRecords(context, { params, query: {}, body: rated });
  }
}

function committeeOf(stage: DemoStage): string[] {
  return [...stage.residents]
    .filter(([, { roles }]) => roles.includes('committee'))
    .map(([name]) => name);
}

function enterLate(
  stage: DemoStage,
  timeline: Timeline,
  session: PlannedSession | undefined,
  name: string,
  isConfirmed: boolean,
): void {
  if (!session || !stage.residents.has(name)) return;
  const { organizer } = session.activity;
  timeline.add(new Date(session.endsAt.getTime() + DAY_MS), async (at) => {
    const params = { ...stage.params, sessionId: session.id };
    const body = {
      requestId: stage.requestId(),
      residentId: stage.resident(name).residentId,
      beganAt: session.startsAt.toISOString(),
      endedAt: session.endsAt.toISOString(),
      reason: '来得早，先去搬工具，忘了扫码',
      evidence: '工具领用单上有签字，同组两位邻居在场',
    };
    const { lateEntryId } = await makeLateEntry(stage.as(organizer, at), {
      params,
      query: {},
      body,
    });
    if (!isConfirmed) return;
    const settled = { ...stage.params, lateEntryId };
    const request = { requestId: stage.requestId() };
    const input = { params: settled, query: {}, body: request };
    await confirmLateEntry(stage.as(stage.chair, at), input);
  });
}

function tellIncident(
  stage: DemoStage,
  timeline: Timeline,
  session: PlannedSession | undefined,
): void {
  if (!session) return;
  const happenedAt = new Date(session.startsAt.getTime() + 40 * 60_000);
  timeline.add(session.endsAt, async (at) => {
    const body = {
      requestId: stage.requestId(),
      personName: '吴玉珍',
      residentId: stage.resident('吴玉珍').residentId,
      happenedAt: happenedAt.toISOString(),
      place: '3 号楼东侧台阶',
      what: '下台阶时踩空，左脚踝扭伤，没有出血',
      help: '扶到岗亭坐下冰敷，王大夫看过，家人接回',
      witnesses: '陈志强、门口保安',
      told: [{ whom: '家属（儿子）', at: happenedAt.toISOString() }],
    };
    const params = { ...stage.params, sessionId: session.id };
    const context = stage.as(session.activity.organizer, at);
    const { incidentId } = await recordIncident(context, { params, query: {}, body });
    timeline.add(new Date(at.getTime() + DAY_MS), (next) => {
      const words = '第二天上门看望，已能慢走；台阶边补了防滑条';
      const note = { requestId: stage.requestId(), words };
      const about = { ...stage.params, incidentId };
      const input = { params: about, query: {}, body: note };
      return addIncidentNote(stage.as(stage.chair, next), input);
    });
  });
}

async function askCorrection(stage: DemoStage, name: string, at: Date): Promise<void> {
  const context = stage.as(name, at);
  const input = { params: stage.params, query: {}, body: {} };
  const { records } = await listServiceRecords(context, input);
  const record = records.find(({ state }) => state === 'confirmed' || state === 'waiting');
  if (!record) return;
  const params = { ...stage.params, recordId: record.id };
  const says = '那天我提前半小时走了，时长记多了，请改一下';
  const body = { requestId: stage.requestId(), says };
  await requestServiceCorrection(context, { params, query: {}, body });
}
