import { stepStars } from '../stars/step-stars';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

/** Days ago on which stars are looked at: so some are granted, and the last ones are in notice. */
const LOOKS = [22, 15, 8, 1];

export function tellStars(stage: DemoStage, timeline: Timeline): void {
  if (!stage.community.stars) return;
  for (const daysAgo of LOOKS) {
    timeline.add(stage.at(daysAgo, '08:20'), async (at) => {
      await stepStars(stage.as(null, at));
    });
  }
}
