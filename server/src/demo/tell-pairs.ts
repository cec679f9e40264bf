import { answerPartner } from '../mentoring/answer-partner';
import { askPartner } from '../mentoring/ask-partner';
import { endDuePairs } from '../mentoring/end-due-pairs';
import { readMyMentoring } from '../mentoring/read-my-mentoring';
import { wishPartner } from '../mentoring/wish-partner';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

/** Mentor and learner, by the days ago on which the mentor asked; the last one waits. */
const asked: readonly (readonly [mentor: string, learner: string, daysAgo: number])[] = [
  ['陈志强', '宋文斌', 24],
  ['何丽', '黄志远', 9],
  ['杨帆', '于洋', 1],
];
const ANSWERED_BEFORE_DAYS = 2;
const wishes = ['曹桂英', '王本善'];

/** Neighbours who go together, one who was asked, and two who would like company. */
export function tellPairs(stage: DemoStage, timeline: Timeline): void {
  if (!stage.residents.has('宋文斌')) return;
  for (const [mentor, learner, daysAgo] of asked) {
    timeline.add(stage.at(daysAgo, '10:40'), (at) => ask(stage, mentor, learner, at));
    if (daysAgo < ANSWERED_BEFORE_DAYS) continue;
    timeline.add(stage.at(daysAgo, '18:20'), (at) => agree(stage, learner, at));
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
