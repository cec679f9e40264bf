import type { BilingualText } from './bilingual-text';

export interface CountedVote {
  entitled: number;
  present: number;
  yes: number;
  no: number;
  abstain: number;
}

export type AdoptionFault =
  | 'more_present_than_entitled'
  | 'more_votes_than_present'
  | 'too_few_present'
  | 'too_few_in_favour';

/**
 * Whether an assembly of residents could decide, and did: more than half of those entitled were
 * there, and more than half of those who were there agreed (城市居民委员会组织法).
 */
export function checkAdoption(vote: CountedVote): AdoptionFault | undefined {
  const { entitled, present, yes, no, abstain } = vote;
  if (present > entitled) return 'more_present_than_entitled';
  if (yes + no + abstain > present) return 'more_votes_than_present';
  if (present * 2 <= entitled) return 'too_few_present';
  return yes * 2 <= present ? 'too_few_in_favour' : undefined;
}

export const adoptionFaults: Record<AdoptionFault, BilingualText> = {
  more_present_than_entitled: {
    zh: '实到的人比应到的还多，请核对。',
    en: 'More were present than were entitled. Please check the figures.',
  },
  more_votes_than_present: {
    zh: '票数加起来比实到的人还多，请核对。',
    en: 'There are more votes than people present. Please check the figures.',
  },
  too_few_present: {
    zh: '实到没有过半，这次会议不能表决。',
    en: 'Not more than half of those entitled were present, so nothing could be decided.',
  },
  too_few_in_favour: {
    zh: '赞成的没有超过实到的一半，没有通过。',
    en: 'Not more than half of those present agreed, so it was not adopted.',
  },
};
