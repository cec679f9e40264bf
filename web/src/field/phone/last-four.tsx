import { useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatTime } from '../../ui/format';
import { TypedDigits } from '../../ui/typed-digits';
import type { ScanKind } from '../queue/scan-deed';
import { type RosterRow, useRoster } from '../roster/use-roster';
import type { Recorder } from '../scan/use-recorder';
import type { FieldSession } from '../sessions/use-session';
import { matchLastFour } from './match-last-four';
import { NameCard } from './name-card';
import { PhoneKeys } from './phone-keys';

interface LastFourProps {
  session: FieldSession;
  kind: ScanKind;
  recorder: Recorder;
}

/** Finds someone of the list by the end of the number, also without a network. */
export function LastFour({ session, kind, recorder }: LastFourProps) {
  const roster = useRoster(session);
  const [digits, setDigits] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const found = matchLastFour(roster.data ?? [], digits);
  const chosen = found.length === 1 ? found[0] : found.find((row) => row.residentId === chosenId);
  const confirm = (row: RosterRow) => {
    const { residentId, name, buildingName } = row;
    recorder.record({ resident: { residentId, name, buildingName }, way: 'phone' });
    setDigits('');
    setChosenId(null);
  };
  const note = roster.error && !roster.data ? wordsOf(roster.error) : noteOf(digits, found.length);
  return (
    <>
      <TypedDigits digits={digits} length={4} />
      <p className="note center mb-3" role="status">
        {note}
      </p>
      <div className="stack-s">
        {found.map((row) => (
          <NameCard
            key={row.residentId}
            name={row.name}
            buildingName={row.buildingName}
            state={stateOf(row)}
            choose={
              found.length > 1
                ? {
                    chosen: row.residentId === chosenId,
                    onChoose: () => setChosenId(row.residentId),
                  }
                : undefined
            }
          />
        ))}
      </div>
      <PhoneKeys
        digits={digits}
        length={4}
        onChange={(next) => {
          setDigits(next);
          setChosenId(null);
        }}
      />
      <div className="mt-3">
        {digits.length === 4 && found.length === 0 && roster.data ? (
          <Button kind="quiet" icon="plus" href={`/register?session=${session.id}`}>
            {m.field_register_here()}
          </Button>
        ) : (
          <ConfirmButton
            kind={kind}
            row={chosen}
            busy={recorder.busy}
            several={found.length > 1}
            onConfirm={confirm}
          />
        )}
      </div>
    </>
  );
}

interface ConfirmButtonProps {
  kind: ScanKind;
  row: RosterRow | undefined;
  several: boolean;
  busy: boolean;
  onConfirm: (row: RosterRow) => void;
}

/** A line stands under the button in every state, so that the keys keep their place. */
function ConfirmButton({ kind, row, several, busy, onConfirm }: ConfirmButtonProps) {
  const words = kind === 'check_out' ? m.field_is_name_out : m.field_is_name_in;
  if (row && !settled(kind, row)) {
    return (
      <div className="btn-why">
        <Button busy={busy} onClick={() => onConfirm(row)}>
          {words({ name: row.name })}
        </Button>
        <p className="note center">{m.field_ask_name()}</p>
      </div>
    );
  }
  const because = several ? m.field_choose_name() : m.field_type_four();
  const word = kind === 'check_out' ? m.field_check_out() : m.field_check_in();
  return <Button disabledBecause={row ? settled(kind, row) : because}>{word}</Button>;
}

/** Why there is nothing left to record for someone, if so. */
function settled(kind: ScanKind, row: RosterRow): string | undefined {
  if (kind === 'check_in') return row.checkedInAt ? m.field_nothing_twice() : undefined;
  if (row.checkedOutAt) return m.field_nothing_twice();
  return row.checkedInAt ? undefined : m.field_not_here_yet();
}

function noteOf(digits: string, count: number): string {
  if (digits.length < 4) return m.field_last_four_help();
  return count === 0 ? m.field_last_four_none() : m.field_last_four_found({ count });
}

function stateOf(row: RosterRow): string {
  if (row.checkedOutAt) return m.field_left_at({ time: formatTime(row.checkedOutAt) });
  if (row.checkedInAt) return m.field_came_at({ time: formatTime(row.checkedInAt) });
  return m.field_signed_up();
}
