import { useQueryClient } from '@tanstack/react-query';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

/** A deed about safety; afterwards every list of it is read anew. */
export function useSafetyDeed<Input, Result>(
  run: (communityId: string, input: Input, requestId: string) => Promise<Result>,
  onDone?: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['safety'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onDone?.();
    },
  );
}
