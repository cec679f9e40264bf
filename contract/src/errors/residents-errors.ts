import type { ErrorWords } from './error-words';

export const residentsErrors = {
  'residents/name_invalid': {
    status: 400,
    zh: '姓名要 1 到 25 个字，请再看一眼。',
    en: 'A name has 1 to 25 characters. Please check it.',
  },
  'residents/phone_invalid': {
    status: 400,
    zh: '手机号不对，请再看一眼；没有手机可以留空。',
    en: 'The phone number is not right. Leave it empty if there is none.',
  },
  'residents/already_member': {
    status: 409,
    zh: '{name} 已经登记过了。',
    en: '{name} is registered already.',
  },
  'residents/family_full': {
    status: 409,
    zh: '这个手机号已经登记了 {max} 位家人，更多家人请到社区登记。',
    en: 'This phone has {max person|people} of a family already. Register more at the community.',
  },
  'residents/building_unknown': {
    status: 400,
    zh: '没有这个楼栋，请先添加。',
    en: 'There is no such building. Please add it first.',
  },
  'residents/building_exists': {
    status: 409,
    zh: '这个楼栋已经有了。',
    en: 'This building exists already.',
  },
  'residents/household_unknown': {
    status: 400,
    zh: '没有这个家庭。',
    en: 'There is no such household.',
  },
  'residents/left': {
    status: 409,
    zh: '这位居民已经迁出。',
    en: 'This resident has moved away.',
  },
  'residents/import_has_errors': {
    status: 409,
    zh: '还有 {errorCount} 行没改好，改完再导入。',
    en: '{errorCount row still has|rows still have} errors. Please correct them first.',
  },
  'residents/import_done': {
    status: 409,
    zh: '这份名单已经导入过了。',
    en: 'This list was imported already.',
  },
  'residents/too_many_lookups': {
    status: 429,
    zh: '按手机号找人太频繁了，请过一会儿，或请居民出示会员码。',
    en: 'Too many phone look-ups. Please wait, or ask for the member code.',
  },
  'residents/birth_date_wrong': {
    status: 400,
    zh: '出生日期不对，请再看一眼。',
    en: 'The birth date is not right. Please check it.',
  },
  'residents/birth_date_known': {
    status: 409,
    zh: '这位居民的出生日期已经登记过了，要改请找居委会。',
    en: 'A birth date is on file already. Please ask the committee to change it.',
  },
  'residents/name_too_short': {
    status: 400,
    zh: '选了楼栋，至少写姓名里的两个字；没选楼栋，请写全名。',
    en: 'With a building, two characters of the name are enough; without one, the whole name.',
  },
} as const satisfies ErrorWords;
