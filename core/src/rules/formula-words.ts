import type { BilingualText } from './bilingual-text';
import type { EarningRule } from './earning-rule';
import type { NamedPoints, PointsFormula, PointsPart, Rounding } from './points-formula';
import { minutesInWords, plural } from './reasons';

/** What a deed brings: “每次 20 分，另加 每 1 小时 5 分”. */
export function formulaInWords(rule: EarningRule, { parts }: PointsFormula): BilingualText {
  const each = parts.map((part) => partInWords(rule, part));
  return {
    zh: each.map(({ zh }) => zh).join('，另加 '),
    en: each.map(({ en }) => en).join(' plus '),
  };
}

/** How fractions are rounded and where it ends; nothing where there is nothing to say. */
export function finePrintOf({ parts, deedMax, minimum, step }: PointsFormula): BilingualText[] {
  const notes = parts.flatMap(partFinePrint);
  if (deedMax !== undefined) {
    notes.push({
      zh: `一次最多 ${deedMax} 分`,
      en: `at most ${plural(deedMax, 'point')} for one deed`,
    });
  }
  if (minimum) {
    notes.push(
      minimum.below === 'raise'
        ? { zh: `最少记 ${minimum.points} 分`, en: `at least ${plural(minimum.points, 'point')}` }
        : {
            zh: `不到 ${minimum.points} 分的不记`,
            en: `less than ${plural(minimum.points, 'point')} is not recorded`,
          },
    );
  }
  if (step) {
    const how = ROUNDINGS[step.rounding];
    notes.push({
      zh: `${step.points} 分一档，${how.zh}`,
      en: `in steps of ${step.points}, ${how.en}`,
    });
  }
  return notes;
}

/** "each time", or "per photo" where the rule counts something of its own. */
export function eachInWords({ deedUnit }: Pick<EarningRule, 'deedUnit'>): string {
  return deedUnit.en === 'time' ? 'each time' : `per ${deedUnit.en}`;
}

function partInWords(rule: EarningRule, part: PointsPart): BilingualText {
  const { zh } = rule.deedUnit;
  const per = eachInWords(rule);
  switch (part.kind) {
    case 'per_deed':
      return { zh: `每${zh} ${part.points} 分`, en: `${plural(part.points, 'point')} ${per}` };
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
        en: `${part.min}–${plural(part.max, 'point')} ${per}`,
      };
    case 'by_grade':
      return namedInWords(part.grades);
    case 'by_level':
      return namedInWords(part.levels);
    case 'per_person':
      return { zh: `每人 ${part.points} 分`, en: `${plural(part.points, 'point')} per person` };
  }
}

function namedInWords(list: NamedPoints[]): BilingualText {
  return {
    zh: list.map(({ name, points }) => `${name.zh} ${points} 分`).join('，'),
    en: list.map(({ name, points }) => `${name.en}: ${points}`).join(', '),
  };
}

function partFinePrint(part: PointsPart): BilingualText[] {
  if (part.kind === 'per_time' || part.kind === 'per_quantity') {
    const how = ROUNDINGS[part.rounding];
    return part.countBy === 'proportion'
      ? [
          {
            zh: `不满的按比例算，零头${how.zh}`,
            en: `parts count in proportion, fractions ${how.en}`,
          },
        ]
      : [{ zh: `不满的${UNITS[part.rounding].zh}`, en: UNITS[part.rounding].en }];
  }
  if (part.kind === 'chosen' && part.step > 1) {
    return [{ zh: `${part.step} 分一档`, en: `in steps of ${part.step}` }];
  }
  if (part.kind === 'per_person' && part.personsMax !== undefined) {
    return [
      {
        zh: `一户最多记 ${part.personsMax} 人`,
        en: `at most ${plural(part.personsMax, 'person')} of a household`,
      },
    ];
  }
  return [];
}

export const ROUNDINGS: Record<Rounding, BilingualText> = {
  down: { zh: '舍去', en: 'rounded down' },
  nearest: { zh: '四舍五入', en: 'rounded to the nearest' },
  up: { zh: '进一', en: 'rounded up' },
};

const UNITS: Record<Rounding, BilingualText> = {
  down: { zh: '不算', en: 'only what is full counts' },
  nearest: { zh: '过半才算', en: 'half and more counts as full' },
  up: { zh: '也算一份', en: 'what is begun counts as full' },
};
