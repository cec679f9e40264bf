import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import type { FieldSession } from '../sessions/use-session';
import type { Recorder } from './use-recorder';
import { WhoIsIt } from './who-is-it';

interface CardQuestionProps {
  recorder: Recorder;
  session: FieldSession;
}

/** A card that was read waits here for the yes of whoever looked who brought it. */
export function CardQuestion({ recorder, session }: CardQuestionProps) {
  const { asking: card } = recorder;
  if (!card) return null;
  const words = card.kind === 'check_out' ? m.field_is_name_out : m.field_is_name_in;
  return (
    <Sheet title={m.field_card()} onClose={recorder.clear}>
      <WhoIsIt
        communityId={session.communityId}
        code={card.code ?? ''}
        confirm={(name) => words({ name })}
        onYes={(found) => {
          const resident = found && { ...found, name: found.maskedName };
          recorder.record({ ...card, ...(resident ? { resident } : {}), personConfirmed: true });
        }}
        onNo={recorder.clear}
        otherWay={
          <Button kind="quiet" icon="keypad" href={`/sessions/${session.id}/phone`}>
            {m.field_card_other_way()}
          </Button>
        }
      />
    </Sheet>
  );
}
