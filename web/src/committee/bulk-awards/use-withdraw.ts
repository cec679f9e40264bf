import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useBulkAwardDeed } from './use-bulk-awards';

/** The maker takes the list back. */
export function useWithdraw(bulkAwardId: string) {
  return useBulkAwardDeed(
    (communityId, _nothing: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/withdrawal', {
          params: { path: { communityId, bulkAwardId } },
          body: { requestId },
        }),
      ),
    () => toast(m.committee_bulk_withdrawn()),
  );
}
