import { addDays, dayOfWeek } from '@linli/core/calendar/date-arithmetic';
import { planActivity } from '../activities/plan-activity';
import { planSeries } from '../activities/plan-series';
import type { DemoActivity } from './demo-data';
import { DEMO_TIME_ZONE, type DemoStage } from './demo-stage';
import { STORY_DAYS } from './story-days';

/** How far the calendar is filled. */
const AHEAD_DAYS = 14;

export interface PlannedSession {
  readonly id: string;
  readonly activity: DemoActivity;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Plans every activity with its whole series. */
export async function planSessions(stage: DemoStage, at: Date): Promise<PlannedSession[]> {
  const planned: PlannedSession[] = [];
  for (const activity of stage.community.activities) {
    const sinceDaysAgo = activity.sinceDaysAgo ?? STORY_DAYS;
    let first = addDays(stage.today, -sinceDaysAgo);
    while (!activity.weekdays.includes(dayOfWeek(first))) first = addDays(first, 1);
    const daysAgo = Math.round((Date.parse(stage.today) - Date.parse(first)) / 86_400_000);
    const body = {
      requestId: stage.requestId(),
      title: activity.title,
      description: activity.description,
      category: activity.category,
      ruleKey: activity.ruleKey,
      place: activity.place,
      capacity: activity.capacity,
      riskLevel: activity.riskText ? (activity.riskLevel ?? 'some') : ('none' as const),
      riskText: activity.riskText ?? '',
      maxAge: activity.maxAge,
      requiredTraining: activity.requiredTraining,
      requiredQualification: activity.requiredQualification,
      recordingUnit: activity.recordingUnit,
      firstStartsAt: stage.at(daysAgo, activity.startsAt).toISOString(),
      durationMinutes: activity.minutes,
      organizerResidentId: stage.resident(activity.organizer).residentId,
      repeat: { weekdays: [...activity.weekdays], until: addDays(stage.today, AHEAD_DAYS) },
    };
    const input = { params: stage.params, query: {}, body };
    const { sessionIds } = await planActivity(stage.as(stage.chair, at), input);
    planSeries(body, DEMO_TIME_ZONE).forEach(({ startsAt, endsAt }, index) => {
      const id = sessionIds[index];
      if (id)
        planned.push({ id, activity, startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
    });
  }
  return planned;
}
