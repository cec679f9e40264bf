import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { ApiRefusal, NetworkLost, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { useOffersReferral } from '../../api/use-offers-referral';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { toast } from '../../ui/toast';
import { useBuildings } from '../people/use-buildings';

export interface Registered {
  id: string;
  name: string;
  buildingName: string | null;
}

interface RegisterFormProps {
  /** Given: registering checks in there at once. */
  sessionTitle: string | undefined;
  onRegistered: (registered: Registered) => void;
}

interface Particulars {
  name: string;
  phone?: string;
  buildingId?: string;
  referrerPhone?: string;
}

export function RegisterForm({ sessionTitle, onRegistered }: RegisterFormProps) {
  const online = useOnline();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [noPhone, setNoPhone] = useState(false);
  const [buildingId, setBuildingId] = useState('');
  const [referrerPhone, setReferrerPhone] = useState('');
  const [missing, setMissing] = useState<'name' | 'phone' | null>(null);
  const buildings = useBuildings();
  const register = useRegister((fresh) => {
    const building = buildings.find((one) => one.id === buildingId);
    onRegistered({ ...fresh, buildingName: building?.name ?? null });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = name.trim() === '' ? 'name' : phone.trim() === '' && !noPhone ? 'phone' : null;
    setMissing(lacks);
    if (lacks) return;
    register.start({
      name: name.trim(),
      ...(noPhone ? {} : { phone: phone.trim() }),
      ...(buildingId === '' ? {} : { buildingId }),
      ...(referrerPhone.trim() === '' ? {} : { referrerPhone: referrerPhone.trim() }),
    });
  };
  const { nameError, phoneError, referrerError, other } = sortError(register.error);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {online ? null : (
        <Notice icon="offline" title={m.field_offline()}>
          {m.field_register_offline()}
        </Notice>
      )}
      <Field
        label={m.field_name()}
        value={name}
        onChange={setName}
        maxLength={50}
        autoComplete="off"
        error={missing === 'name' ? m.field_name_missing() : nameError}
      />
      {noPhone ? null : (
        <Field
          label={m.field_phone()}
          value={phone}
          onChange={setPhone}
          type="tel"
          inputMode="tel"
          maxLength={40}
          autoComplete="off"
          error={missing === 'phone' ? m.field_phone_missing() : phoneError}
        />
      )}
      <CheckBox checked={noPhone} onChange={setNoPhone}>
        {m.field_no_phone()}
      </CheckBox>
      <BuildingChoice buildings={buildings} value={buildingId} onChange={setBuildingId} />
      <ReferrerField value={referrerPhone} onChange={setReferrerPhone} error={referrerError} />
      {other ? (
        <Notice kind="stop" announce>
          {other}
        </Notice>
      ) : null}
      <Button type="submit" busy={register.busy}>
        {sessionTitle ? m.field_register_and_check_in() : m.field_register_do()}
      </Button>
      {sessionTitle ? <p className="note center">{sessionTitle}</p> : null}
    </form>
  );
}

interface ReferrerFieldProps {
  value: string;
  onChange: (phone: string) => void;
  error: string | undefined;
}

/** Asked only where bringing a neighbour counts. */
function ReferrerField({ value, onChange, error }: ReferrerFieldProps) {
  if (!useOffersReferral(useMembership())) return null;
  return (
    <Field
      label={m.field_referrer()}
      value={value}
      onChange={onChange}
      type="tel"
      inputMode="tel"
      maxLength={40}
      autoComplete="off"
      error={error}
    />
  );
}

interface BuildingChoiceProps {
  buildings: readonly { id: string; name: string }[];
  value: string;
  onChange: (buildingId: string) => void;
}

function BuildingChoice({ buildings, value, onChange }: BuildingChoiceProps) {
  if (buildings.length === 0) return null;
  return (
    <Select
      label={m.field_building()}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: m.field_building_later() },
        ...buildings.map((one) => ({ value: one.id, label: one.name })),
      ]}
    />
  );
}

function useRegister(onDone: (registered: { id: string; name: string }) => void) {
  const communityId = useMembership()?.communityId ?? '';
  return useDeed(
    (particulars: Particulars, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/residents', {
          params: { path: { communityId } },
          body: { requestId, ...particulars },
        }),
      ),
    ({ referrerMaskedName, ...registered }) => {
      if (referrerMaskedName) toast(m.field_referrer_written({ name: referrerMaskedName }));
      onDone(registered);
    },
  );
}

/** Each refusal beside the field it is about. */
function sortError(error: unknown) {
  if (!error) return {};
  const words = error instanceof NetworkLost ? m.field_register_offline() : wordsOf(error);
  const code = error instanceof ApiRefusal ? error.code : '';
  if (code === 'residents/name_invalid') return { nameError: words };
  if (code === 'residents/phone_invalid') return { phoneError: words };
  if (code.startsWith('referrals/')) return { referrerError: words };
  return { other: words };
}
