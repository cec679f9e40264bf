import type { BilingualText } from './bilingual-text';
import { mentoringTerms } from './mentoring-terms';
import { plural } from './reasons';
import type { AppealTerms, Rulebook } from './rulebook';

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
    multipliersOf(rulebook),
    mentoringOf(rulebook),
    deductionsOf(rulebook),
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
    en: `${words.en} ${points} base points are given ${given} and cannot be spent.`,
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

function multipliersOf({ multipliers }: Rulebook): Term | undefined {
  if (!multipliers || multipliers.list.length === 0) return undefined;
  const { list, policy } = multipliers;
  const each = {
    zh: list.map(({ name, percent }) => `${name.zh} ${percent}%`).join('，'),
    en: list.map(({ name, percent }) => `${name.en} ${percent}%`).join(', '),
  };
  return {
    key: 'multipliers',
    name: { zh: '加倍', en: 'Multipliers' },
    note: {
      zh: `${each.zh}。几样加在一起，最多到 ${policy.maxPercent}%。`,
      en: `${each.en}. Together at most ${policy.maxPercent}%.`,
    },
  };
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
        `Who has earned ${learnerEarnedBelow} points may bring along a neighbour who has not, if ` +
        `both agree. At most ${plural(perMentor, 'neighbour')} each; a pair lasts ` +
        `${plural(lastsDays, 'day')}, the next begins ${plural(cooldownDays, 'day')} later.`,
    },
  };
}

function deductionsOf({ deductions }: Rulebook): Term | undefined {
  if (!deductions || deductions.length === 0) return undefined;
  const each = {
    zh: deductions.map(({ name, points }) => `${name.zh} −${points} 分`).join('，'),
    en: deductions.map(({ name, points }) => `${name.en} −${points}`).join(', '),
  };
  return {
    key: 'deductions',
    name: { zh: '扣分', en: 'Deductions' },
    note: {
      zh: `${each.zh}。扣分前会告诉本人，可以先申诉。`,
      en: `${each.en}. The person is told first and can object before it counts.`,
    },
  };
}
