import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';

/** The resident every picture of the product shows. */
export const FEATURED = '周桂兰';

/** From this day on chance leaves her alone, so that her balance is the one of the pictures. */
export const SETTLED_DAYS_AGO = 4;

/** In the last days she only stands watch once, yesterday; before that chance decides. */
export function mayFeaturedCome(stage: DemoStage, name: string, session: PlannedSession): boolean {
  if (name !== FEATURED) return true;
  return session.startsAt < stage.at(SETTLED_DAYS_AGO, '00:00');
}
