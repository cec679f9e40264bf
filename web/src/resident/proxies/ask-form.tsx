import {
  type ProxyDeed,
  type ProxyRelation,
  proxyDeedKeys,
  proxyDeeds,
  proxyRelationKeys,
  proxyRelations,
} from '@linli/core/people/proxy-terms';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { toast } from '../../ui/toast';
import { dayAfterMonths } from './day-after-months';
import { useProxyDeed } from './use-proxies';

interface AskFormProps {
  as: 'resident' | 'proxy';
  household: readonly { residentId: string; name: string }[];
}

const somebodyElse = 'else';
const usual: readonly ProxyDeed[] = ['sign_up', 'check_in', 'see_balance', 'see_history'];

export function AskForm({ as, household }: AskFormProps) {
  const [, go] = useLocation();
  const [who, setWho] = useState(household[0]?.residentId ?? somebodyElse);
  const [named, setNamed] = useState({ name: '', phone: '' });
  const [relation, setRelation] = useState<ProxyRelation>('daughter');
  const [deeds, setDeeds] = useState<readonly ProxyDeed[]>(usual);
  const [actsADay, setActsADay] = useState('5');
  const [months, setMonths] = useState('6');
  const deed = useProxyDeed(
    (communityId, _: null, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/proxies', {
          params: { path: { communityId } },
          body: {
            requestId,
            as,
            ...(who === somebodyElse ? named : { residentId: who }),
            relation,
            deeds: [...deeds],
            actsADay: Number(actsADay),
            endsOn: dayAfterMonths(Number(months)),
          },
        }),
      ),
    () => {
      toast(m.resident_proxy_asked());
      go('/mine/proxies');
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.start(null);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Select
        label={as === 'resident' ? m.resident_proxy_who() : m.resident_proxy_for_whom()}
        value={who}
        onChange={setWho}
        options={[
          ...household.map(({ residentId, name }) => ({ value: residentId, label: name })),
          { value: somebodyElse, label: m.resident_proxy_else() },
        ]}
      />
      {who === somebodyElse ? <Named named={named} onChange={setNamed} /> : null}
      <Select
        label={as === 'resident' ? m.resident_proxy_relation() : m.resident_proxy_my_relation()}
        value={relation}
        onChange={(value) => setRelation(value as ProxyRelation)}
        options={proxyRelationKeys.map((value) => ({
          value,
          label: proxyRelations[value][getLocale()],
        }))}
      />
      <DeedChoice deeds={deeds} onChange={setDeeds} />
      <Select
        label={m.resident_proxy_acts_a_day()}
        value={actsADay}
        onChange={setActsADay}
        options={['3', '5', '10', '20'].map((count) => ({
          value: count,
          label: m.resident_proxy_acts_n({ count }),
        }))}
      />
      <Select
        label={m.resident_proxy_until()}
        value={months}
        onChange={setMonths}
        options={['1', '3', '6', '12'].map((count) => ({
          value: count,
          label: m.resident_proxy_months({ count }),
        }))}
      />
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button
        type="submit"
        busy={deed.busy}
        disabledBecause={deeds.length === 0 ? m.resident_proxy_no_deeds() : undefined}
      >
        {m.resident_proxy_send()}
      </Button>
    </form>
  );
}

interface NamedProps {
  named: { name: string; phone: string };
  onChange: (named: { name: string; phone: string }) => void;
}

/** Someone outside of the household: whoever is meant, both must fit. */
function Named({ named, onChange }: NamedProps) {
  return (
    <>
      <Field
        label={m.resident_proxy_name()}
        value={named.name}
        onChange={(name) => onChange({ ...named, name })}
        maxLength={25}
        autoComplete="off"
      />
      <Field
        label={m.resident_proxy_phone()}
        value={named.phone}
        onChange={(phone) => onChange({ ...named, phone })}
        type="tel"
        maxLength={40}
        autoComplete="off"
        help={m.resident_proxy_phone_why()}
      />
    </>
  );
}

interface DeedChoiceProps {
  deeds: readonly ProxyDeed[];
  onChange: (deeds: readonly ProxyDeed[]) => void;
}

function DeedChoice({ deeds, onChange }: DeedChoiceProps) {
  return (
    <fieldset className="bare flush">
      <legend className="strong pb-3">{m.resident_proxy_deeds()}</legend>
      <div className="card">
        {proxyDeedKeys.map((key) => (
          <CheckBox
            key={key}
            checked={deeds.includes(key)}
            onChange={(on) => onChange(on ? [...deeds, key] : deeds.filter((one) => one !== key))}
          >
            {proxyDeeds[key][getLocale()]}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
