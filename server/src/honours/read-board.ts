import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readBoard as operation } from '@linli/contract/reports';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { bornUntil } from './born-until';
import { honourList } from './honour-list';
import {
  enterCommunity,
  findCommunityBySlug,
  findRulesVersion,
  listRecentDeeds,
  listUpcomingSessions,
  type RecentDeed,
} from './honours.queries';

const RECENT_MS = 31 * 86_400_000;

/** Anyone may read it: nicknames of those who agreed, and nothing else about anybody. */
export async function readBoard(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const community = await findCommunityBySlug(tx, input.params.slug);
  if (!community) throw refuse('request/not_found');
  const { id, timeZone } = community;
  await enterCommunity(tx, id);
  const today = calendarDay(now.toISOString(), timeZone);
  const { month, top, totals } = await honourList(tx, id, today, timeZone);
  const since = new Date(now.getTime() - RECENT_MS);
  const recent = await listRecentDeeds(tx, id, bornUntil(today), since);
  return {
    community,
    serverTime: now.toISOString(),
    month,
    top: top.map(({ residentId: _, ...honoured }) => honoured),
    sessions: await listUpcomingSessions(tx, id, now),
    totals,
    recent: recent.map(thanks),
    rulesVersion: await findRulesVersion(tx, id, now),
  };
}

function thanks({ nickname, title, points }: RecentDeed): { zh: string; en: string } {
  return {
    zh: `${nickname ?? '一位邻居'} ${title.zh} +${points}`,
    en: `${nickname ?? 'A neighbour'}: ${title.en} +${points}`,
  };
}
