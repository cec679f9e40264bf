import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { keptAllDay } from '../sessions/use-session';

export interface Contact {
  /** The one thing that fits on a card: the number, or else the place. */
  short: string | null;
  line: string | null;
  appeal: string | null;
}

/** Where people ask and object, as every card and slip says it; kept for a day without network. */
export function useContact(): Contact {
  const communityId = useMembership()?.communityId ?? '';
  const { data } = useQuery({
    queryKey: ['field', 'contact', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/contact', { params: { path: { communityId } } }),
      ),
    enabled: communityId !== '',
    ...keptAllDay,
  });
  const short = data?.phone ?? data?.place ?? null;
  const all = [data?.phone, data?.place].filter(Boolean).join(m.field_list_comma());
  const line = all ? m.field_slip_ask({ contact: all }) : null;
  if (!data?.appealDays) return { short, line, appeal: null };
  const words =
    data.appealCounted === 'working' ? m.field_slip_appeal_working : m.field_slip_appeal;
  return { short, line, appeal: words({ days: data.appealDays }) };
}
