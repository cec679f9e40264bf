import { answerPartner } from '../mentoring/answer-partner';
import { askPartner } from '../mentoring/ask-partner';
import { endDuePairs } from '../mentoring/end-due-pairs';
import { readMyMentoring } from '../mentoring/read-my-mentoring';
import { wishPartner } from '../mentoring/wish-partner';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';
import { scanIn } from './scan-in';
import type { Timeline } from './timeline';

interface Asked {
  readonly mentor: string;
  readonly learner: string;
  readonly daysAgo: number;
  /** The activity to which they go together; without one the request still waits. */
  readonly activity?: string;
}

const asked: readonly Asked[] = [
  { mentor: '杨帆', learner: '宋文斌', daysAgo: 27, activity: 'cleaning' },
  { mentor: '张强', learner: '黄志远', daysAgo: 9, activity: 'patrol' },
  { mentor: '何丽', learner: '于洋', daysAgo: 1 },
];
const SESSIONS_TOGETHER = 2;
const ARRIVES_MS = 7 * 60_000;
const wishes = ['曹桂英', '王本善'];

/** Neighbours who go together, one who was asked, and two who would like company. */
export function tellPairs(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  if (!stage.residents.has('宋文斌')) return;
  for (const { mentor, learner, daysAgo, activity } of asked) {
    timeline.add(stage.at(daysAgo, '10:40'), (at) => ask(stage, mentor, learner, at));
    if (activity === undefined) continue;
    const agreedAt = stage.at(daysAgo, '13:20');
    timeline.add(agreedAt, (at) => agree(stage, learner, at));
    const together = sessions.filter(
      (session) => session.activity.key === activity && session.startsAt > agreedAt,
    );
    for (const session of together.slice(0, SESSIONS_TOGETHER)) {
      const at = new Date(session.startsAt.getTime() + ARRIVES_MS);
      timeline.add(at, (when) => scanIn(stage, session, [mentor, learner], when));
    }
  }
  for (const name of wishes) {
    timeline.add(stage.at(3, '09:30'), (at) => {
      const body = { requestId: stage.requestId(), wanted: true };
      return wishPartner(stage.as(name, at), { params: stage.params, query: {}, body });
    });
  }
  timeline.add(stage.at(0, '00:15'), (at) => endDuePairs(stage.as(null, at)));
}

async function ask(stage: DemoStage, mentor: string, learner: string, at: Date): Promise<void> {
  const phone = stage.community.people.find(({ name }) => name === learner)?.phone ?? '';
  const body = { requestId: stage.requestId(), name: learner, phoneLast4: phone };
  await askPartner(stage.as(mentor, at), { params: stage.params, query: {}, body });
}

async function agree(stage: DemoStage, learner: string, at: Date): Promise<void> {
  const context = stage.as(learner, at);
  const [request] = (await readMyMentoring(context)).requests;
  if (!request) return;
  const params = { ...stage.params, mentoringRequestId: request.id };
  const body = { requestId: stage.requestId(), agree: true };
  await answerPartner(context, { params, query: {}, body });
}
