import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { serverNow } from '../../api/server-clock';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { toast } from '../../ui/toast';
import { TopBar } from '../../ui/top-bar';
import { SessionFrame } from '../sessions/session-frame';
import type { FieldSession } from '../sessions/use-session';

interface ConsentPageProps {
  sessionId: string;
  residentId: string;
}

/** The guardian stands here and agrees: read out, written down, for this activity alone. */
export function ConsentPage({ sessionId, residentId }: ConsentPageProps) {
  return (
    <SessionFrame sessionId={sessionId} title={m.field_consent()}>
      {(session) => (
        <Page
          title={m.field_consent()}
          top={<TopBar title={m.field_consent()} back={{ href: `/sessions/${sessionId}/scan` }} />}
        >
          <ConsentForm session={session} residentId={residentId} />
        </Page>
      )}
    </SessionFrame>
  );
}

const relations = [
  { value: 'parent', label: m.field_relation_parent },
  { value: 'grandparent', label: m.field_relation_grandparent },
  { value: 'guardian', label: m.field_relation_guardian },
] as const;

type Relation = (typeof relations)[number]['value'];

function ConsentForm({ session, residentId }: { session: FieldSession; residentId: string }) {
  const text = useConsentText(session.communityId);
  const [guardianName, setGuardianName] = useState('');
  const [relation, setRelation] = useState<Relation>('parent');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const deed = useRecordConsent(session, residentId);
  const nameless = guardianName.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameless || !agreed || !text.data) return;
    deed.start({ guardianName: guardianName.trim(), relation, textVersion: text.data.version });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{m.field_consent_why({ title: session.title })}</p>
      {text.data ? (
        <Notice icon="book">{text.data[getLocale() === 'en' ? 'en' : 'zh']}</Notice>
      ) : text.error ? (
        <Notice kind="stop">{wordsOf(text.error)}</Notice>
      ) : (
        <Skeleton lines={3} />
      )}
      <Field
        label={m.field_guardian_name()}
        value={guardianName}
        onChange={setGuardianName}
        maxLength={25}
        autoComplete="off"
        error={tried && nameless ? m.field_guardian_name_missing() : undefined}
      />
      <Select
        label={m.field_guardian_relation()}
        value={relation}
        options={relations.map(({ value, label }) => ({ value, label: label() }))}
        onChange={(value) => setRelation(value as Relation)}
      />
      <CheckBox checked={agreed} onChange={setAgreed}>
        {m.field_guardian_agrees()}
      </CheckBox>
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button
        type="submit"
        busy={deed.busy}
        disabledBecause={agreed ? undefined : m.field_guardian_not_asked()}
      >
        {m.field_consent_do()}
      </Button>
    </form>
  );
}

function useConsentText(communityId: string) {
  return useQuery({
    queryKey: ['field', 'consent-text', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/consent-text', {
          params: { path: { communityId } },
        }),
      ),
    staleTime: 600_000,
  });
}

function useRecordConsent(session: FieldSession, residentId: string) {
  const [, go] = useLocation();
  return useDeed(
    (said: { guardianName: string; relation: Relation; textVersion: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/consents', {
          params: { path: { communityId: session.communityId } },
          body: {
            requestId,
            residentId,
            ...said,
            scope: 'activity',
            activityId: session.activityId,
            way: 'on_the_spot',
            givenAt: serverNow().toISOString(),
          },
        }),
      ),
    () => {
      toast(m.field_consent_done());
      go(`/sessions/${session.id}/scan`);
    },
  );
}
