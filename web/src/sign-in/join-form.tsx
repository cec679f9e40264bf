import { type FormEvent, useState } from 'react';
import type { AnswerOf } from '../api/answer-of';
import { answer, api } from '../api/client';
import { useMe } from '../api/me';
import { wordsOf } from '../api/refusal';
import { useDeed } from '../api/use-deed';
import { useOffersReferral } from '../api/use-offers-referral';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { useDisplaySettings } from '../ui/display-settings';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { useEnter } from './use-enter';

type Community = AnswerOf<'/api/communities'>['communities'][number];

interface Join {
  communityId: string;
  name: string;
  nickname: string;
  buildingId: string;
  room: string;
  referrerPhone: string;
}

export function JoinForm({ communities }: { communities: Community[] }) {
  const { me } = useMe();
  const [join, setJoin] = useState<Join>({
    communityId: communities[0]?.id ?? '',
    name: me?.person.name ?? '',
    nickname: '',
    buildingId: '',
    room: '',
    referrerPhone: '',
  });
  const [nameless, setNameless] = useState(false);
  const deed = useJoin();
  const change = (part: Partial<Join>) => setJoin({ ...join, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNameless(join.name.trim() === '');
    if (join.name.trim() !== '') deed.start(join);
  };
  const chosen = communities.find((one) => one.id === join.communityId);
  return (
    <form className="sign-in__form" onSubmit={submit} noValidate>
      <Select
        label={m.sign_in_community()}
        value={join.communityId}
        onChange={(communityId) => change({ communityId, buildingId: '', referrerPhone: '' })}
        options={communities.map(({ id, name, districtName }) => ({
          value: id,
          label: m.sign_in_community_line({ district: districtName, name }),
        }))}
      />
      <Field
        label={m.sign_in_name()}
        value={join.name}
        onChange={(name) => {
          change({ name });
          setNameless(false);
        }}
        autoComplete="name"
        maxLength={50}
        help={m.sign_in_name_help()}
        error={nameless ? m.sign_in_name_missing() : undefined}
      />
      <Field
        label={m.sign_in_nickname()}
        value={join.nickname}
        onChange={(nickname) => change({ nickname })}
        autoComplete="nickname"
        maxLength={20}
        help={m.sign_in_nickname_help()}
      />
      <HomeFields join={join} community={chosen} onChange={change} />
      <ReferrerField join={join} community={chosen} onChange={change} />
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.sign_in_join_do()}
      </Button>
    </form>
  );
}

interface HomeFieldsProps {
  join: Join;
  community: Community | undefined;
  onChange: (part: Partial<Join>) => void;
}

function HomeFields({ join, community, onChange }: HomeFieldsProps) {
  const buildings = community?.buildings ?? [];
  return (
    <>
      {buildings.length > 0 ? (
        <Select
          label={m.sign_in_building()}
          value={join.buildingId}
          onChange={(buildingId) => onChange({ buildingId })}
          options={[
            { value: '', label: m.sign_in_building_none() },
            ...buildings.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <Field
        label={m.sign_in_room()}
        value={join.room}
        onChange={(room) => onChange({ room })}
        maxLength={20}
        help={m.sign_in_room_help()}
      />
    </>
  );
}

/** Asked only where bringing a neighbour counts. */
function ReferrerField({ join, community, onChange }: HomeFieldsProps) {
  const place = community && { communityId: community.id, timeZone: community.timeZone };
  if (!useOffersReferral(place)) return null;
  return (
    <Field
      label={m.sign_in_referrer()}
      value={join.referrerPhone}
      onChange={(referrerPhone) => onChange({ referrerPhone })}
      type="tel"
      inputMode="tel"
      maxLength={40}
      autoComplete="off"
      help={m.sign_in_referrer_help()}
    />
  );
}

/** An empty line is left out: the server tells “not given” from “given as nothing”. */
function useJoin() {
  const { language } = useDisplaySettings();
  const enter = useEnter();
  return useDeed(({ communityId, name, ...join }: Join, requestId) => {
    const { nickname, buildingId, room, referrerPhone } = join;
    const given = {
      ...(nickname.trim() ? { nickname: nickname.trim() } : {}),
      ...(buildingId ? { buildingId } : {}),
      ...(room.trim() ? { room: room.trim() } : {}),
      ...(referrerPhone.trim() ? { referrerPhone: referrerPhone.trim() } : {}),
    };
    return answer(
      api.POST('/api/communities/{communityId}/joins', {
        params: { path: { communityId } },
        body: { requestId, name: name.trim(), language, ...given },
      }),
    );
  }, enter);
}
