import type { WhyNotPair } from '@linli/core/mentoring/why-not-pair';
import type { BilingualText } from '@linli/core/rules/bilingual-text';

/** For the committee, which may know; residents are never told which of these it was. */
export const whyNotWords: Readonly<Record<WhyNotPair, Readonly<BilingualText>>> = {
  household: { zh: '是一家人', en: 'they are one household' },
  left: { zh: '有一位已经迁出', en: 'one of them has moved away' },
  minor: {
    zh: '有一位未成年，要有监护人的书面同意',
    en: 'one of them is a minor and needs the guardian’s written consent',
  },
  mentor_new: {
    zh: '带人的这位自己还没有积到规则里的分数',
    en: 'the mentor has not earned what the rules ask for',
  },
  learner_active: {
    zh: '被带的这位已经常参加了',
    en: 'the learner takes part already',
  },
  mentor_full: {
    zh: '带人的这位名额用满了',
    en: 'the mentor has no place free',
  },
  learner_taken: {
    zh: '被带的这位已经有人带了',
    en: 'the learner has a mentor',
  },
  learner_resting: {
    zh: '被带的这位上一对刚结束，还没隔够天数',
    en: 'the learner’s last pair ended too recently',
  },
};
