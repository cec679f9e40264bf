import { type FormEvent, useEffect, useState } from 'react';
import type { ClaimRule } from '../../api/claim-rules';
import { useMe } from '../../api/me';
import { newRequestId } from '../../api/request-id';
import { useDraft } from '../../api/use-draft';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { PhotoPicker } from '../../ui/photo-picker';
import { Select } from '../../ui/select';
import { Sep } from '../../ui/sep';
import { Skeleton } from '../../ui/skeleton';
import { TextArea } from '../../ui/text-area';
import { NameCard } from '../phone/name-card';
import type { ClaimDeed } from '../queue/claim-deed';
import { fieldQueue } from '../queue/field-queue';
import type { ClaimPerson } from './claim-person';
import { useRecordClaim } from './use-record-claim';

interface ClaimFormProps {
  rules: ClaimRule[];
  person: ClaimPerson;
  again: ClaimDeed | undefined;
  onChangePerson: () => void;
  onDone: (deed: ClaimDeed) => void;
}

export interface ClaimValues {
  ruleKey: string;
  place: string;
  words: string;
}

const photosMax = 6;

/** What is written down; it outlives a reload, with its photos. */
export function ClaimForm(props: ClaimFormProps) {
  const { rules, person, onChangePerson } = props;
  const { draft, rule, missing, record, submit } = useClaimForm(props);
  const { values, photos } = draft;
  if (!draft.ready || !rule) return <Skeleton lines={5} />;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <NameCard
        name={person.name || m.field_someone_by_code()}
        buildingName={person.buildingName}
        state={person.code ? m.field_claim_code_read() : undefined}
      />
      <Button kind="text" onClick={onChangePerson}>
        {m.field_claim_other_person()}
      </Button>
      <Select
        label={m.field_claim_what()}
        value={rule.key}
        options={rules.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(ruleKey) => draft.change({ ruleKey })}
      />
      <p className="note">
        {rule.value}
        <Sep />
        {rule.note}
      </p>
      <Field
        label={m.field_claim_where()}
        value={values.place}
        maxLength={60}
        autoComplete="off"
        error={missing === 'place' ? m.field_claim_place_missing() : undefined}
        onChange={(place) => draft.change({ place })}
      />
      <PhotoPicker
        label={m.field_claim_photos()}
        help={m.field_claim_photos_help()}
        photos={photos}
        max={photosMax}
        newId={newRequestId}
        onChange={draft.changePhotos}
      />
      <TextArea
        label={m.field_claim_words()}
        value={values.words}
        maxLength={1000}
        error={missing === 'words' ? m.field_claim_words_missing() : undefined}
        onChange={(words) => draft.change({ words })}
      />
      {record.lost ? (
        <Notice kind="stop" announce>
          {m.field_not_kept()}
        </Notice>
      ) : null}
      <Button type="submit" icon="send" busy={record.busy}>
        {m.field_claim_record()}
      </Button>
    </form>
  );
}

function useClaimForm({ rules, person, again, onDone }: ClaimFormProps) {
  const { me } = useMe();
  const draft = useDraft<ClaimValues>(draftKey(me?.person.id, again), {
    ruleKey: again?.body.ruleKey ?? rules[0]?.key ?? '',
    place: again?.body.place ?? '',
    words: again?.body.words ?? '',
  });
  const [missing, setMissing] = useState<'place' | 'words' | null>(null);
  const { values, photos } = draft;
  const rule = rules.find(({ key }) => key === values.ruleKey) ?? rules[0];
  usePhotosOf(again, draft.ready && photos.length === 0, draft.changePhotos);
  const record = useRecordClaim((deed) => {
    if (again) void fieldQueue.markSeen(again.id);
    void draft.forget().then(() => onDone(deed));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const noPlace = rule?.adoption === true && values.place.trim() === '';
    const lacks = noPlace ? 'place' : values.words.trim().length < 2 ? 'words' : null;
    setMissing(lacks);
    if (!lacks && rule) record.start({ rule, person, values, photos });
  };
  return { draft, rule, missing, record, submit };
}

/** A refused claim that is written again has its own draft, beside one that is half written. */
function draftKey(personId: string | undefined, again: ClaimDeed | undefined): string {
  return [personId ?? '', 'field-claim', ...(again ? [again.id] : [])].join('/');
}

/** The photos of the refused claim come along, once. */
function usePhotosOf(
  again: ClaimDeed | undefined,
  wanted: boolean,
  change: (photos: { id: string; bytes: ArrayBuffer; type: string }[]) => void,
): void {
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    if (!again || !wanted || taken) return;
    setTaken(true);
    void fieldQueue.filesOf(again).then((files) => {
      if (files.length > 0) change(files);
    });
  }, [again, wanted, taken, change]);
}
