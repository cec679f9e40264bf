import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { NameCard } from '../phone/name-card';
import type { FieldSession } from '../sessions/use-session';
import type { Recognised, Recorder } from './use-recorder';

interface CardQuestionProps {
  recorder: Recorder;
  session: FieldSession;
}

/** Paper can be lent: before a card counts, somebody looks who brought it and asks the name. */
export function CardQuestion({ recorder, session }: CardQuestionProps) {
  if (!recorder.asking) return null;
  return (
    <Sheet title={m.field_card()} onClose={recorder.clear}>
      <WhoIsIt card={recorder.asking} session={session} recorder={recorder} />
    </Sheet>
  );
}

function WhoIsIt({ card, session, recorder }: CardQuestionProps & { card: Recognised }) {
  const { communityId } = session;
  const { code = '' } = card;
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
    const { residentId, maskedName: name, buildingName } = who.data;
    const out = card.kind === 'check_out';
    return (
      <>
        <NameCard name={name} buildingName={buildingName} />
        <p className="mt-3 mb-3">{m.field_card_ask()}</p>
        <div className="actions">
          <Button
            onClick={() =>
              recorder.record({
                ...card,
                resident: { residentId, name, buildingName },
                personConfirmed: true,
              })
            }
          >
            {out ? m.field_is_name_out({ name }) : m.field_is_name_in({ name })}
          </Button>
          <Button kind="line" onClick={recorder.clear}>
            {m.field_card_not()}
          </Button>
        </div>
      </>
    );
  }
  if (who.error instanceof NetworkLost) return <Unchecked card={card} recorder={recorder} />;
  return (
    <div className="stack">
      <Notice kind="stop" announce>
        {wordsOf(who.error)}
      </Notice>
      <Button kind="quiet" icon="keypad" href={`/sessions/${session.id}/phone`}>
        {m.field_card_other_way()}
      </Button>
    </div>
  );
}

/** Without a network the face of the card is all there is: what nobody can check is said. */
function Unchecked({ card, recorder }: { card: Recognised; recorder: Recorder }) {
  return (
    <div className="stack">
      <Notice icon="offline" title={m.field_card_offline()} announce>
        {m.field_card_offline_why()}
      </Notice>
      <div className="actions">
        <Button onClick={() => recorder.record({ ...card, personConfirmed: true })}>
          {m.field_card_offline_do()}
        </Button>
        <Button kind="line" onClick={recorder.clear}>
          {m.field_card_not()}
        </Button>
      </div>
    </div>
  );
}
