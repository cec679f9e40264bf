import {
  keepPreviousData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';

type SessionRow = AnswerOf<'/api/communities/{communityId}/sessions/{sessionId}'>;

export interface FieldSession extends SessionRow {
  communityId: string;
}

/** Sessions and names stay on the phone the whole day, also without a network. */
export const keptAllDay = { staleTime: 5_000, gcTime: 24 * 3_600_000, meta: { keep: true } };

const dayMs = 86_400_000;

/** Yesterday's are asked for as well: a night patrol goes on past midnight. */
export function useTodaySessions(whose: 'mine' | 'all') {
  const communityId = useMembership()?.communityId ?? '';
  const today = now();
  const from = dateKey(new Date(today.getTime() - dayMs));
  const to = dateKey(today);
  return useQuery({
    queryKey: ['field', 'sessions', communityId, to, whose],
    queryFn: async (): Promise<FieldSession[]> => {
      const only = whose === 'mine' ? ('organizing' as const) : undefined;
      const params = { path: { communityId }, query: { from, to, only } };
      const { sessions } = await answer(
        api.GET('/api/communities/{communityId}/sessions', { params }),
      );
      return sessions.map((session) => ({ ...session, communityId }));
    },
    enabled: communityId !== '',
    placeholderData: keepPreviousData,
    ...keptAllDay,
  });
}

/** One session, from the day's list until it has been read by itself. */
export function useSession(sessionId: string) {
  const client = useQueryClient();
  const communityId = useMembership()?.communityId ?? '';
  return useQuery({
    queryKey: ['field', 'session', communityId, sessionId],
    queryFn: async (): Promise<FieldSession> => {
      const params = { path: { communityId, sessionId } };
      const row = await answer(
        api.GET('/api/communities/{communityId}/sessions/{sessionId}', { params }),
      );
      return { ...row, communityId };
    },
    enabled: communityId !== '',
    initialData: () => fromLists(client, communityId, sessionId),
    initialDataUpdatedAt: 0,
    ...keptAllDay,
  });
}

function fromLists(client: QueryClient, communityId: string, sessionId: string) {
  const queryKey = ['field', 'sessions', communityId];
  for (const [, sessions] of client.getQueriesData<FieldSession[]>({ queryKey })) {
    const session = sessions?.find((one) => one.id === sessionId);
    if (session) return session;
  }
  return undefined;
}
