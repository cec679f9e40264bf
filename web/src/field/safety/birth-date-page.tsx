import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { toast } from '../../ui/toast';
import { TopBar } from '../../ui/top-bar';
import { readBirthDate } from './read-birth-date';

interface BirthDatePageProps {
  sessionId: string;
  residentId: string;
}

/** Where an age decides and none is known: asked at the door, written down once. */
export function BirthDatePage({ sessionId, residentId }: BirthDatePageProps) {
  const communityId = useMembership()?.communityId ?? '';
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const back = `/sessions/${sessionId}/scan`;
  const deed = useDeed(
    (birthDate: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/residents/{residentId}/birth-date', {
          params: { path: { communityId, residentId } },
          body: { requestId, birthDate },
        }),
      ),
    () => {
      toast(m.field_birth_date_done());
      go(back);
    },
  );
  const birthDate = readBirthDate(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (birthDate) deed.start(birthDate);
  };
  return (
    <Page
      title={m.field_birth_date()}
      top={<TopBar title={m.field_birth_date()} back={{ href: back }} />}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{m.field_birth_date_why()}</p>
        <Field
          label={m.field_birth_date()}
          value={text}
          onChange={setText}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          placeholder="1958-10-02"
          help={m.field_birth_date_help()}
          error={tried && !birthDate ? m.field_birth_date_wrong() : undefined}
        />
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        <Button type="submit" busy={deed.busy}>
          {m.field_birth_date_do()}
        </Button>
      </form>
    </Page>
  );
}
