import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { ClaimDeed } from '@linli/core/claims/claim-state';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import type { ClaimRecord } from './claims.queries';

/** What happened, with the words that the resident is to read. */
interface ClaimNews {
  readonly deed: ClaimDeed | 'record';
  readonly words?: string;
  readonly points?: number;
}

type ToldClaim = Pick<
  ClaimRecord,
  'id' | 'kind' | 'step' | 'residentId' | 'title' | 'place' | 'answerDueOn'
>;

/** Tells the resident of each step that was not their own, once, in plain words. */
export async function tellOfClaim(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  claim: ToldClaim,
  news: ClaimNews,
): Promise<void> {
  const { title, body } = sayNews(claim, news);
  await notifyResidents(context, [
    {
      residentId: claim.residentId,
      kind: `claim_${news.deed}`,
      key: `claim:${claim.id}:${claim.step}`,
      title,
      body,
      link: `/claims/${claim.id}`,
    },
  ]);
}

function sayNews(claim: ToldClaim, news: ClaimNews): { title: BilingualText; body: BilingualText } {
  const what = {
    zh: claim.place ? `“${claim.title.zh}”（${claim.place}）` : `“${claim.title.zh}”`,
    en: claim.place ? `“${claim.title.en}” (${claim.place})` : `“${claim.title.en}”`,
  };
  const words = news.words ?? '';
  switch (news.deed) {
    case 'record':
      return {
        title: { zh: '替您记了一条申报', en: 'A claim was written down for you' },
        body: {
          zh: `组织者替您记下了${what.zh}。不是您的意思，可以点开撤回。`,
          en: `An organizer wrote down ${what.en} for you. If that is wrong, take it back.`,
        },
      };
    case 'look': {
      const due = dayInWords(claim.answerDueOn ?? '');
      return {
        title: { zh: '申报有人在看了', en: 'Your claim is being looked at' },
        body: {
          zh: `${what.zh}正在看，最迟 ${due.zh}答复。`,
          en: `${what.en} is being looked at; the answer comes by ${due.en}.`,
        },
      };
    }
    case 'ask':
      return {
        title: { zh: '申报还要您补充一点', en: 'Your claim needs a little more' },
        body: { zh: `${what.zh}：${words}`, en: `${what.en}: ${words}` },
      };
    case 'propose':
      return {
        title: { zh: '申报在请第二位看', en: 'Your claim gets a second look' },
        body: {
          zh: `${what.zh}第一位看过了，按规则要两个人都同意，请再等一等。`,
          en: `${what.en} was looked at once; the rules ask for two people. A little patience.`,
        },
      };
    case 'send_back':
      return {
        title: { zh: '申报要再看一遍', en: 'Your claim is looked at once more' },
        body: {
          zh: `${what.zh}两位看法不同，第一位再看一遍，有结果就告诉您。`,
          en: `${what.en}: the two differed, so the first looks again. You will hear of it.`,
        },
      };
    case 'decline':
      return {
        title: { zh: '申报这次没有采纳', en: 'Your claim was not adopted' },
        body: { zh: `${what.zh}：${words}`, en: `${what.en}: ${words}` },
      };
    default:
      return sayAdopted(claim, what, news);
  }
}

function sayAdopted(claim: ToldClaim, what: BilingualText, { words = '', points = 0 }: ClaimNews) {
  if (claim.kind === 'plot') {
    return {
      title: { zh: '认领成了', en: 'The place is yours to look after' },
      body: {
        zh: `${claim.place}由您照看了，每个月拍照报一次。${words}`,
        en: `You look after ${claim.place} now; send a photo each month. ${words}`,
      },
    };
  }
  return {
    title: {
      zh: `申报采纳了，记 ${points} 分`,
      en: `Your claim was adopted: ${plural(points, 'point')}`,
    },
    body: { zh: `${what.zh}：${words}`, en: `${what.en}: ${words}` },
  };
}
