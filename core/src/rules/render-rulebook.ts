import type { BilingualText, Language } from './bilingual-text';
import { limitInWords } from './limit-words';
import { plural } from './reasons';
import { renderRule } from './render-rule';
import { renderTerms } from './render-terms';
import type { Adoption, AssemblyForm, Rulebook } from './rulebook';
import { deductionInWords, levelInWords, starsInWords, starTermsInWords } from './standing-words';

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
  const sections = [
    earningOf(rulebook),
    redemptionOf(rulebook),
    deductionsOf(rulebook),
    ...starsOf(rulebook),
    levelsOf(rulebook),
    termsOf(rulebook),
  ];
  return {
    title: rulebook.title[language],
    meta: metaOf(rulebook)[language],
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ key, title, rows }) => ({
        key,
        title: title[language],
        rows: rows.map((row) => ({
          key: row.key,
          name: row.name[language],
          note: row.notes.map((note) => note[language]).join(SEPARATOR[language]),
          value: row.value?.[language] ?? '',
        })),
      })),
  };
}

interface Section {
  key: string;
  title: BilingualText;
  rows: { key: string; name: BilingualText; notes: BilingualText[]; value?: BilingualText }[];
}

const SEPARATOR: BilingualText = { zh: '，', en: ', ' };

function earningOf({ rules }: Rulebook): Section {
  return {
    key: 'earning',
    title: { zh: '怎么得积分', en: 'How points are earned' },
    rows: [...rules]
      .sort((a, b) => a.number - b.number)
      .map((rule) => ({ key: rule.key, ...renderRule(rule) })),
  };
}

function redemptionOf({ redemption }: Rulebook): Section {
  return {
    key: 'redemption',
    title: { zh: '积分能换什么', en: 'What points buy' },
    rows: redemption.rewards.map(({ key, name, note, unit, points, limits }) => ({
      key,
      name,
      notes: [...(note ? [note] : []), ...limits.map((limit) => limitInWords(undefined, limit))],
      value: { zh: `${points} 分 ${unit.zh}`, en: `${plural(points, 'point')}, ${unit.en}` },
    })),
  };
}

function deductionsOf({ deductions = [] }: Rulebook): Section {
  return {
    key: 'deductions',
    title: { zh: '什么情况扣分', en: 'What takes points away' },
    rows: deductions.map((rule) => ({
      key: rule.key,
      name: rule.name,
      notes: deductionInWords(rule),
      value: { zh: `−${rule.points} 分`, en: `−${plural(rule.points, 'point')}` },
    })),
  };
}

function starsOf({ starSchemes = [] }: Rulebook): Section[] {
  return starSchemes.map((scheme) => ({
    key: `stars/${scheme.key}`,
    title: scheme.name,
    rows: [
      ...starsInWords(scheme).map(({ name, note }, index) => ({
        key: String(index + 1),
        name,
        notes: [note],
      })),
      {
        key: 'terms',
        name: { zh: '怎么评', en: 'How it is granted' },
        notes: starTermsInWords(scheme),
      },
    ],
  }));
}

function levelsOf({ levels = [] }: Rulebook): Section {
  return {
    key: 'levels',
    title: { zh: '积分多了有什么方便', en: 'What many points open' },
    rows: levels.map((level) => ({
      key: level.key,
      name: level.name,
      notes: [levelInWords(level)],
    })),
  };
}

function termsOf(rulebook: Rulebook): Section {
  return {
    key: 'terms',
    title: { zh: '几句要紧的话', en: 'What else matters' },
    rows: renderTerms(rulebook).map(({ key, name, note }) => ({ key, name, notes: [note] })),
  };
}

function metaOf({ version, adoption, inForceFrom }: Rulebook): BilingualText {
  if (!adoption) {
    return {
      zh: `规则手册第 ${version} 版，${dateInWords(inForceFrom).zh}起生效。`,
      en: `Rulebook version ${version}, in force from ${inForceFrom}.`,
    };
  }
  const { on, body, yes, no, abstain } = adoption;
  const votes = {
    zh: `${attendanceOf(adoption).zh}${yes} 票赞成，${no} 票反对，${abstain} 票弃权`,
    en: `${attendanceOf(adoption).en}${yes} for, ${no} against, ${abstain} abstaining`,
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

function attendanceOf({ form, entitled, present }: Adoption): BilingualText {
  if (form === undefined || entitled === undefined || present === undefined) {
    return { zh: '', en: '' };
  }
  const who = FORMS[form];
  return {
    zh: `${who.zh}，应到 ${entitled}，实到 ${present}，`,
    en: `${who.en}, ${present} of ${entitled} present, `,
  };
}

const FORMS: Record<AssemblyForm, BilingualText> = {
  all_adults: { zh: '全体成年居民', en: 'all adults' },
  household_representatives: { zh: '每户一位代表', en: 'one of each household' },
  group_representatives: { zh: '各居民小组代表', en: 'representatives of the groups' },
};

function dateInWords(date: string): BilingualText {
  const [year, month, day] = date.split('-').map(Number);
  return { zh: `${year} 年 ${month} 月 ${day} 日`, en: date };
}
