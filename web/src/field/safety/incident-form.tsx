import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { Field } from '../../ui/field';
import { formatTime } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import { useRoster } from '../roster/use-roster';
import type { FieldSession } from '../sessions/use-session';
import { momentOf } from './moment-of';
import { type Account, useRecordIncident } from './use-record-incident';

const someoneElse = '';

export function IncidentForm({ session }: { session: FieldSession }) {
  const [, go] = useLocation();
  const [account, setAccount] = useState<Account>(() => blank(session));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Account>) => setAccount((before) => ({ ...before, ...change }));
  const deed = useRecordIncident(session, () => {
    toast(m.field_incident_done());
    go(`/sessions/${session.id}/roster`);
  });
  const missing = missingIn(account);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.size === 0) deed.start(account);
  };
  const says = (field: keyof Account, words: string) =>
    tried && missing.has(field) ? words : undefined;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <WhoFields
        session={session}
        account={account}
        set={set}
        missing={says('personName', m.field_incident_name_missing())}
      />
      <Field
        label={m.field_incident_when()}
        value={account.time}
        onChange={(time) => set({ time })}
        inputMode="numeric"
        maxLength={5}
        help={m.field_incident_time_help()}
        error={says('time', m.field_incident_time_wrong())}
      />
      <Field
        label={m.field_incident_where()}
        value={account.place}
        onChange={(place) => set({ place })}
        maxLength={60}
        error={says('place', m.field_incident_where_missing())}
      />
      <WhatFields
        account={account}
        set={set}
        missing={says('what', m.field_incident_what_missing())}
      />
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.field_incident_do()}
      </Button>
    </form>
  );
}

interface FieldsProps {
  account: Account;
  set: (change: Partial<Account>) => void;
  /** What to say where something needed was left out. */
  missing: string | undefined;
}

function WhoFields({ session, account, set, missing }: FieldsProps & { session: FieldSession }) {
  const people = useRoster(session).data ?? [];
  return (
    <>
      <Select
        label={m.field_incident_who()}
        value={account.residentId}
        options={[
          { value: someoneElse, label: m.field_incident_other_person() },
          ...people.map(({ residentId, name }) => ({ value: residentId, label: name })),
        ]}
        onChange={(residentId) => {
          const person = people.find((one) => one.residentId === residentId);
          set({ residentId, personName: person?.name ?? '' });
        }}
      />
      {account.residentId === someoneElse ? (
        <Field
          label={m.field_incident_name()}
          value={account.personName}
          onChange={(personName) => set({ personName })}
          maxLength={60}
          autoComplete="off"
          error={missing}
        />
      ) : null}
    </>
  );
}

function WhatFields({ account, set, missing }: FieldsProps) {
  return (
    <>
      <TextArea
        label={m.field_incident_what()}
        value={account.what}
        onChange={(what) => set({ what })}
        maxLength={2000}
        error={missing}
      />
      <TextArea
        label={m.field_incident_help()}
        value={account.help}
        onChange={(help) => set({ help })}
        maxLength={2000}
      />
      <Field
        label={m.field_incident_witnesses()}
        value={account.witnesses}
        onChange={(witnesses) => set({ witnesses })}
        maxLength={500}
        autoComplete="off"
      />
      <Field
        label={m.field_incident_told()}
        value={account.told}
        onChange={(told) => set({ told })}
        maxLength={60}
        autoComplete="off"
        help={m.field_incident_told_help()}
      />
    </>
  );
}

function blank(session: FieldSession): Account {
  const time = formatTime(now());
  const { place } = session;
  return {
    residentId: someoneElse,
    personName: '',
    time,
    place,
    what: '',
    help: '',
    witnesses: '',
    told: '',
  };
}

function missingIn(account: Account): Set<keyof Account> {
  const missing = new Set<keyof Account>();
  if (account.personName.trim() === '') missing.add('personName');
  if (account.place.trim() === '') missing.add('place');
  if (account.what.trim().length < 2) missing.add('what');
  if (momentOf(account.time, now()) === undefined) missing.add('time');
  return missing;
}
