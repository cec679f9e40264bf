import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { DemoStage } from './demo-stage';

/** The rules with the inspection of the community, from yesterday on. */
export function withInspection(stage: DemoStage, rulebook: Rulebook): Rulebook {
  const { inspection } = stage.community;
  if (!inspection) return rulebook;
  const day = addDays(stage.today, -1);
  return {
    ...rulebook,
    rules: [...rulebook.rules, { ...inspection.rule, inForceFrom: day }],
    inspections: [{ ...inspection.scheme, day: Number(day.slice(8)) }],
  };
}
