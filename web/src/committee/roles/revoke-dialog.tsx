import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { roleName } from './role-names';
import type { Grant } from './roles-page';

interface RevokeDialogProps {
  grant: Grant | null;
  onClose: () => void;
}

/** Takes a role back, with the reason. */
export function RevokeDialog({ grant, onClose }: RevokeDialogProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  // While the dialog fades away it still says whom it was about.
  const last = useRef(grant);
  if (grant) last.current = grant;
  const shown = last.current;
  const deed = useStaffDeed(
    ({ grantId, reason }: { grantId: string; reason: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/role-grants/{grantId}/revocation', {
          params: { path: { communityId, grantId } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_role_revoked());
      void client.invalidateQueries({ queryKey: ['role-grants'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open={grant !== null}
      title={m.committee_role_revoke()}
      submit={m.committee_role_revoke_do()}
      deed={deed}
      onSubmit={(reason) => grant && deed.start({ grantId: grant.id, reason })}
      onClose={onClose}
    >
      {shown ? m.committee_role_revoke_why({ name: shown.name, role: roleName(shown.role) }) : ''}
    </ReasonDialog>
  );
}
