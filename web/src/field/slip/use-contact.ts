import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { keptAllDay } from '../sessions/use-session';

/** Where people ask and object, as every card and slip says it; kept for a day without network. */
export function useContact(): { line: string | null; appeal: string | null } {
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
  const line = [data?.phone, data?.place].filter(Boolean).join(m.field_list_comma()) || null;
  if (!data?.appealDays) return { line, appeal: null };
  const words =
    data.appealCounted === 'working' ? m.field_slip_appeal_working : m.field_slip_appeal;
  return { line, appeal: words({ days: data.appealDays }) };
}
