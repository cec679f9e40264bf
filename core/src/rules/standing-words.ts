import type { BilingualText } from './bilingual-text';
import { periodInWords, whoseInWords } from './limit-words';
import { minutesInWords, plural } from './reasons';
import type {
  AnalogyTerms,
  DeductionRule,
  HonourLevel,
  InspectionScheme,
  IssueCap,
  StarMetric,
  StarScheme,
} from './standing-terms';

export function deductionInWords(rule: DeductionRule): BilingualText[] {
  const notes: BilingualText[] = [{ zh: `第 ${rule.number} 条`, en: `Rule ${rule.number}` }];
  if (rule.warningsFirst > 0) {
    const per = periodInWords(rule.warningPeriod);
    notes.push({
      zh: `${per.zh}先提醒 ${rule.warningsFirst} 次`,
      en: `${plural(rule.warningsFirst, 'reminder')} ${per.en} first`,
    });
  }
  notes.push({
    zh: `提前 ${rule.noticeDays} 天告诉本人，可以先申诉`,
    en: `told ${plural(rule.noticeDays, 'day')} ahead, with an objection before it counts`,
  });
  notes.push(
    rule.floor === null
      ? { zh: '可以扣到零以下', en: 'may go below zero' }
      : { zh: `扣到 ${rule.floor} 分为止`, en: `no further than down to ${rule.floor}` },
  );
  if (rule.suspendsRedemptionDays !== undefined) {
    notes.push({
      zh: `${rule.suspendsRedemptionDays} 天内暂停兑换`,
      en: `no redemption for ${plural(rule.suspendsRedemptionDays, 'day')}`,
    });
  }
  return notes;
}

export function inspectionInWords({ name, every, day }: InspectionScheme): BilingualText {
  const when: Record<InspectionScheme['every'], BilingualText> = {
    month: { zh: `每月 ${day} 日`, en: `on day ${day} of every month` },
    quarter: { zh: `每季度最后一个月 ${day} 日`, en: `on day ${day} of a quarter’s last month` },
    year: { zh: `每年 12 月 ${day} 日`, en: `on day ${day} of December` },
  };
  return { zh: `${when[every].zh}${name.zh}`, en: `${name.en} ${when[every].en}` };
}

export function starsInWords(scheme: StarScheme): { name: BilingualText; note: BilingualText }[] {
  return scheme.stars.map(({ name, metrics }) => {
    const each = metrics.map(metricInWords);
    return {
      name,
      note: {
        zh: each.map(({ zh }) => zh).join('，并且'),
        en: each.map(({ en }) => en).join(' and '),
      },
    };
  });
}

export function starTermsInWords(scheme: StarScheme): BilingualText[] {
  const { granting, stepByStep, noticeDays, canBeLost, validMonths } = scheme;
  const notes: BilingualText[] = [
    granting === 'automatic'
      ? { zh: '到了就评', en: 'granted when reached' }
      : { zh: '本人申请才评', en: 'granted on application' },
  ];
  if (stepByStep) notes.push({ zh: '一星一星升', en: 'one star after the other' });
  if (noticeDays > 0) {
    notes.push({ zh: `公示 ${noticeDays} 天`, en: `${plural(noticeDays, 'day')} of notice` });
  }
  notes.push(
    canBeLost
      ? { zh: '达不到就降', en: 'lost when no longer met' }
      : { zh: '评上不降', en: 'kept once granted' },
  );
  if (validMonths !== undefined) {
    notes.push({ zh: `有效 ${validMonths} 个月`, en: `valid for ${plural(validMonths, 'month')}` });
  }
  return notes;
}

export function levelInWords({ earnedMin, period, privileges }: HonourLevel): BilingualText {
  const per = periodInWords(period);
  const opens = {
    zh: privileges.map(({ zh }) => zh).join('、'),
    en: privileges.map(({ en }) => en).join(', '),
  };
  return {
    zh: `${per.zh}得满 ${earnedMin} 分${opens.zh && `：${opens.zh}`}`,
    en: `${plural(earnedMin, 'point')} earned ${per.en}${opens.en && `: ${opens.en}`}`,
  };
}

export function analogyInWords(terms: AnalogyTerms): BilingualText {
  const who =
    terms.decidedBy === 'committee'
      ? { zh: '委员会', en: 'the committee' }
      : { zh: '委员会和居民代表', en: 'the committee and the representatives' };
  const notice =
    terms.noticeDays === 0
      ? { zh: '', en: '' }
      : {
          zh: `，公示 ${terms.noticeDays} 天`,
          en: `, after ${plural(terms.noticeDays, 'day')} of notice`,
        };
  return {
    zh:
      `手册没列的事由${who.zh}比照最相近的一条定，写明理由，` +
      `一次最多 ${terms.pointsMax} 分${notice.zh}。`,
    en:
      `What is not listed is decided by ${who.en} like the nearest rule, with a written reason, ` +
      `at most ${plural(terms.pointsMax, 'point')}${notice.en}.`,
  };
}

export function issueCapInWords(cap: IssueCap, categoryName?: BilingualText): BilingualText {
  const whose = whoseInWords({ scope: 'community', per: cap.per });
  const end =
    cap.whenReached === 'refuse'
      ? { zh: '放不下的不记', en: 'what does not fit is not awarded' }
      : { zh: '记到为止', en: 'what is left is awarded' };
  const kind = categoryName
    ? { zh: `“${categoryName.zh}”`, en: ` in ${categoryName.en}` }
    : { zh: '', en: '' };
  return {
    zh: `${kind.zh}${whose.zh}最多发 ${cap.pointsMax} 分，${end.zh}`,
    en: `at most ${plural(cap.pointsMax, 'point')} ${whose.en}${kind.en}; ${end.en}`,
  };
}

function metricInWords({ kind, min, period }: StarMetric): BilingualText {
  const per = periodInWords(period);
  const length = minutesInWords(min);
  const words: Record<StarMetric['kind'], BilingualText> = {
    points_earned: {
      zh: `${per.zh}得满 ${min} 分`,
      en: `${plural(min, 'point')} earned ${per.en}`,
    },
    service_minutes: {
      zh: `${per.zh}志愿服务满 ${length.zh}`,
      en: `${length.en} of service ${per.en}`,
    },
    deeds: { zh: `${per.zh}参加 ${min} 次`, en: `${plural(min, 'deed')} ${per.en}` },
    evaluation_percent: {
      zh: `${per.zh}好评 ${min}% 以上`,
      en: `${min}% good evaluations ${per.en}`,
    },
    days_since_joining: { zh: `登记满 ${min} 天`, en: `${plural(min, 'day')} since joining` },
  };
  return words[kind];
}
