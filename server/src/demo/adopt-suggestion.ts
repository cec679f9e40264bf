import { awardDeed } from '../awards/award-deed';
import type { DemoStage } from './demo-stage';

/** Points for a suggestion the committee took up. */
export async function adoptSuggestion(
  stage: DemoStage,
  name: string,
  reason: string,
  points: number,
  at: Date,
): Promise<void> {
  const body = {
    requestId: stage.requestId(),
    residentId: stage.resident(name).residentId,
    ruleKey: 'suggestion_adopted',
    points,
    reason,
  };
  await awardDeed(stage.as(stage.chair, at), { params: stage.params, query: {}, body });
}
