import type { ErrorWords } from './error-words';

export const claimsErrors = {
  'claims/photo_too_large': {
    status: 413,
    zh: '这张照片超过 12 MB，没有收。请换一张小一点的，或用手机重新拍一张。',
    en: 'This photo is over 12 MB and was not taken. Please choose a smaller one or take it anew.',
  },
  'claims/photo_kind': {
    status: 400,
    zh: '这不是照片。请选 JPEG、PNG、WebP 或 HEIC 格式的照片。',
    en: 'This is not a photo. Please choose a JPEG, PNG, WebP or HEIC picture.',
  },
  'claims/photo_unreadable': {
    status: 400,
    zh: '这张照片打不开，可能没有传完整。请重新选一次，或换一张。',
    en: 'This photo cannot be opened; it may be incomplete. Please choose it again or another.',
  },
  'claims/photo_too_many_pixels': {
    status: 400,
    zh: '这张照片的尺寸太大了。请换一张，或用手机重新拍一张。',
    en: 'This photo has too many pixels. Please choose another or take it anew.',
  },
  'claims/too_many_photos': {
    status: 429,
    zh: '这一小时传的照片太多了，请过一会儿再传。',
    en: 'Too many photos this hour. Please try again in a while.',
  },
  'claims/photo_missing': {
    status: 409,
    zh: '有照片没有传到，请再传一次。',
    en: 'A photo did not arrive. Please send it again.',
  },
  'claims/not_claimable': {
    status: 409,
    zh: '现行规则里没有这一项，或者暂停了。请看看规则，选别的一项。',
    en: 'The rules in force have no such kind, or it is stopped. Please choose another.',
  },
  'claims/place_needed': {
    status: 400,
    zh: '请写上是哪一块地方，好让别人知道已经有人管。',
    en: 'Please write which place it is, so that others know someone looks after it.',
  },
  'claims/plot_taken': {
    status: 409,
    zh: '这块地方已经有人认领了，请选别的地方。',
    en: 'Someone has taken this place on already. Please choose another.',
  },
  'claims/plot_reported': {
    status: 409,
    zh: '这块地方这个月已经报过了，下个月再报。',
    en: 'This month’s proof for this place was sent already. The next one is due next month.',
  },
  'claims/changed_meanwhile': {
    status: 409,
    zh: '这一件刚刚有了变化，请重新打开看看。',
    en: 'This claim has just changed. Please open it again.',
  },
  'claims/own': {
    status: 409,
    zh: '自己的申报要别人来审。',
    en: 'Someone else must review your own claim.',
  },
  'claims/own_household': {
    status: 409,
    zh: '自家人和您代办的人的申报，要别人来审。',
    en: 'Someone else must review a claim of your household, or of a person you act for.',
  },
  'claims/own_record': {
    status: 409,
    zh: '您帮忙记下的申报，要别人来审。',
    en: 'A claim you wrote down for someone is reviewed by another person.',
  },
  'claims/same_reviewer': {
    status: 409,
    zh: '第二个人要换一位来看。',
    en: 'The second look must be another person’s.',
  },
  'claims/same_home': {
    status: 409,
    zh: '两个人不能是一家人，也不能用同一个手机号登录。',
    en: 'The two reviewers cannot be of one household or sign in with one phone.',
  },
  'claims/representative_needed': {
    status: 409,
    zh: '按规则要有居民代表来看，请一位居民代表再看一次。',
    en: 'The rules ask for a residents’ representative. Please have one take the second look.',
  },
  'claims/committee_needed': {
    status: 409,
    zh: '还要一位委员来看。',
    en: 'A committee member must take the second look.',
  },
} as const satisfies ErrorWords;
