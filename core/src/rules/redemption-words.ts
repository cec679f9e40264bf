import type { BilingualText } from './bilingual-text';
import { ROUNDINGS } from './formula-words';
import { plural } from './reasons';
import type { RedemptionTerms, RedemptionWindow } from './redemption-terms';

/** When and from where on points can be exchanged; nothing where every day and figure will do. */
export function redemptionInWords(terms: RedemptionTerms): BilingualText[] {
  const { windows, oncePerWindow, thresholdPoints, rate, coupons } = terms;
  const notes: BilingualText[] = [];
  if (windows.length > 0) {
    const open = windows.map(windowInWords);
    notes.push({
      zh: `兑换的日子：${open.map(({ zh }) => zh).join('、')}`,
      en: `redemption is open ${open.map(({ en }) => en).join(', ')}`,
    });
  }
  if (oncePerWindow) notes.push({ zh: '每期只能换一次', en: 'once per window' });
  if (thresholdPoints > 0) {
    notes.push({
      zh: `满 ${thresholdPoints} 分才能兑换`,
      en: `from a balance of ${plural(thresholdPoints, 'point')} on`,
    });
  }
  if (rate) {
    const how = ROUNDINGS[rate.rounding];
    notes.push({
      zh: `定价按 ${rate.points} 分当 ${yuan(rate.fen)} 元算，零头${how.zh}；积分不兑现金`,
      en: `${plural(rate.points, 'point')} for ${yuan(rate.fen)} yuan, ${how.en}; never paid out`,
    });
  }
  if (coupons) {
    notes.push({
      zh: `可以领编号的纸券，面值 ${coupons.faces.join('、')} 分`,
      en: `numbered paper coupons, points: ${coupons.faces.join(', ')}`,
    });
  }
  return notes;
}

function windowInWords(window: RedemptionWindow): BilingualText {
  switch (window.kind) {
    case 'month_days':
      return {
        zh: `每月 ${window.fromDay} 日到 ${window.untilDay} 日`,
        en: `from day ${window.fromDay} to ${window.untilDay} of a month`,
      };
    case 'month_end':
      return {
        zh: `每月最后 ${window.lastDays} 天`,
        en: `on the last ${plural(window.lastDays, 'day')} of a month`,
      };
    case 'dates':
      return {
        zh: `${window.from} 到 ${window.until}`,
        en: `from ${window.from} until ${window.until}`,
      };
    case 'weekdays':
      return {
        zh: `每周${window.weekdays.map((day) => '一二三四五六日'[day - 1]).join('、')}`,
        en: `every ${window.weekdays.map((day) => WEEKDAYS[day - 1]).join(', ')}`,
      };
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function yuan(fen: number): string {
  return String(fen / 100);
}
