import type { BilingualText } from '../rules/bilingual-text';
import { plural } from '../rules/reasons';
import type { Implausible } from './judge-event';
import type { ReckonedMoment } from './reckon-moment';

/** What became of an event when it arrived; an event has exactly one of these, for good. */
export type DeviceOutcome = 'awarded' | 'held' | 'unclaimed' | 'refused';

/** Why an event brought no points at once. */
export type DeviceReason =
  | Exclude<ReckonedMoment['doubt'], null>
  | Implausible
  | 'code_unreadable'
  | 'code_forged'
  | 'code_stale'
  | 'code_used'
  | 'foreign_community'
  | 'card_unknown'
  | 'card_revoked'
  | 'phone_invalid'
  | 'phone_unknown'
  | 'phone_shared'
  | 'resident_left'
  | 'user_unbound'
  | 'no_rule'
  | 'counter_reused'
  /** More points than the rules let anyone give alone. */
  | 'second_person'
  /** The rules gave nothing; their own sentence says why. */
  | 'rules';

/** What the device shows: 本次获得5积分，当前总积分250. Without a balance it stays unsaid. */
export function awardWords(points: number, balance: number | null): BilingualText {
  const zh = `本次获得${points}积分`;
  const en = `You earned ${plural(points, 'point')}`;
  if (balance === null) return { zh, en };
  return { zh: `${zh}，当前总积分${balance}`, en: `${en}, your total is ${balance}` };
}

export function reasonWords(reason: Exclude<DeviceReason, 'rules'>): BilingualText {
  return words[reason];
}

/** `held` events are looked at by people; nobody is told at the machine that they are suspected. */
const putAside = {
  zh: '已经记下，居委会看过后记分',
  en: 'Noted. The committee will look at it first.',
};

const words: Record<Exclude<DeviceReason, 'rules'>, BilingualText> = {
  time_in_future: { zh: '设备时间不对，没有记分', en: 'This machine’s clock is wrong; no points' },
  clock_off: putAside,
  too_late: putAside,
  too_heavy: putAside,
  too_many: putAside,
  closed_hours: putAside,
  hour_full: putAside,
  day_full: putAside,
  resident_day_full: putAside,
  second_person: putAside,
  too_light: { zh: '太轻了，称不出来，没有记分', en: 'Too light to weigh; no points' },
  code_unreadable: { zh: '没有认出会员码，请再扫一次', en: 'Code not read; please scan again' },
  code_forged: { zh: '这不是有效的会员码', en: 'This is not a valid member code' },
  code_stale: { zh: '会员码过期了，请打开手机重新出示', en: 'Code expired; please show a new one' },
  code_used: { zh: '这个码刚在别处用过，请刷新后再扫', en: 'Code was just used; show a new one' },
  foreign_community: {
    zh: '这是别的社区的会员码，这里不能记分',
    en: 'This code belongs to another community',
  },
  card_unknown: { zh: '没有这张积分卡，请问居委会', en: 'No such card; please ask the committee' },
  card_revoked: { zh: '这张积分卡已经停用', en: 'This card has been stopped' },
  phone_invalid: { zh: '手机号要 11 位，请再看一眼', en: 'Please check the phone number' },
  phone_unknown: {
    zh: '这个号码还没有登记，请先到居委会登记',
    en: 'This number is not registered here yet',
  },
  phone_shared: {
    zh: '这个号码有几个人在用，请改扫会员码',
    en: 'Several people share this number; please scan a member code',
  },
  resident_left: { zh: '这位居民已经迁出，没有记分', en: 'This resident has moved away' },
  user_unbound: {
    zh: '已经记下，在手机上绑定后到账，保留30天',
    en: 'Noted. Link your account within 30 days to get the points.',
  },
  no_rule: { zh: '这一项没有积分规则', en: 'There are no points for this' },
  counter_reused: { zh: '设备编号重复，没有记分', en: 'This machine repeated a number; no points' },
};
