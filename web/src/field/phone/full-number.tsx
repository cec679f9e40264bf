import { useState } from 'react';
import { answer, api } from '../../api/client';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TypedDigits } from '../../ui/typed-digits';
import type { ScanKind } from '../queue/scan-deed';
import { useKnownNames } from '../roster/use-roster';
import type { Recorder } from '../scan/use-recorder';
import type { FieldSession } from '../sessions/use-session';
import { NameCard } from './name-card';
import { PhoneKeys } from './phone-keys';

interface FullNumberProps {
  session: FieldSession;
  kind: ScanKind;
  recorder: Recorder;
}

interface Found {
  residentId: string;
  maskedName: string;
  buildingName: string | null;
}

/** Asks the server, which counts and records every question: so only by a press. */
export function FullNumber({ session, kind, recorder }: FullNumberProps) {
  const names = useKnownNames();
  const [digits, setDigits] = useState('');
  const [found, setFound] = useState<Found[] | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { communityId } = session;
  const lookUp = useDeed(
    (phone: string) =>
      answer(
        api.POST('/api/communities/{communityId}/resident-lookups', {
          params: { path: { communityId } },
          body: { phone },
        }),
      ),
    ({ residents }) => setFound(residents),
  );
  const change = (next: string) => {
    setDigits(next);
    setFound(null);
    setChosenId(null);
    lookUp.clear();
  };
  const several = (found?.length ?? 0) > 1;
  const chosen = several ? found?.find((one) => one.residentId === chosenId) : found?.[0];
  const confirm = (one: Found) => {
    const { residentId, buildingName } = one;
    const name = names.get(residentId)?.name ?? one.maskedName;
    recorder.record({ resident: { residentId, name, buildingName }, way: 'phone' });
    change('');
  };
  return (
    <>
      <div className="mt-5 mb-3">
        <TypedDigits digits={digits} length={11} />
      </div>
      {lookUp.error ? (
        <Notice kind="stop" announce>
          {lookUp.error instanceof NetworkLost ? m.field_lookup_offline() : wordsOf(lookUp.error)}
        </Notice>
      ) : (
        <p className="note center mb-3" role="status">
          {noteOf(found)}
        </p>
      )}
      <div className="stack-s">
        {(found ?? []).map((one) => (
          <NameCard
            key={one.residentId}
            name={one.maskedName}
            buildingName={one.buildingName}
            choose={
              several
                ? {
                    chosen: one.residentId === chosenId,
                    onChoose: () => setChosenId(one.residentId),
                  }
                : undefined
            }
          />
        ))}
      </div>
      <PhoneKeys digits={digits} length={11} onChange={change} />
      <div className="mt-3">
        {found === null ? (
          <Button
            icon="search"
            busy={lookUp.busy}
            disabledBecause={digits.length < 11 ? m.field_type_eleven() : undefined}
            onClick={() => lookUp.start(digits)}
          >
            {m.field_look_up()}
          </Button>
        ) : (
          <Decision {...{ kind, chosen, several, session }} onConfirm={confirm} />
        )}
      </div>
    </>
  );
}

interface DecisionProps {
  kind: ScanKind;
  chosen: Found | undefined;
  several: boolean;
  session: FieldSession;
  onConfirm: (one: Found) => void;
}

function Decision({ kind, chosen, several, session, onConfirm }: DecisionProps) {
  if (chosen) {
    const words = kind === 'check_out' ? m.field_is_name_out : m.field_is_name_in;
    return <Button onClick={() => onConfirm(chosen)}>{words({ name: chosen.maskedName })}</Button>;
  }
  if (several) return <Button disabledBecause={m.field_choose_name()}>{m.field_check_in()}</Button>;
  return (
    <Button kind="quiet" icon="plus" href={`/register?session=${session.id}`}>
      {m.field_register_here()}
    </Button>
  );
}

function noteOf(found: Found[] | null): string {
  if (found === null) return m.field_full_number_help();
  return found.length === 0 ? m.field_number_none() : m.field_number_found({ count: found.length });
}
