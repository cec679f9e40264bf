import { type ReactNode, useState } from 'react';
import { answer, api } from '../../api/client';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TypedDigits } from '../../ui/typed-digits';
import { NameCard } from './name-card';
import { PhoneKeys } from './phone-keys';

export interface FoundResident {
  residentId: string;
  maskedName: string;
  buildingName: string | null;
}

interface NumberLookupProps {
  communityId: string;
  /** The deed as a question with the name in it. */
  confirm: (name: string) => string;
  onConfirm: (resident: FoundResident) => void;
  /** What can be done for a number nobody has. */
  unknown: ReactNode;
}

/** A local land line has seven digits, one with its area code up to twelve. */
const [digitsMin, digitsMax] = [7, 12];

/** Asks the server, which counts and records every question: so only by a press. */
export function NumberLookup({ communityId, confirm, onConfirm, unknown }: NumberLookupProps) {
  const [digits, setDigits] = useState('');
  const [found, setFound] = useState<FoundResident[] | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
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
      <PhoneKeys digits={digits} length={digitsMax} onChange={change} />
      <div className="mt-3">
        {found === null ? (
          <Button
            icon="search"
            busy={lookUp.busy}
            disabledBecause={digits.length < digitsMin ? m.field_type_eleven() : undefined}
            onClick={() => lookUp.start(digits)}
          >
            {m.field_look_up()}
          </Button>
        ) : chosen ? (
          <Button
            onClick={() => {
              onConfirm(chosen);
              change('');
            }}
          >
            {confirm(chosen.maskedName)}
          </Button>
        ) : several ? (
          <Button disabledBecause={m.field_choose_name()}>{confirm('')}</Button>
        ) : (
          unknown
        )}
      </div>
    </>
  );
}

function noteOf(found: FoundResident[] | null): string {
  if (found === null) return m.field_full_number_help();
  return found.length === 0 ? m.field_number_none() : m.field_number_found({ count: found.length });
}
