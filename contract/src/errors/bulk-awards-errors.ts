import type { ErrorWords } from './error-words';

export const bulkAwardsErrors = {
  'bulk_awards/empty': {
    status: 400,
    zh: '这份名单里一行也没有，请填好再上传。',
    en: 'This list has no rows. Please fill it in first.',
  },
  'bulk_awards/closed': {
    status: 409,
    zh: '这份名单已经有结果了，请重新打开看看。',
    en: 'This list is settled already. Please open the page again.',
  },
  'bulk_awards/not_own': {
    status: 409,
    zh: '这份名单是别人做的，要由做的人来提交或撤回。',
    en: 'Somebody else made this list; it is theirs to submit or take back.',
  },
  'bulk_awards/nothing_to_give': {
    status: 409,
    zh: '这份名单里没有一行能记分，请改好再上传。',
    en: 'No row of this list brings points. Please correct it and send it again.',
  },
  'bulk_awards/has_errors': {
    status: 409,
    zh: '还有 {errorCount} 行有问题。改好再上传，或说明这几行不记。',
    en: '{errorCount row has|rows have} problems. Correct them, or say that they are left out.',
  },
  'bulk_awards/nothing_to_reverse': {
    status: 409,
    zh: '这份名单没有可以收回的分：没有记过，或已经收回了。',
    en: 'This list has nothing to take back: nothing was given, or it was taken back.',
  },
} as const satisfies ErrorWords;
