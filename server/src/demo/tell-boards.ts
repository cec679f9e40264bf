import { freezeBoard } from '../honours/freeze-board';
import type { DemoStage } from './demo-stage';
import { STORY_DAYS } from './story-days';
import type { Timeline } from './timeline';

/** The job comes by every day; each finished month of the story is frozen once. */
export function tellBoards(stage: DemoStage, timeline: Timeline): void {
  for (let daysAgo = STORY_DAYS; daysAgo >= 0; daysAgo -= 1) {
    timeline.add(stage.at(daysAgo, '00:35'), async (at) => {
      await freezeBoard(stage.as(null, at));
    });
  }
}
