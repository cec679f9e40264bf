import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ClaimRule } from '../../api/claim-rules';
import { useMe } from '../../api/me';
import { newRequestId } from '../../api/request-id';
import { useDraft } from '../../api/use-draft';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { PhotoPicker } from '../../ui/photo-picker';
import { Select } from '../../ui/select';
import { Sep } from '../../ui/sep';
import { Skeleton } from '../../ui/skeleton';
import { TextArea } from '../../ui/text-area';
import type { Plot } from './use-claims';
import { useSubmitClaim } from './use-submit-claim';

interface ClaimFormProps {
  rules: ClaimRule[];
  /** The month's proof of a place one looks after: its kind and place are known. */
  plot: Plot | undefined;
  wantedRule: string | null;
}

export interface ClaimValues {
  ruleKey: string;
  place: string;
  words: string;
}

const photosMax = 6;

export function ClaimForm(props: ClaimFormProps) {
  const { rules, plot } = props;
  const online = useOnline();
  const { draft, rule, missing, submit, send } = useClaimForm(props);
  const { values, photos } = draft;
  if (!draft.ready || !rule) return <Skeleton lines={5} />;
  return (
    <form className="stack" onSubmit={send} noValidate>
      {online ? null : (
        <Notice icon="offline" title={m.resident_claim_offline()}>
          {m.resident_claim_offline_why()}
        </Notice>
      )}
      {plot ? null : (
        <Select
          label={m.resident_claim_what()}
          value={rule.key}
          options={rules.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(ruleKey) => draft.change({ ruleKey })}
        />
      )}
      <RuleWords rule={rule} plot={plot} />
      {plot ? null : (
        <Field
          label={rule.adoption ? m.resident_claim_which_place() : m.resident_claim_where()}
          value={values.place}
          maxLength={60}
          autoComplete="off"
          error={missing === 'place' ? m.resident_claim_place_missing() : undefined}
          onChange={(place) => draft.change({ place })}
        />
      )}
      <PhotoPicker
        label={m.resident_claim_photos()}
        help={m.resident_claim_photos_help()}
        photos={photos}
        max={photosMax}
        newId={newRequestId}
        onChange={draft.changePhotos}
      />
      <TextArea
        label={m.resident_claim_words()}
        value={values.words}
        maxLength={1000}
        error={missing === 'words' ? m.resident_claim_words_missing() : undefined}
        onChange={(words) => draft.change({ words })}
      />
      {submit.trouble ? (
        <Notice kind="stop" announce>
          {submit.trouble}
        </Notice>
      ) : null}
      <Button type="submit" icon="send" busy={submit.busy}>
        {m.resident_claim_send()}
      </Button>
    </form>
  );
}

/** Drafts are kept as they are typed; a claim that lacks something stays where it is. */
function useClaimForm({ rules, plot, wantedRule }: ClaimFormProps) {
  const { me } = useMe();
  const [, go] = useLocation();
  const first = plot?.ruleKey ?? wantedRule ?? rules[0]?.key ?? '';
  const draft = useDraft<ClaimValues>(draftKey(me?.person.id, plot?.id), {
    ruleKey: first,
    place: '',
    words: '',
  });
  const [missing, setMissing] = useState<'place' | 'words' | null>(null);
  const { values, photos } = draft;
  const rule = rules.find(({ key }) => key === values.ruleKey) ?? rules[0];
  const submit = useSubmitClaim(({ state, claimId }) => {
    void draft.forget().then(() => go(state === 'done' ? `/claims/${claimId}` : '/claims'));
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const lacks = lacking(values, rule, plot);
    setMissing(lacks);
    if (lacks || !rule) return;
    submit.start({ rule, plot, values, photos });
  };
  return { draft, rule, missing, submit, send };
}

/** What this kind is about and brings: the clause itself, so that nobody has to look it up. */
function RuleWords({ rule, plot }: { rule: ClaimRule; plot: Plot | undefined }) {
  const asks = rule.adoption && !plot;
  return (
    <p className="note">
      {plot ? (
        <>
          {plot.place}
          <Sep />
        </>
      ) : null}
      {asks ? m.resident_claim_plot_help() : rule.value}
      {asks ? null : (
        <>
          <Sep />
          {rule.note}
        </>
      )}
    </p>
  );
}

function lacking(values: ClaimValues, rule: ClaimRule | undefined, plot: Plot | undefined) {
  if (rule?.adoption && !plot && values.place.trim() === '') return 'place';
  return values.words.trim().length < 2 ? 'words' : null;
}

/** Each person of the phone has their own draft, and one for each place they look after. */
export function draftKey(personId: string | undefined, plotId?: string): string {
  return [personId ?? '', plotId ?? 'claim'].join('/');
}
