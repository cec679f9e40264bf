import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useLive } from '../../api/use-live';
import type { FieldSession } from '../sessions/use-session';
import { keptAllDay } from '../sessions/use-session';

type Roster = AnswerOf<'/api/communities/{communityId}/sessions/{sessionId}/roster'>;

export type RosterRow = Roster['rows'][number];

/** Who signed up and who came; kept on the phone, so that names can be found without a network. */
export function useRoster(session: Pick<FieldSession, 'id' | 'communityId'> | undefined) {
  return useQuery({
    ...rosterQuery(session?.communityId ?? '', session?.id ?? ''),
    enabled: session !== undefined,
  });
}

export function rosterQuery(communityId: string, sessionId: string) {
  return {
    queryKey: ['field', 'roster', communityId, sessionId],
    queryFn: async () => {
      const params = { path: { communityId, sessionId } };
      const roster = await answer(
        api.GET('/api/communities/{communityId}/sessions/{sessionId}/roster', { params }),
      );
      return roster.rows;
    },
    ...keptAllDay,
  };
}

/** Other organizers scan as well: their check-ins come in by themselves. */
export function useLiveRoster(session: FieldSession | undefined): void {
  const client = useQueryClient();
  useLive(session?.communityId, (event) => {
    if (event.kind !== 'attendance' && event.kind !== 'signup') return;
    if (event.sessionId !== session?.id) return;
    const queryKey = ['field', 'roster', session.communityId, session.id];
    void client.invalidateQueries({ queryKey });
  });
}

/** Full names by resident, from every roster this phone holds: the server's answers are masked. */
export function useKnownNames(): Map<string, { name: string; buildingName: string | null }> {
  const client = useQueryClient();
  const rosters = client.getQueriesData<RosterRow[]>({ queryKey: ['field', 'roster'] });
  return new Map(rosters.flatMap(([, rows]) => rows ?? []).map((row) => [row.residentId, row]));
}
