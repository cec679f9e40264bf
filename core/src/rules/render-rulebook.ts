import type { BilingualText, Language } from './bilingual-text';
import type { EarningRule } from './earning-rule';
import { mostInWords } from './limit-words';
import type { PointsPart } from './points-formula';
import { minutesInWords, plural } from './reasons';
import { renderTerms } from './render-terms';
import type { Rulebook } from './rulebook';

export interface RenderedRulebook {
  title: string;
  meta: string;
  sections: RenderedSection[];
}

export interface RenderedSection {
  key: string;
  title: string;
  rows: RenderedRow[];
}

export interface RenderedRow {
  key: string;
  name: string;
  note: string;
  value: string;
}

/** The public rules page, from the very document the program executes. */
export function renderRulebook(rulebook: Rulebook, language: Language): RenderedRulebook {
  return {
    title: rulebook.title[language],
    meta: metaOf(rulebook)[language],
    sections: [
      {
        key: 'earning',
        title: language === 'zh' ? '怎么得积分' : 'How points are earned',
        rows: [...rulebook.rules]
          .sort((a, b) => a.number - b.number)
          .map((rule) => ruleRow(rule, language)),
      },
      {
        key: 'redemption',
        title: language === 'zh' ? '积分能换什么' : 'What points buy',
        rows: rulebook.redemption.rewards.map((reward) => ({
          key: reward.key,
          name: reward.name[language],
          note: [reward.note, ...reward.limits.map((limit) => mostInWords(undefined, limit))]
            .filter((words) => words !== undefined)
            .map((words) => words[language])
            .join(SEPARATOR[language]),
          value:
            language === 'zh'
              ? `${reward.points} 分 ${reward.unit.zh}`
              : `${plural(reward.points, 'point')}, ${reward.unit.en}`,
        })),
      },
      {
        key: 'terms',
        title: language === 'zh' ? '几句要紧的话' : 'What else matters',
        rows: renderTerms(rulebook).map(({ key, name, note }) => ({
          key,
          name: name[language],
          note: note[language],
          value: '',
        })),
      },
    ],
  };
}

const SEPARATOR: BilingualText = { zh: '，', en: ', ' };

function metaOf({ version, adoption, inForceFrom }: Rulebook): BilingualText {
  if (!adoption) {
    return {
      zh: `规则手册第 ${version} 版，${dateInWords(inForceFrom).zh}起生效。`,
      en: `Rulebook version ${version}, in force from ${inForceFrom}.`,
    };
  }
  const { on, body, yes, no, abstain } = adoption;
  const votes = {
    zh: `${yes} 票赞成，${no} 票反对，${abstain} 票弃权`,
    en: `${yes} for, ${no} against, ${abstain} abstaining`,
  };
  return {
    zh:
      `规则手册第 ${version} 版，${dateInWords(on).zh}${body.zh}表决通过（${votes.zh}），` +
      `${dateInWords(inForceFrom).zh}起生效。程序发分照这一页执行，一字不差。`,
    en:
      `Rulebook version ${version}, adopted by ${body.en} on ${on} (${votes.en}), ` +
      `in force from ${inForceFrom}. Points are awarded by exactly this page.`,
  };
}

function dateInWords(date: string): BilingualText {
  const [year, month, day] = date.split('-').map(Number);
  return { zh: `${year} 年 ${month} 月 ${day} 日`, en: date };
}

function ruleRow(rule: EarningRule, language: Language): RenderedRow {
  const notes: (BilingualText | undefined)[] = [
    { zh: `第 ${rule.number} 条`, en: `Rule ${rule.number}` },
    rule.minimumMinutes && inFull(rule.minimumMinutes.minutes),
    rule.note,
    ...rule.limits.map((limit) => mostInWords(rule, limit)),
    rule.twoPeopleAbove === undefined
      ? undefined
      : {
          zh: `超过 ${rule.twoPeopleAbove} 分要两人同意`,
          en: `above ${rule.twoPeopleAbove} points two people agree`,
        },
    rule.countsAsService && { zh: '另记志愿服务时长', en: 'also counts as service time' },
    rule.stopped && {
      zh: `暂停：${rule.stopped.reason.zh}`,
      en: `stopped: ${rule.stopped.reason.en}`,
    },
  ];
  return {
    key: rule.key,
    name: rule.name[language],
    note: notes
      .filter((words) => words !== undefined)
      .map((words) => words[language])
      .join(SEPARATOR[language]),
    value: rule.points.parts
      .map((part) => partInWords(rule, part)[language])
      .join(language === 'zh' ? '，另加 ' : ' plus '),
  };
}

function inFull(minutes: number): BilingualText {
  const length = minutesInWords(minutes);
  return { zh: `满 ${length.zh}`, en: `${length.en} in full` };
}

function partInWords(rule: EarningRule, part: PointsPart): BilingualText {
  const { zh, en } = rule.deedUnit;
  switch (part.kind) {
    case 'per_deed':
      return { zh: `每${zh} ${part.points} 分`, en: `${plural(part.points, 'point')} per ${en}` };
    case 'per_time': {
      const every = minutesInWords(part.everyMinutes);
      return {
        zh: `每 ${every.zh} ${part.points} 分`,
        en: `${plural(part.points, 'point')} per ${every.en}`,
      };
    }
    case 'per_quantity':
      return {
        zh: `每 ${part.everyQuantity} ${part.unit.zh} ${part.points} 分`,
        en: `${plural(part.points, 'point')} per ${part.everyQuantity} ${part.unit.en}`,
      };
    case 'chosen':
      return {
        zh: `每${zh} ${part.min}–${part.max} 分`,
        en: `${part.min}–${part.max} points per ${en}`,
      };
    case 'by_grade':
      return named(part.grades);
    case 'by_level':
      return named(part.levels);
    case 'per_person':
      return { zh: `每人 ${part.points} 分`, en: `${plural(part.points, 'point')} per person` };
  }
}

function named(list: { name: BilingualText; points: number }[]): BilingualText {
  return {
    zh: list.map(({ name, points }) => `${name.zh} ${points} 分`).join('，'),
    en: list.map(({ name, points }) => `${name.en}: ${points}`).join(', '),
  };
}
