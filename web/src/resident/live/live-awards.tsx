import type { LiveEvent } from '@linli/contract/reports';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLive } from '../../api/use-live';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { type Balance, balanceKey } from '../balance/use-balance';
import { type Entry, useLatestEntries } from '../history/use-entries';
import { useFreshMemberKey } from '../member-code/use-member-key';
import { useResident } from '../use-resident';
import { AwardNews } from './award-news';
import { type Award, AwardScreen } from './award-screen';
import { keepTold, toldAwards } from './told-awards';

/**
 * Hears of points wherever the resident is, and tells of them at once. An award that came while the
 * phone slept is found in the newest entries on waking; either way each is told one time.
 */
export function LiveAwards() {
  const { communityId, residentId } = useResident();
  const client = useQueryClient();
  const [news] = useState(() => new AwardNews());
  const [awards, setAwards] = useState<readonly Award[]>([]);
  const latest = useLatestEntries();
  useFreshMemberKey();

  const tell = (fresh: readonly Award[]) => {
    if (fresh.length === 0) return;
    // The list that this phone kept may be older than what was told of live.
    const told = toldAwards();
    const news = fresh.filter(({ transferId }) => !told.includes(transferId));
    if (news.length > 0) setAwards((before) => [...before, ...news]);
  };
  const close = () => {
    keepTold(awards.map(({ transferId }) => transferId));
    setAwards([]);
  };
  useLive(communityId, (event) => {
    if (event.residentId !== residentId) return;
    if (event.kind === 'points') {
      client.setQueryData<Balance>(
        balanceKey(communityId),
        (before) => before && { ...before, balance: event.balance },
      );
      tell(news.fromEvent(awardOf(event)));
    }
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
  });
  useEffect(() => {
    if (latest.data) tell(news.fromEntries(latest.data.entries.map(awardOfEntry), now()));
  });

  if (awards.length === 0) return null;
  return <AwardScreen awards={awards} onClose={close} />;
}

function awardOf(event: Extract<LiveEvent, { kind: 'points' }>): Award {
  const { transferId, points, balance, title } = event;
  return { transferId, points, balance, title: title[getLocale()] };
}

function awardOfEntry(entry: Entry) {
  return {
    transferId: entry.transferId,
    points: entry.amount,
    balance: entry.balanceAfter,
    title: entry.title[getLocale()],
    kind: entry.kind,
    deedKind: entry.deedKind,
    recordedAt: entry.recordedAt,
  };
}
