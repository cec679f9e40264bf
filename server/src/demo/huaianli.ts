import type { DemoCommunity } from './demo-data';
import { huaianliActivities } from './huaianli-activities';
import { huaianliClaims } from './huaianli-claims';
import { huaianliCounters } from './huaianli-counters';
import { huaianliDeductions } from './huaianli-deductions';
import { huaianliInspection } from './huaianli-inspection';
import { huaianliLevels } from './huaianli-levels';
import { huaianliPeople } from './huaianli-people';
import { huaianliReferral } from './huaianli-referral';
import { huaianliRewards } from './huaianli-rewards';
import { huaianliStars } from './huaianli-stars';

/** The community that a new installation shows. */
export const huaianli: DemoCommunity = {
  name: '槐安里社区',
  slug: 'huaianli',
  buildings: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number} 号楼`),
  people: huaianliPeople,
  households: [
    ['郑德福', '郑小雨'],
    ['许国平', '许文涛'],
  ],
  counters: huaianliCounters,
  rewards: huaianliRewards,
  rules: [huaianliReferral],
  deductions: huaianliDeductions,
  levels: huaianliLevels,
  stars: huaianliStars,
  inspection: huaianliInspection,
  activities: huaianliActivities,
  suggestions: [
    { name: '吴玉珍', text: '腾出自家小院办读书角', points: 45, daysAgo: 41 },
    { name: '张强', text: '送件路上报了六处隐患，都修好了', points: 40, daysAgo: 33 },
    { name: '林晓雯', text: '四点半课堂改到二楼，孩子们不再挤', points: 30, daysAgo: 24 },
    { name: '郑德福', text: '北花坛换种月季，自己带人养护', points: 40, daysAgo: 15 },
    { name: '许文涛', text: '画了东墙那幅“老槐树”', points: 50, daysAgo: 9 },
  ],
  claims: huaianliClaims,
  safety: {
    consents: [
      { minor: '郑小雨', guardian: '郑德福', relation: 'grandparent' },
      { minor: '许文涛', guardian: '许国平', relation: 'grandparent' },
    ],
    doctors: [
      { name: '王本善', validDays: 18 },
      { name: '叶青', validDays: 900 },
    ],
    training: { title: '登高安全', names: ['张强', '杨帆', '赵𬀩'] },
  },
};
