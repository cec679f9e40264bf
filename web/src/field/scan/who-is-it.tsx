import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { NameCard } from '../phone/name-card';
import type { FoundResident } from '../phone/number-lookup';

interface WhoIsItProps {
  communityId: string;
  /** As read from the card. */
  code: string;
  /** The deed as a question with the name in it. */
  confirm: (name: string) => string;
  /** Null where the network is away and the face of the card is all there is. */
  onYes: (resident: FoundResident | null) => void;
  onNo: () => void;
  /** What can be done instead with a card that does not count. */
  otherWay?: ReactNode;
}

/** Paper can be lent: before a card counts, somebody looks who brought it and asks the name. */
export function WhoIsIt({ communityId, code, confirm, onYes, onNo, otherWay }: WhoIsItProps) {
  const who = useQuery({
    queryKey: ['field', 'card', communityId, code],
    queryFn: () =>
      answer(
        api.POST('/api/communities/{communityId}/resident-lookups/by-card', {
          params: { path: { communityId } },
          body: { code },
        }),
      ),
    // Stopped a minute ago means stopped: never answered from memory.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  if (who.isPending) return <Skeleton lines={2} />;
  if (who.data) {
    const { data: resident } = who;
    return (
      <>
        <NameCard name={resident.maskedName} buildingName={resident.buildingName} />
        <p className="mt-3 mb-3">{m.field_card_ask()}</p>
        <div className="actions">
          <Button onClick={() => onYes(resident)}>{confirm(resident.maskedName)}</Button>
          <Button kind="line" onClick={onNo}>
            {m.field_card_not()}
          </Button>
        </div>
      </>
    );
  }
  if (who.error instanceof NetworkLost) {
    // What nobody can check is said.
    return (
      <div className="stack">
        <Notice icon="offline" title={m.field_card_offline()} announce>
          {m.field_card_offline_why()}
        </Notice>
        <div className="actions">
          <Button onClick={() => onYes(null)}>{m.field_card_offline_do()}</Button>
          <Button kind="line" onClick={onNo}>
            {m.field_card_not()}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack">
      <Notice kind="stop" announce>
        {wordsOf(who.error)}
      </Notice>
      {otherWay}
    </div>
  );
}
