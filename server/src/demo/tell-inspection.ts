import { addDays } from '@linli/core/calendar/date-arithmetic';
import { gradeHome } from '../inspections/grade-home';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

/** Somebody went round yesterday and has not handed in yet: nothing of it is in the books. */
export function tellInspection(stage: DemoStage, timeline: Timeline): void {
  const { inspection } = stage.community;
  if (!inspection) return;
  const { by, grades, scheme } = inspection;
  const params = { ...stage.params, schemeKey: scheme.key, day: addDays(stage.today, -1) };
  timeline.add(stage.at(1, '15:10'), async (at) => {
    for (const [name, grade] of grades) {
      const { residentId } = stage.resident(name);
      const body = { requestId: stage.requestId(), residentId, grade, over: false };
      await gradeHome(stage.as(by, at), { params, query: {}, body });
    }
  });
}
