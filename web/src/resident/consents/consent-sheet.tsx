import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { CheckBox } from '../../ui/check-box';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { Sheet } from '../../ui/sheet';
import { toast } from '../../ui/toast';
import { useSessions } from '../activities/use-sessions';
import { useResident } from '../use-resident';
import { relationWords } from './consent-words';
import { type Consents, useFreshConsents } from './use-consents';

const relations = ['parent', 'grandparent', 'guardian'] as const;

type Relation = (typeof relations)[number];

/** The text first, then for whom and for what; nothing is ticked beforehand. */
export function ConsentSheet({ data, onClose }: { data: Consents; onClose: () => void }) {
  const { communityId } = useResident();
  const refresh = useFreshConsents();
  const [residentId, setResidentId] = useState(data.minors[0]?.residentId ?? '');
  const [relation, setRelation] = useState<Relation>('parent');
  const [cover, setCover] = useState('year');
  const [read, setRead] = useState(false);
  const options = useCovers(data.categories);
  const deed = useDeed(
    (wanted: { residentId: string; relation: Relation; cover: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/consents', {
          params: { path: { communityId } },
          body: {
            requestId,
            residentId: wanted.residentId,
            relation: wanted.relation,
            ...coverOf(wanted.cover),
            textVersion: data.text.version,
          },
        }),
      ),
    ({ validUntil }) => {
      toast(m.resident_consent_done({ day: formatDay(validUntil) }));
      refresh();
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read) deed.start({ residentId, relation, cover });
  };
  return (
    <Sheet title={m.resident_consent_give()} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <Select
          label={m.resident_consent_whom()}
          value={residentId}
          options={data.minors.map((minor) => ({
            value: minor.residentId,
            label: m.resident_name_age({ name: minor.name, age: minor.ageYears }),
          }))}
          onChange={setResidentId}
        />
        <Select
          label={m.resident_consent_relation()}
          value={relation}
          options={relations.map((value) => ({ value, label: relationWords(value) }))}
          onChange={(value) => setRelation(value as Relation)}
        />
        <Select
          label={m.resident_consent_scope()}
          value={cover}
          options={options}
          onChange={setCover}
        />
        <Notice icon="book">{data.text[getLocale() === 'en' ? 'en' : 'zh']}</Notice>
        <CheckBox checked={read} onChange={setRead}>
          {m.resident_consent_read()}
        </CheckBox>
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        <Button
          type="submit"
          busy={deed.busy}
          disabledBecause={read ? undefined : m.resident_consent_unread()}
        >
          {m.resident_consent_agree()}
        </Button>
      </form>
    </Sheet>
  );
}

/** Everything for a year, a kind of activity, or one of those that are coming. */
function useCovers(categories: Consents['categories']): { value: string; label: string }[] {
  const { data } = useSessions();
  const titles = new Map(data?.sessions.map(({ activityId, title }) => [activityId, title]));
  return [
    { value: 'year', label: m.resident_scope_year() },
    ...categories.map(({ key, name }) => ({
      value: `category/${key}`,
      label: m.resident_scope_of_category({ category: name[getLocale()] }),
    })),
    ...[...titles].map(([id, activity]) => ({
      value: `activity/${id}`,
      label: m.resident_scope_of_activity({ activity }),
    })),
  ];
}

function coverOf(cover: string) {
  const [scope, which = ''] = cover.split('/');
  if (scope === 'category') return { scope: 'category' as const, category: which };
  if (scope === 'activity') return { scope: 'activity' as const, activityId: which };
  return { scope: 'year' as const };
}
