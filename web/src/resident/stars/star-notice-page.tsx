import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Avatar } from '../../ui/avatar';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';
import { ObjectDeed } from './object-deed';

type Scheme = AnswerOf<'/api/communities/{communityId}/stars/notice'>['schemes'][number];
export type Proposal = Scheme['inNotice'][number];

/** Who is about to be given a star, for everyone to see, and the way to object. */
export function StarNoticePage() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['star-notice', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/stars/notice', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
  return (
    <Page
      title={m.resident_star_notice()}
      top={<TopBar title={m.resident_star_notice()} back={{ href: '/mine/stars' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ schemes }) => (
          <div className="stack">
            {schemes.length === 0 ? <Empty>{m.resident_stars_none()}</Empty> : null}
            {schemes.map((scheme) => (
              <NoticeOf key={scheme.key} scheme={scheme} />
            ))}
            <p className="note">{m.resident_star_notice_note()}</p>
          </div>
        )}
      </AnswerGate>
    </Page>
  );
}

function NoticeOf({ scheme: { name, inNotice, inNoticeOthers } }: { scheme: Scheme }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const proposal = inNotice.find(({ id }) => id === chosen);
  const isEmpty = inNotice.length === 0 && inNoticeOthers === 0;
  return (
    <Section title={name[getLocale()]}>
      {isEmpty ? <Empty>{m.resident_star_notice_none()}</Empty> : null}
      {inNotice.length > 0 ? (
        <Cells>
          {inNotice.map((one) => (
            <Cell
              key={one.id}
              before={<Avatar name={one.nickname} large />}
              title={one.nickname}
              why={m.resident_star_in_notice({
                name: one.name[getLocale()],
                day: formatDay(one.until),
              })}
              onClick={() => setChosen(one.id)}
              arrow
            />
          ))}
        </Cells>
      ) : null}
      {inNoticeOthers > 0 ? (
        <p className="note mt-3">{m.resident_star_others({ count: inNoticeOthers })}</p>
      ) : null}
      {proposal ? (
        <ObjectDeed key={proposal.id} proposal={proposal} onClose={() => setChosen(null)} />
      ) : null}
    </Section>
  );
}
