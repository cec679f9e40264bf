import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearch } from 'wouter';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { toast } from '../../ui/toast';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';

type Path = '/api/communities/{communityId}/me/device-bindings';
type Binding = AnswerOf<Path>['bindings'][number];

/** Links an account at a maker's machines with the resident, by the code a machine shows. */
export function MachinesPage() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['device-bindings', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/device-bindings', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Page
      title={m.resident_machines()}
      top={<TopBar title={m.resident_machines()} back={{ href: '/mine' }} />}
    >
      <p className="note pb-3">{m.resident_machines_why()}</p>
      <BindForm />
      <Section title={m.resident_machines_bound()}>
        <AnswerGate query={query}>
          {({ bindings }) =>
            bindings.length === 0 ? (
              <p className="note">{m.resident_machines_none()}</p>
            ) : (
              <ul className="stack">
                {bindings.map((binding) => (
                  <BindingCard key={binding.id} binding={binding} />
                ))}
              </ul>
            )
          }
        </AnswerGate>
      </Section>
    </Page>
  );
}

/** A machine's QR code opens this page with its code filled in; else it is typed. */
function BindForm() {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [code, setCode] = useState(new URLSearchParams(useSearch()).get('code') ?? '');
  const [missing, setMissing] = useState(false);
  const [claimed, setClaimed] = useState('');
  const deed = useDeed(
    (typed: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/device-bindings', {
          params: { path: { communityId } },
          body: { requestId, code: typed },
        }),
      ),
    ({ vendor, claimedEvents, claimedPoints }) => {
      setCode('');
      setClaimed(
        claimedEvents > 0
          ? m.resident_machines_claimed({ vendor, points: claimedPoints })
          : m.resident_machines_bound_now({ vendor }),
      );
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.trim();
    setClaimed('');
    setMissing(typed === '');
    if (typed !== '') deed.start(typed);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={m.resident_machines_code()}
        value={code}
        onChange={(value) => {
          setCode(value);
          setMissing(false);
        }}
        code
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        help={m.resident_machines_code_help()}
        error={missing ? m.resident_machines_code_missing() : undefined}
      />
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      {claimed ? (
        <Notice kind="leaf" announce>
          {claimed}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.resident_machines_bind()}
      </Button>
    </form>
  );
}

function BindingCard({ binding }: { binding: Binding }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const deed = useDeed(
    (_nothing: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/device-bindings/{bindingId}/ending', {
          params: { path: { communityId, bindingId: binding.id } },
          body: { requestId },
        }),
      ),
    () => {
      toast(m.resident_machines_unbound());
      setAsking(false);
      void client.invalidateQueries({ queryKey: ['device-bindings'] });
    },
  );
  const { vendor, boundAt } = binding;
  return (
    <li className="card stack-s">
      <div>
        <p className="strong">{vendor}</p>
        <p className="note">{m.resident_machines_since({ day: formatDay(boundAt) })}</p>
      </div>
      <Button kind="line" onClick={() => setAsking(true)}>
        {m.resident_machines_unbind()}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_machines_unbind_ask({ vendor })}
          deed={m.resident_machines_unbind()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(undefined)}
          onClose={() => setAsking(false)}
        >
          {m.resident_machines_unbind_why()}
        </ConfirmSheet>
      ) : null}
    </li>
  );
}
