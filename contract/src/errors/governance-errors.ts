import type { ErrorWords } from './error-words';

export const governanceErrors = {
  'governance/draft_changed': {
    status: 409,
    zh: '别人刚改过这份草稿。请看看他改了什么，再把您的写进去。',
    en: 'Someone else has just changed this draft. Look at it first, then enter yours again.',
  },
  'governance/draft_closed': {
    status: 409,
    zh: '这份草稿已经公布或者放弃了。',
    en: 'This draft was published or put away already.',
  },
  'governance/draft_proposed': {
    status: 409,
    zh: '这份草稿已经提交，等第二位确认。要改，请先撤回。',
    en: 'This draft waits for the second person. To change it, take it back first.',
  },
  'governance/not_proposed': {
    status: 409,
    zh: '这份草稿还没有提交。',
    en: 'This draft has not been proposed yet.',
  },
  'governance/draft_unfinished': {
    status: 409,
    zh: '还有 {count} 处没有定下来，定好再提交。',
    en: '{count thing is|things are} still open. Settle them, then propose it.',
  },
  'governance/too_many_drafts': {
    status: 409,
    zh: '草稿太多了，最多同时放 {max} 份。请先处理旧的。',
    en: 'There are too many drafts, {max} at most. Please settle the old ones first.',
  },
  'governance/version_moved': {
    status: 409,
    zh: '规则在这期间出了第 {version} 版。请先和它对照，再提交。',
    en: 'Version {version} was published in the meantime. Please compare with it first.',
  },
  'governance/adopted_in_future': {
    status: 409,
    zh: '表决的日子还没到。',
    en: 'The day of the vote is still to come.',
  },
  'governance/vote_impossible': {
    status: 409,
    zh: '人数和票数对不上，请核对会议记录。',
    en: 'The figures do not fit together. Please check the minutes.',
  },
  'governance/quorum_missed': {
    status: 409,
    zh: '应到 {entitled}，实到 {present}，没有过半，这次会议不能表决。',
    en: '{present} of {entitled} were there, not more than half, so nothing could be decided.',
  },
  'governance/not_adopted': {
    status: 409,
    zh: '实到 {present}，赞成 {yes}，没有超过一半，没有通过。',
    en: '{yes} of {present} agreed, not more than half, so it was not adopted.',
  },
  'governance/day_not_ahead': {
    status: 409,
    zh: '生效的日子要在今天以后，让大家先看到。',
    en: 'The first day must lie ahead, so that everyone can read it before.',
  },
  'governance/second_person': {
    status: 403,
    zh: '提交的人和同一家、同一手机的人不能确认，请换一位委员。',
    en: 'Who proposed it, and who shares their home or phone, cannot confirm it. Ask someone else.',
  },
  'governance/already_stopped': {
    status: 409,
    zh: '这一条已经停了。',
    en: 'This rule is stopped already.',
  },
} as const satisfies ErrorWords;
