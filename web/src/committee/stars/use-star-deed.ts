import { useQueryClient } from '@tanstack/react-query';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

/** A deed about stars; afterwards the list is read anew and what was opened is closed. */
export function useStarDeed<Input>(
  run: (communityId: string, input: Input, requestId: string) => Promise<unknown>,
  onClose: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['stars'] });
      onClose();
    },
  );
}
