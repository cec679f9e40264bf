import { redeemCode } from '../mall/redeem-code';
import type { DemoStage } from './demo-stage';
import type { Order } from './exchange-points';

/** Hands it over at the counter it is for, by the clerk who works there or the committee. */
export function collectOrder(stage: DemoStage, order: Order, at: Date): Promise<unknown> {
  const params = { ...stage.params, counterId: order.counterId };
  const body = { requestId: stage.requestId(), code: order.code };
  return redeemCode(stage.as(clerkOf(stage, order.counterId), at), { params, query: {}, body });
}

function clerkOf(stage: DemoStage, counterId: string): string {
  const clerk = stage.community.people.find((person) =>
    person.grants?.some(
      (grant) =>
        grant.role === 'counter_clerk' &&
        (grant.counter === undefined || stage.counterId(grant.counter) === counterId),
    ),
  );
  return clerk?.name ?? stage.chair;
}
