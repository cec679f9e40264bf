import { calendarDay } from '@linli/core/calendar/calendar-day';
import { referralRule } from '@linli/core/rules/referral-due';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { useQuery } from '@tanstack/react-query';
import { rulebookQuery } from './rulebook-query';
import { serverNow } from './server-clock';

interface Place {
  communityId: string;
  timeZone: string;
}

/** Whether bringing a neighbour counts there today: only then is asked who brought whom. */
export function useOffersReferral(place: Place | undefined): boolean {
  const { data } = useQuery({
    ...rulebookQuery(place?.communityId ?? ''),
    enabled: place !== undefined,
  });
  if (!data || !place) return false;
  const document = data.document as unknown as Rulebook;
  const today = calendarDay(serverNow().toISOString(), place.timeZone);
  return referralRule(document, today) !== undefined;
}
