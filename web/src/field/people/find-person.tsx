import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { NameCard } from '../phone/name-card';
import { useBuildings } from './use-buildings';

export interface FoundPerson {
  residentId: string;
  maskedName: string;
  buildingName: string | null;
}

interface FindPersonProps {
  /** The word of the deed for the one who was chosen: 是刘**，签到. */
  deed: (person: FoundPerson) => string;
  busy: boolean;
  onChoose: (person: FoundPerson) => void;
}

/**
 * By name for whom no number helps, or by any number. Answers are masked, counted and recorded, so
 * the server is asked only by a press, and the name is asked for aloud.
 */
export function FindPerson({ deed, busy, onChoose }: FindPersonProps) {
  const [text, setText] = useState('');
  const [buildingId, setBuildingId] = useState('');
  const [found, setFound] = useState<FoundPerson[] | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const lookUp = useLookUp(setFound);
  const change = (next: { text?: string; buildingId?: string }) => {
    setText(next.text ?? text);
    setBuildingId(next.buildingId ?? buildingId);
    setFound(null);
    setChosenId(null);
    lookUp.clear();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') lookUp.start({ text: text.trim(), buildingId });
  };
  const [only] = found?.length === 1 ? found : [];
  const chosen = only ?? found?.find((one) => one.residentId === chosenId);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={m.field_name_or_number()}
        value={text}
        onChange={(next) => change({ text: next })}
        maxLength={50}
        autoComplete="off"
        help={m.field_name_or_number_help()}
      />
      <BuildingChoice value={buildingId} onChange={(next) => change({ buildingId: next })} />
      {lookUp.error ? (
        <Notice kind="stop" announce>
          {lookUp.error instanceof NetworkLost ? m.field_lookup_offline() : wordsOf(lookUp.error)}
        </Notice>
      ) : null}
      {found ? (
        <p className="note" role="status">
          {found.length === 0
            ? m.field_person_none()
            : m.field_number_found({ count: found.length })}
        </p>
      ) : null}
      {(found ?? []).map((one) => (
        <NameCard
          key={one.residentId}
          name={one.maskedName}
          buildingName={one.buildingName}
          choose={
            only
              ? undefined
              : {
                  chosen: one.residentId === chosenId,
                  onChoose: () => setChosenId(one.residentId),
                }
          }
        />
      ))}
      {found && found.length > 0 ? (
        <Button
          busy={busy}
          disabledBecause={chosen ? undefined : m.field_choose_name()}
          onClick={() => chosen && onChoose(chosen)}
        >
          {chosen ? deed(chosen) : m.field_choose_one()}
        </Button>
      ) : (
        <Button type="submit" icon="search" busy={lookUp.busy}>
          {m.field_look_up()}
        </Button>
      )}
    </form>
  );
}

function BuildingChoice(props: { value: string; onChange: (buildingId: string) => void }) {
  const buildings = useBuildings();
  if (buildings.length === 0) return null;
  return (
    <Select
      {...props}
      label={m.field_building()}
      options={[
        { value: '', label: m.field_building_unknown() },
        ...buildings.map((one) => ({ value: one.id, label: one.name })),
      ]}
    />
  );
}

function useLookUp(onFound: (found: FoundPerson[]) => void) {
  const communityId = useMembership()?.communityId ?? '';
  const params = { path: { communityId } };
  return useDeed(
    ({ text, buildingId }: { text: string; buildingId: string }) =>
      isNumber(text)
        ? answer(
            api.POST('/api/communities/{communityId}/resident-lookups', {
              params,
              body: { phone: text },
            }),
          )
        : answer(
            api.POST('/api/communities/{communityId}/resident-lookups/by-name', {
              params,
              body: { name: text, ...(buildingId === '' ? {} : { buildingId }) },
            }),
          ),
    ({ residents }) => onFound(residents),
  );
}

function isNumber(text: string): boolean {
  return /^[+\d][\d\s\-()]{4,}$/.test(text);
}
