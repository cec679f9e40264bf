import { refuseAward } from '../approvals/refuse-award';
import { setBudget } from '../approvals/set-budget';
import { awardDeed } from '../awards/award-deed';
import { answerQuestion } from '../reviews/answer-question';
import { askParticipation } from '../reviews/ask-participation';
import { countIssuers } from '../reviews/count-issuers';
import { listMyQuestions } from '../reviews/list-my-questions';
import type { DemoStage } from './demo-stage';
import { drawnIds } from './drawn-ids';
import type { PlannedSession } from './plan-sessions';
import { scanIn } from './scan-in';
import { scanOut } from './scan-out';
import type { Timeline } from './timeline';

const PROPERTY = '高建军';
const DENIES = '吕慧敏';

interface Proposed {
  readonly by: string;
  readonly name: string;
  readonly points: number;
  readonly reason: string;
  readonly daysAgo: number;
  readonly refusedBecause?: string;
}

const proposed: readonly Proposed[] = [
  {
    by: PROPERTY,
    name: '林晓雯',
    points: 80,
    reason: '提议的共享工具箱摆到了 3 号楼门口，大家天天在用',
    daysAgo: 1,
  },
  {
    by: '沈敏',
    name: '张强',
    points: 30,
    reason: '提议快递车绕开下棋的长廊，已经照办',
    daysAgo: 1,
  },
  {
    by: PROPERTY,
    name: '许文涛',
    points: 60,
    reason: '提议在地下车库画一面墙',
    daysAgo: 6,
    refusedBecause: '还在商量，没有定下来，定了再记',
  },
];

/** What waits for a second person, and what an auditor has to look at. */
export function tellOversight(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  if (!stage.residents.has(PROPERTY)) return;
  timeline.add(stage.at(40, '10:00'), (at) => setBudgets(stage, sessions, at));
  for (const one of proposed) {
    timeline.add(stage.at(one.daysAgo, '17:20'), (at) => propose(stage, one, at));
  }
  scanSomeoneElse(stage, timeline, sessions);
  timeline.add(stage.now, async (at) => {
    await askParticipation(stage.as(null, at));
    await countIssuers(stage.as(null, at));
  });
}

async function propose(stage: DemoStage, one: Proposed, at: Date): Promise<void> {
  const body = {
    requestId: stage.requestId(),
    residentId: stage.resident(one.name).residentId,
    ruleKey: 'suggestion_adopted',
    points: one.points,
    reason: one.reason,
  };
  const given = { params: stage.params, query: {}, body };
  const { approvalId } = await awardDeed(stage.as(one.by, at), given);
  if (one.refusedBecause === undefined) return;
  const reason = { requestId: stage.requestId(), reason: one.refusedBecause };
  const params = { ...stage.params, approvalId };
  await refuseAward(stage.as(stage.chair, at), { params, query: {}, body: reason });
}

/** A name was mixed up at the gate yesterday; asked about it, she says no. */
function scanSomeoneElse(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  const day = stage.at(1, '00:00').getTime();
  const watch = sessions.find(
    ({ activity, startsAt }) => activity.key === 'watch' && startsAt.getTime() === day,
  );
  if (!watch) return;
  const ids = drawnIds(stage.parts);
  timeline.add(stage.at(1, '09:40'), (at) => scanIn(stage, watch, [DENIES], at, { ids }));
  timeline.add(stage.at(1, '11:44'), (at) => scanOut(stage, watch, DENIES, at));
  timeline.add(stage.at(1, '19:10'), async (at) => {
    const context = stage.as(DENIES, at);
    const [question] = (await listMyQuestions(context)).questions;
    if (!question) return;
    const params = { ...stage.params, transferId: question.transferId };
    const body = { requestId: stage.requestId(), tookPart: false };
    await answerQuestion(context, { params, query: {}, body });
  });
}

/** Wide enough that nothing of the story waits for them. */
async function setBudgets(
  stage: DemoStage,
  sessions: readonly PlannedSession[],
  at: Date,
): Promise<void> {
  const context = stage.as(PROPERTY, at);
  const organizers = [...new Set(sessions.map(({ activity }) => activity.organizer))];
  for (const organizer of organizers) {
    const subjectId = stage.resident(organizer).personId;
    const body = {
      requestId: stage.requestId(),
      scope: 'organizer' as const,
      subjectId,
      pointsMax: 4000,
    };
    await setBudget(context, { params: stage.params, query: {}, body });
  }
}
