import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { fillWords } from '@linli/core/rules/fill-words';
import type { StarKind } from '@linli/core/rules/next-star-step';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { starName } from '@linli/core/rules/star-words';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import type { NewStarEvent } from './stars.queries';

/** Each resident about their own star; nobody is told how others stand. */
export async function tellOfStars(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  scheme: Pick<StarScheme, 'stars'>,
  events: readonly NewStarEvent[],
  answer = '',
): Promise<void> {
  await notifyResidents(
    context,
    events.map(({ id, residentId, kind, star, noticeUntil }) => {
      const words = wordsOf[kind];
      const name = starName(scheme, star);
      return {
        residentId,
        kind: `star_${kind}`,
        key: `star:${id}`,
        title: { zh: `${words.title.zh}：${name.zh}`, en: `${words.title.en}: ${name.en}` },
        body: fill(words.body, noticeUntil, answer),
        link: '/mine/stars',
      };
    }),
  );
}

function fill({ zh, en }: BilingualText, noticeUntil: string | null, answer: string) {
  const until = noticeUntil === null ? null : dayInWords(noticeUntil);
  return {
    zh: fillWords(zh, { until: until?.zh, answer }),
    en: fillWords(en, { until: until?.en, answer }),
  };
}

const wordsOf: Readonly<Record<StarKind, { title: BilingualText; body: BilingualText }>> = {
  proposed: {
    title: { zh: '积分星级公示中', en: 'Points star in its notice' },
    body: {
      zh: '公示到 {until}。没有不同意见就评上。',
      en: 'The notice runs until {until}. Without an objection the star is yours.',
    },
  },
  granted: {
    title: { zh: '评上积分星级了', en: 'You hold a points star' },
    body: { zh: '谢谢您为邻居做的事。', en: 'Thank you for what you did for your neighbours.' },
  },
  refused: {
    title: { zh: '这次没有评上', en: 'Not granted this time' },
    body: {
      zh: '有人提了意见，居委会看过，这次不评。您可以再申请。居委会的答复：{answer}',
      en: 'An objection was upheld. You can ask again. The committee’s answer: {answer}',
    },
  },
  lapsed: {
    title: { zh: '公示期间条件有变化，这次没有评上', en: 'No longer met when the notice was over' },
    body: { zh: '再达到时会重新公示。', en: 'A new notice begins when it is reached again.' },
  },
  lost: {
    title: { zh: '积分星级有变化', en: 'Your points star changed' },
    body: {
      zh: '按规则手册，这颗星的条件现在没有达到。积分没有动。',
      en: 'By the rulebook this star is no longer met. Your points were not touched.',
    },
  },
  ended: {
    title: { zh: '积分星级到期了', en: 'Your points star came to its end' },
    body: { zh: '达到条件可以再评。积分没有动。', en: 'It can be granted again once it is met.' },
  },
};
