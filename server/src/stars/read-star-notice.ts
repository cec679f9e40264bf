import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readStarNotice as operation } from '@linli/contract/stars';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { starName } from '@linli/core/rules/star-words';
import { bornUntil } from '../honours/born-until';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { consentsToStars } from '../residents/board-consent';
import { findSchemes } from './find-schemes';
import { listHeldStars, listProposals } from './notice.queries';

/** Anyone may read it: nicknames of those who agreed, all others as a number. */
export async function readStarNotice(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { schemes } = await findSchemes(context);
  if (schemes.length === 0) return { schemes: [] };
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const shown = { bornUntil: bornUntil(today), consents: consentsToStars };
  const proposals = await listProposals(tx, shown);
  const held = await listHeldStars(tx, shown);
  return {
    schemes: schemes.map((scheme) => {
      const own = proposals.filter(({ schemeKey }) => schemeKey === scheme.key);
      const inNotice = own.flatMap(({ id, star, noticeUntil: until, nickname }) =>
        nickname === null ? [] : [{ id, star, name: starName(scheme, star), nickname, until }],
      );
      return {
        key: scheme.key,
        name: scheme.name,
        inNotice,
        inNoticeOthers: own.length - inNotice.length,
        held: held
          .filter(({ schemeKey }) => schemeKey === scheme.key)
          .map(({ star, count, nicknames }) => ({
            star,
            name: starName(scheme, star),
            nicknames: [...nicknames],
            others: count - nicknames.length,
          })),
      };
    }),
  };
}
