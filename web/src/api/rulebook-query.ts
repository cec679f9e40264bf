import { answer, api } from './client';

/** The rules in force; kept on the phone, so that a form knows them without a network. */
export function rulebookQuery(communityId: string) {
  return {
    queryKey: ['rules-in-force', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook', { params: { path: { communityId } } }),
      ),
    staleTime: 10 * 60_000,
    gcTime: 24 * 3_600_000,
    meta: { keep: true },
  };
}
