import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { ReasonDialog } from '../parts/reason-dialog';
import type { LateEntry } from './late-page';
import { useServiceDeed } from './use-service-deed';

interface LateActsProps {
  entry: LateEntry;
  onError: (error: unknown) => void;
}

/** Lets an entry count, or says why not; the server refuses the maker's own hand. */
export function LateActs({ entry, onError }: LateActsProps) {
  const [refusing, setRefusing] = useState(false);
  const path = { lateEntryId: entry.id };
  const confirm = useServiceDeed((communityId, _: null, requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/late-entries/{lateEntryId}/confirmation', {
        params: { path: { communityId, ...path } },
        body: { requestId },
      }),
    ),
  );
  const refuse = useServiceDeed(
    (communityId, reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/late-entries/{lateEntryId}/refusal', {
          params: { path: { communityId, ...path } },
          body: { requestId, reason },
        }),
      ),
    () => setRefusing(false),
  );
  useEffect(() => onError(confirm.error), [confirm.error, onError]);
  if (entry.state !== 'waiting') return null;
  const name = entry.residentName;
  return (
    <>
      <Button
        kind="quiet"
        block={false}
        busy={confirm.busy}
        aria-label={m.committee_late_confirm_of({ name })}
        onClick={() => confirm.start(null)}
      >
        {m.committee_late_confirm()}
      </Button>
      <Button
        kind="text"
        block={false}
        aria-label={m.committee_late_refuse_of({ name })}
        onClick={() => setRefusing(true)}
      >
        {m.committee_late_refuse()}
      </Button>
      <ReasonDialog
        open={refusing}
        title={m.committee_late_refuse_of({ name })}
        submit={m.committee_late_refuse()}
        deed={refuse}
        onSubmit={refuse.start}
        onClose={() => setRefusing(false)}
      >
        {m.committee_late_refuse_why()}
      </ReasonDialog>
    </>
  );
}
