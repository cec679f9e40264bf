import { useQueryClient } from '@tanstack/react-query';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

/** A deed about service records; afterwards every list of them is read anew. */
export function useServiceDeed<Input, Result>(
  run: (communityId: string, input: Input, requestId: string) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    (result) => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['service'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onDone?.(result);
    },
  );
}
