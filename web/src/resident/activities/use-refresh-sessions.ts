import { useQueryClient } from '@tanstack/react-query';

export function useRefreshSessions(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['sessions'] });
}
