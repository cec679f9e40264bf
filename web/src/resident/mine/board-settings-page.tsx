import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { toast } from '../../ui/toast';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { useResident } from '../use-resident';
import {
  changeSettings,
  type MyMembership,
  type SettingsChange,
  useMyMembership,
} from './use-my-membership';

/** By what name, and whether at all, one appears to the neighbours. */
export function BoardSettingsPage() {
  const query = useMyMembership();
  return (
    <Page
      title={m.resident_board_settings()}
      top={<TopBar title={m.resident_board_settings()} back={{ href: '/mine' }} />}
    >
      <AnswerGate query={query}>{(mine) => <BoardForm mine={mine} />}</AnswerGate>
    </Page>
  );
}

function BoardForm({ mine }: { mine: MyMembership }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [nickname, setNickname] = useState(mine.nickname ?? '');
  const [consent, setConsent] = useState(mine.boardConsent);
  const [nameless, setNameless] = useState(false);
  const deed = useDeed(
    (change: SettingsChange, requestId) => changeSettings(communityId, change, requestId),
    () => {
      toast(m.resident_saved());
      void client.invalidateQueries({ queryKey: ['my-membership'] });
      void client.invalidateQueries({ queryKey: ['neighbours'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = nickname.trim();
    const missing = consent && chosen === '';
    setNameless(missing);
    if (!missing) deed.start({ nickname: chosen || null, boardConsent: consent });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={m.resident_nickname()}
        value={nickname}
        onChange={(value) => {
          setNickname(value);
          setNameless(false);
        }}
        maxLength={20}
        autoComplete="nickname"
        help={m.resident_nickname_help()}
        error={nameless ? m.resident_consent_needs_name() : undefined}
      />
      <section className="card">
        <h2 className="title">{m.resident_consent_title()}</h2>
        <p className="mt-3">{mine.boardConsentText[getLocale()]}</p>
        <CheckBox checked={consent} onChange={setConsent}>
          {m.resident_consent()}
        </CheckBox>
      </section>
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.resident_save()}
      </Button>
    </form>
  );
}
