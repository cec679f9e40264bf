import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../../api/client';
import { wordsOf } from '../../../api/refusal';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { toast } from '../../../ui/toast';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import type { ReadDraft } from './use-draft';

/** Putting a draft away is asked about once: it does not come back. */
export function DraftActs({ read }: { read: ReadDraft }) {
  const { communityId, can } = useSeat();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const [, go] = useLocation();
  const discard = useStaffDeed(
    (revision: number, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts/{draftId}/discard', {
          params: { path: { communityId, draftId: read.draftId } },
          body: { requestId, revision },
        }),
      ),
    () => {
      toast(m.committee_draft_discarded());
      void client.invalidateQueries({ queryKey: ['drafts', communityId] });
      go('/rules/drafts', { replace: true });
    },
  );
  if (!can('rulebook.draft')) return null;
  return (
    <>
      {discard.error ? <p role="alert">{wordsOf(discard.error)}</p> : null}
      <Button
        kind="line"
        block={false}
        busy={discard.busy}
        onClick={() =>
          void modal.confirm({
            title: m.committee_draft_discard_ask(),
            okText: m.committee_draft_discard(),
            cancelText: m.committee_let_be(),
            onOk: () => discard.start(read.revision),
          })
        }
      >
        {m.committee_draft_discard()}
      </Button>
    </>
  );
}
