import { calendarDay } from '@linli/core/calendar/calendar-day';
import { appealDeduction } from '../deductions/appeal-deduction';
import { proposeDeduction } from '../deductions/propose-deduction';
import { DEMO_TIME_ZONE, type DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

const ABOUT = '程思远';

/** A reminder, then a notice the neighbour objects to: it waits for somebody else's answer. */
export function tellDeductions(stage: DemoStage, timeline: Timeline): void {
  const rule = stage.community.deductions?.[0];
  if (!rule || !stage.residents.has(ABOUT)) return;
  const note = (at: Date, reason: string) => {
    const body = {
      requestId: stage.requestId(),
      residentId: stage.resident(ABOUT).residentId,
      ruleKey: rule.key,
      happenedOn: calendarDay(at.toISOString(), DEMO_TIME_ZONE),
      reason,
    };
    return proposeDeduction(stage.as(stage.chair, at), { params: stage.params, query: {}, body });
  };
  timeline.add(stage.at(20, '10:05'), async (at) => {
    await note(at, '六楼过道放了两个纸箱，说好周日前搬走，还在。');
  });
  timeline.add(stage.at(2, '17:20'), async (at) => {
    const { id: deductionId } = await note(at, '过道又放了一辆旧自行车，约好的日子过了三天。');
    timeline.add(stage.at(1, '19:40'), async (later) => {
      const body = {
        requestId: stage.requestId(),
        words: '车是隔壁租客的，我只是帮忙扶了一把，门口监控能看到。',
      };
      const params = { ...stage.params, deductionId };
      await appealDeduction(stage.as(ABOUT, later), { params, query: {}, body });
    });
  });
}
