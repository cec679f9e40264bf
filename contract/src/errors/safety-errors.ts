import type { ErrorWords } from './error-words';

export const safetyErrors = {
  'safety/minor_at_high_risk': {
    status: 409,
    zh: '这场有危险，未满 {adultAge} 岁不能参加，监护人同意也不行。请看看别的活动。',
    en: 'This is dangerous: nobody under {adultAge} may take part, whoever agrees.',
  },
  'safety/age_unknown': {
    status: 409,
    zh: '这场要看年龄，还没有登记出生日期。请到居委会登记，或请组织者当场补登。',
    en: 'This one has an age limit and no birth date is on file. Please have it entered first.',
  },
  'safety/too_young': {
    status: 409,
    zh: '这场要满 {minAge} 岁才能参加。请看看别的活动。',
    en: 'This one is for those aged {minAge} or older. Please look at another one.',
  },
  'safety/too_old': {
    status: 409,
    zh: '这场只到 {maxAge} 岁。请看看别的活动。',
    en: 'This one is for those aged {maxAge} or younger. Please look at another one.',
  },
  'safety/needs_company': {
    status: 409,
    zh: '未满 {aloneAge} 岁要有同住的大人一起参加这一场。请大人先报名或先签到。',
    en: 'Under {aloneAge} a grown-up of the household must sign up or check in first.',
  },
  'safety/needs_consent': {
    status: 409,
    zh: '未满 {adultAge} 岁，要监护人同意，或有同住的大人一起参加。请监护人在“监护人同意”里点同意。',
    en: 'Under {adultAge} a guardian must agree, or a grown-up of the family comes along.',
  },
  'safety/not_qualified': {
    status: 409,
    zh: '这项服务要有登记在册、还在有效期内的资质。请先到居委会登记。',
    en: 'This service needs a valid qualification on file. Please have it entered first.',
  },
  'safety/not_trained': {
    status: 409,
    zh: '要先参加“{training}”培训。请问居委会什么时候开班。',
    en: 'The training “{training}” comes first. Please ask the committee when it is held.',
  },
  'safety/not_insured': {
    status: 409,
    zh: '这场风险高，志愿者保险还没有办好，现在不能参加。请问居委会。',
    en: 'This is high risk and not insured yet, so nobody can take part. Please ask the committee.',
  },
  'safety/insurance_age': {
    status: 409,
    zh: '这场的保险不含这个年龄，不能参加。请看看别的活动。',
    en: 'The insurance of this session does not cover this age.',
  },
  'safety/risk_not_agreed': {
    status: 409,
    zh: '报名前请先看过风险提示，勾选“我看过了”。提示改过的话要再看一次。',
    en: 'Please read the risks and agree before you sign up; once more if they changed.',
  },
  'safety/consent_text_changed': {
    status: 409,
    zh: '同意书改过了，请刷新后重新看一遍再同意。',
    en: 'The text of the consent has changed. Please reload and read it again.',
  },
  'safety/not_guardian': {
    status: 409,
    zh: '只能替同住或共用手机号的未成年家人同意。',
    en: 'You can agree only for minors of your household or on your phone.',
  },
  'safety/not_minor': {
    status: 409,
    zh: '这位居民已成年或没有登记出生日期，不用监护人同意。',
    en: 'This resident is grown up or has no birth date on file; no consent is needed.',
  },
  'safety/guardian_is_minor': {
    status: 409,
    zh: '要由成年的监护人来同意。',
    en: 'A grown-up guardian must agree.',
  },
  'safety/consent_ended': {
    status: 409,
    zh: '这份同意已经撤回了。',
    en: 'This consent was taken back already.',
  },
  'safety/given_in_future': {
    status: 400,
    zh: '同意的时间不能晚于现在。',
    en: 'The time of the consent cannot lie ahead.',
  },
  'safety/policy_days_wrong': {
    status: 400,
    zh: '保险的止日要在起日之后，年龄也要前小后大。',
    en: 'A policy ends after it begins, and the least age comes first.',
  },
  'safety/qualification_missing': {
    status: 400,
    zh: '资质要说明是哪一类。',
    en: 'A qualification needs its kind.',
  },
  'safety/self_entry': {
    status: 409,
    zh: '自己的档案要别人来登记。请另一位委员来办。',
    en: 'Someone else must enter papers of your own. Please ask another member.',
  },
  'safety/paper_number_wrong': {
    status: 400,
    zh: '证件号码不对，请再看一眼。',
    en: 'This number is not right. Please check it.',
  },
  'safety/happened_in_future': {
    status: 400,
    zh: '发生的时间不能晚于现在。',
    en: 'What happened cannot lie ahead.',
  },
} as const satisfies ErrorWords;
