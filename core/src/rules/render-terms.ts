import type { BilingualText } from './bilingual-text';
import { limitInWords } from './limit-words';
import { mentoringTerms } from './mentoring-terms';
import { multiplierInWords, policyInWords, unreachedRules } from './multiplier-words';
import { percentInWords, plural } from './reasons';
import { redemptionInWords } from './redemption-words';
import type { AppealTerms, Rulebook } from './rulebook';
import { serviceInWords } from './service-words';
import { analogyInWords, inspectionInWords, issueCapInWords } from './standing-words';

export interface Term {
  key: string;
  name: BilingualText;
  note: BilingualText;
}

/** The sentences under the tables: how long points hold, whose they are, where to object. */
export function renderTerms(rulebook: Rulebook): Term[] {
  const terms: (Term | undefined)[] = [
    { key: 'account', name: { zh: '谁的积分', en: 'Whose points' }, note: accountOf(rulebook) },
    { key: 'expiry', name: { zh: '有效期', en: 'How long' }, note: expiryOf(rulebook) },
    { key: 'transfer', name: { zh: '转让', en: 'Giving away' }, note: transferOf(rulebook) },
    { key: 'appeals', name: { zh: '申诉', en: 'Objections' }, note: appealsOf(rulebook.appeals) },
    {
      key: 'self_award',
      name: { zh: '回避', en: 'Not one’s own' },
      note: {
        zh: '任何人，包括组织者和委员会，都不能给自己和家里人发分。',
        en: 'Nobody, not even the committee, awards points to themselves or their household.',
      },
    },
    twoPeopleOf(rulebook),
    limitsOf(rulebook),
    redeemingOf(rulebook),
    multipliersOf(rulebook),
    mentoringOf(rulebook),
    inspectionsOf(rulebook),
    serviceOf(rulebook),
    analogyOf(rulebook),
  ];
  return terms.filter((term) => term !== undefined);
}

function accountOf({ account }: Rulebook): BilingualText {
  const whose: Record<typeof account.holder, BilingualText> = {
    resident: { zh: '积分记在本人名下。', en: 'Points belong to the resident.' },
    household: { zh: '积分记在家庭名下，一家人合用。', en: 'Points belong to the household.' },
    neighbour_group: { zh: '积分记在邻里小组名下。', en: 'Points belong to the neighbour group.' },
    organization: { zh: '积分记在单位名下。', en: 'Points belong to the organization.' },
  };
  const words = whose[account.holder];
  if (!account.base) return words;
  const { points, given } = account.base;
  return {
    zh: `${words.zh}${given === 'yearly' ? '每年' : '一次'}给底分 ${points} 分，底分不能兑换。`,
    en: `${words.en} Given ${given}: ${plural(points, 'base point')}, which cannot be spent.`,
  };
}

function expiryOf({ expiry }: Rulebook): BilingualText {
  switch (expiry.kind) {
    case 'natural_year':
      return expiry.carryYears === 0
        ? {
            zh: '当年的积分用到 12 月 31 日，过年清零。',
            en: 'Points of a year can be used until 31 December and then lapse.',
          }
        : {
            zh: `当年的积分用到 ${expiry.carryYears} 年后的 12 月 31 日，过后清零。`,
            en: `Points hold until 31 December, ${plural(expiry.carryYears, 'year')} later.`,
          };
    case 'rolling_months':
      return {
        zh: `每笔积分从得到那天起用 ${expiry.months} 个月，先到期的先用。`,
        en: `Points hold for ${plural(expiry.months, 'month')} from the day they are earned.`,
      };
    case 'never':
      return { zh: '积分长期有效。', en: 'Points do not expire.' };
    case 'reset_to_base': {
      const [month, day] = expiry.monthDay.split('-').map(Number);
      return {
        zh: `每年 ${month} 月 ${day} 日回到底分。`,
        en: `The balance returns to the base every year on ${expiry.monthDay}.`,
      };
    }
  }
}

function transferOf({ transfer }: Rulebook): BilingualText {
  const giving =
    transfer.kind === 'none'
      ? { zh: '积分不能转给别人', en: 'Points cannot be given to others' }
      : withinHousehold(transfer.monthEarnedPercentMax);
  if (!transfer.donationAllowed) return { zh: `${giving.zh}。`, en: `${giving.en}.` };
  return {
    zh: `${giving.zh}，可以捐给社区公益金。`,
    en: `${giving.en}; they can be donated to the community fund.`,
  };
}

function withinHousehold(percent: number): BilingualText {
  return {
    zh: `积分只能转给家里人，每月不超过当月所得的 ${percent}%`,
    en: `Points go to the own household only, at most ${percent}% of what the month brought`,
  };
}

function appealsOf({ days, counted, answerDays, answerCounted }: AppealTerms): BilingualText {
  const within = daysInWords(days, counted);
  const answer = daysInWords(answerDays, answerCounted);
  return {
    zh: `觉得记错了，${within.zh}内提出，委员会 ${answer.zh}内答复。`,
    en: `Objections are raised within ${within.en}; the committee answers within ${answer.en}.`,
  };
}

