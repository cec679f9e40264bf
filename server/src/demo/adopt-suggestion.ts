import { approveAward } from '../approvals/approve-award';
import { awardDeed } from '../awards/award-deed';
import type { DemoStage } from './demo-stage';

/** Points for a suggestion the committee took up: the chair proposes them, a second one agrees. */
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
  const given = { params: stage.params, query: {}, body };
  const { approvalId } = await awardDeed(stage.as(stage.chair, at), given);
  const second = secondFor(stage, name);
  if (second === undefined) return;
  const agreed = { requestId: stage.requestId() };
  const params = { ...stage.params, approvalId };
  await approveAward(stage.as(second, at), { params, query: {}, body: agreed });
}

function secondFor(stage: DemoStage, name: string): string | undefined {
  const home = stage.resident(name).householdId;
  const may = [...stage.residents].find(
    ([other, { roles, householdId }]) =>
      roles.includes('committee') &&
      other !== stage.chair &&
      other !== name &&
      (home === null || householdId !== home),
  );
  return may?.[0];
}
