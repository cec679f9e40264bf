import type { ErrorWords } from './error-words';

export const cardsErrors = {
  'cards/unreadable': {
    status: 400,
    zh: '这不是积分卡，请再扫一次，或按姓名、电话找人。',
    en: 'This is not a points card. Scan it again, or look by name or phone.',
  },
  'cards/unknown': {
    status: 404,
    zh: '本社区没有这张卡，可能是别处的。请按姓名或电话找人。',
    en: 'This community has no such card. Please look by name or phone.',
  },
  'cards/revoked': {
    status: 409,
    zh: '这张卡已经停用。请用新卡，或按姓名、电话登记。',
    en: 'This card was stopped. Use the new one, or look by name or phone.',
  },
  'cards/unconfirmed': {
    status: 409,
    zh: '纸卡会借给别人：请先问一声，来的是不是{maskedName}本人。',
    en: 'Paper can be lent: please ask first whether this is {maskedName} in person.',
  },
  'cards/used_too_often': {
    status: 409,
    zh: '这张卡今天已经在 {max} 场签到，先不收了。请核对本人，再按姓名或电话登记。',
    en: 'This card was used in {max session|sessions} today. Check who it is; find them by name.',
  },
  'cards/has_card': {
    status: 409,
    zh: '{maskedName} 已经有卡了。要换新卡请选“换卡”，旧卡马上停用。',
    en: '{maskedName} has a card already. Choose to replace it; the old one stops at once.',
  },
  'calls/told_already': {
    status: 409,
    zh: '这些事已经告诉过了，请刷新名单。',
    en: 'These were told already. Please reload the list.',
  },
} as const satisfies ErrorWords;