function daysInWords(days: number, counted: 'natural' | 'working'): BilingualText {
  return counted === 'working'
    ? { zh: `${days} 个工作日`, en: plural(days, 'working day') }
    : { zh: `${days} 日`, en: plural(days, 'day') };
}

function multipliersOf(rulebook: Rulebook): Term | undefined {
  const { multipliers } = rulebook;
  if (!multipliers || multipliers.list.length === 0) return undefined;
  const { list, policy } = multipliers;
  const sentences = list.map((multiplier) => {
    const words = multiplierInWords(multiplier);
    return { zh: `${multiplier.name.zh}：${words.zh}`, en: `${multiplier.name.en}: ${words.en}` };
  });
  sentences.push(list.length > 1 ? policyInWords(list, policy) : mostOf(policy.maxPercent));
  const unreached = unreachedRules(rulebook);
  if (unreached) sentences.push(unreached);
  return {
    key: 'multipliers',
    name: { zh: '加倍', en: 'Multipliers' },
    note: inSentences(sentences),
  };
}

function mostOf(maxPercent: number): BilingualText {
  const most = percentInWords(maxPercent);
  return { zh: `最多 ${most.zh}`, en: `at most ${most.en}` };
}

function mentoringOf(rulebook: Rulebook): Term | undefined {
  const terms = mentoringTerms(rulebook);
  if (!terms) return undefined;
  const { learnerEarnedBelow, perMentor, lastsDays, cooldownDays } = terms;
  return {
    key: 'mentoring',
    name: { zh: '结对', en: 'Pairs' },
    note: {
      zh:
        `挣到 ${learnerEarnedBelow} 分的邻居，可以带一位还没到的邻居，双方都愿意才算。` +
        `一个人最多带 ${perMentor} 位，一对 ${lastsDays} 天，结束后隔 ${cooldownDays} 天再结。`,
      en:
        `Who has earned ${plural(learnerEarnedBelow, 'point')} may bring along a neighbour who ` +
        `has not, if both agree. At most ${plural(perMentor, 'neighbour')} each; a pair lasts ` +
        `${plural(lastsDays, 'day')}, the next begins ${plural(cooldownDays, 'day')} later.`,
    },
  };
}

function twoPeopleOf({ twoPeople }: Rulebook): Term {
  const { entryPointsAbove, sessionDayPointsAbove } = twoPeople;
  return {
    key: 'two_people',
    name: { zh: '两人同意', en: 'Two people' },
    note: {
      zh:
        `一笔超过 ${entryPointsAbove} 分，或同一场一天合计超过 ${sessionDayPointsAbove} 分，` +
        '要另一位再看一遍。',
      en:
        `More than ${plural(entryPointsAbove, 'point')} at once, or ${sessionDayPointsAbove} ` +
        'at one session in a day, need a second person.',
    },
  };
}

function limitsOf({ limits, issueCaps = [], categories }: Rulebook): Term | undefined {
  const all = limits.map((limit) => {
    const most = limitInWords(undefined, limit);
    return { zh: `各项合计${most.zh}`, en: `all deeds together: ${most.en}` };
  });
  const caps = issueCaps.map((cap) =>
    issueCapInWords(cap, categories.find(({ key }) => key === cap.category)?.name),
  );
  if (all.length + caps.length === 0) return undefined;
  return {
    key: 'limits',
    name: { zh: '总量', en: 'Limits' },
    note: inSentences([...all, ...caps]),
  };
}

function redeemingOf({ redemption }: Rulebook): Term | undefined {
  const notes = redemptionInWords(redemption);
  if (notes.length === 0) return undefined;
  return { key: 'redeeming', name: { zh: '兑换', en: 'Redeeming' }, note: inSentences(notes) };
}

function inspectionsOf({ inspections = [] }: Rulebook): Term | undefined {
  if (inspections.length === 0) return undefined;
  return {
    key: 'inspections',
    name: { zh: '检查评分', en: 'Inspections' },
    note: inSentences(inspections.map(inspectionInWords)),
  };
}

function serviceOf({ rules }: Rulebook): Term | undefined {
  const notes = serviceInWords(rules);
  if (notes.length === 0) return undefined;
  return { key: 'service', name: { zh: '服务时长', en: 'Service time' }, note: inSentences(notes) };
}

function analogyOf({ analogy }: Rulebook): Term | undefined {
  if (!analogy) return undefined;
  return {
    key: 'analogy',
    name: { zh: '没列出来的事', en: 'What is not listed' },
    note: analogyInWords(analogy),
  };
}

function inSentences(list: BilingualText[]): BilingualText {
  return {
    zh: `${list.map(({ zh }) => zh).join('；')}。`,
    en: `${list.map(({ en }) => en.charAt(0).toUpperCase() + en.slice(1)).join('. ')}.`,
  };
}
