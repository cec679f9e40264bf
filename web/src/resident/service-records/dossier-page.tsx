import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatDay, formatMinutes } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';
import './records.css';

type Entry = AnswerOf<'/api/communities/{communityId}/me/dossier'>['entries'][number];

/** Trainings, qualifications and commendations as the community has them on file. */
export function DossierPage() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['dossier', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/dossier', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
  return (
    <Page
      title={m.resident_dossier()}
      top={<TopBar title={m.resident_dossier()} back={{ href: '/mine/service' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty>{m.resident_dossier_none()}</Empty>
          ) : (
            kinds.map(({ kind, title }) => (
              <Group
                key={kind}
                title={title()}
                entries={entries.filter((one) => one.kind === kind)}
              />
            ))
          )
        }
      </AnswerGate>
      <p className="note mt-4">{m.resident_dossier_why()}</p>
    </Page>
  );
}

const kinds = [
  { kind: 'training', title: m.resident_trainings },
  { kind: 'qualification', title: m.resident_qualifications },
  { kind: 'commendation', title: m.resident_commendations },
] as const;

function Group({ title, entries }: { title: string; entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <Cells>
        {entries.map((entry) => (
          <Cell key={entry.id} title={entry.title} why={<Why entry={entry} />} />
        ))}
      </Cells>
    </Section>
  );
}

function Why({ entry }: { entry: Entry }) {
  const { day, issuer, minutes, validUntil, withdrawn } = entry;
  const when = m.resident_who_when({ name: issuer, when: formatDay(day) });
  return (
    <>
      <span>{when}</span>
      {minutes ? <span className="record-tags">{formatMinutes(minutes)}</span> : null}
      {validUntil ? (
        <span className="record-tags">
          {m.resident_valid_until({ day: formatDay(validUntil) })}
        </span>
      ) : null}
      {withdrawn ? (
        <span className="record-tags">
          <Tag>{m.resident_dossier_withdrawn({ reason: withdrawn.reason })}</Tag>
        </span>
      ) : null}
    </>
  );
}
