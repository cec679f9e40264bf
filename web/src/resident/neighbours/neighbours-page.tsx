import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Avatar } from '../../ui/avatar';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Chip } from '../../ui/chip';
import { Empty } from '../../ui/empty';
import { formatNumber } from '../../ui/format';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { Seal } from '../../ui/seal';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { ResidentTabs } from '../tabs';
import { useResident } from '../use-resident';
import { monthWord } from './month-word';

type Neighbours = AnswerOf<'/api/communities/{communityId}/neighbours'>;

const shownFirst = 5;

/** The month's roll of honour: deeds first, no ranks, only those who agreed. */
export function NeighboursPage() {
  const { communityId, slug } = useResident();
  const query = useQuery({
    queryKey: ['neighbours', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/neighbours', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
  return (
    <Page
      title={m.resident_neighbours()}
      top={
        <TopBar title={m.resident_neighbours()}>
          <Chip icon="book" href={`/board/${slug}/rules`}>
            {m.resident_rules()}
          </Chip>
        </TopBar>
      }
      tabs={<ResidentTabs />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {(neighbours) => (
          <>
            <MyPart neighbours={neighbours} />
            <Roll neighbours={neighbours} />
            <Cells>
              <Cell
                icon="book"
                title={m.resident_past_months()}
                href={`/board/${slug}/months`}
                arrow
              />
            </Cells>
          </>
        )}
      </AnswerGate>
    </Page>
  );
}

function MyPart({ neighbours: { me } }: { neighbours: Neighbours }) {
  const { deeds, points, boardConsent } = me;
  return (
    <section className="card card--mine">
      <h2 className="title">
        {deeds > 0 ? m.resident_my_part({ deeds }) : m.resident_my_part_none()}
      </h2>
      {deeds > 0 ? (
        <p className="note num">{m.resident_my_part_points({ points: formatNumber(points) })}</p>
      ) : null}
      <div className="mine">
        <p className="note">{boardConsent ? m.resident_on_roll() : m.resident_off_roll()}</p>
        <Go className="more" href="/mine/board">
          {m.resident_change_that()}
          <Icon name="right" />
        </Go>
      </div>
    </section>
  );
}

function Roll({ neighbours: { month, top, community } }: { neighbours: Neighbours }) {
  const [all, setAll] = useState(false);
  const shown = all ? top : top.slice(0, shownFirst);
  const hidden = top.length - shown.length;
  return (
    <section className="section">
      <div className="honourhead">
        <Seal />
        <h2>{m.resident_roll({ month: monthWord(month) })}</h2>
      </div>
      {top.length === 0 ? <Empty>{m.resident_roll_empty()}</Empty> : null}
      {top.length > 0 ? (
        <Cells>
          {shown.map((one, place) => (
            <Cell
              // biome-ignore lint/suspicious/noArrayIndexKey: nicknames may be the same.
              key={place}
              before={<Avatar name={one.nickname} large />}
              title={one.isMe ? m.resident_roll_you({ name: one.nickname }) : one.nickname}
              why={deedWords(one.mainDeed)}
            />
          ))}
          {hidden > 0 ? (
            <Cell
              title={m.resident_roll_more({ count: hidden })}
              onClick={() => setAll(true)}
              arrow
            />
          ) : null}
        </Cells>
      ) : null}
      <p className="note mt-3 mb-3">{m.resident_roll_note()}</p>
      {community.deeds > 0 ? (
        <p className="note mt-3 num">
          {m.resident_all_part({ people: community.people, deeds: formatNumber(community.deeds) })}
        </p>
      ) : null}
    </section>
  );
}

function deedWords(deed: Neighbours['top'][number]['mainDeed']): string {
  return m.resident_deed_times({ deed: deed[getLocale()], times: deed.times });
}
