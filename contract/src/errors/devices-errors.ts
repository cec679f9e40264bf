import type { ErrorWords } from './error-words';

export const devicesErrors = {
  'devices/key_invalid': {
    status: 400,
    zh: '公钥不对。要 Ed25519 公钥，32 字节，写成 Base64。',
    en: 'The public key is not right: an Ed25519 key of 32 bytes in base64 is needed.',
  },
  'devices/key_taken': {
    status: 409,
    zh: '这把公钥已经登记在“{name}”上。每台设备要有自己的钥匙。',
    en: '“{name}” is registered with this key. Every machine needs a key of its own.',
  },
  'devices/rule_not_for_devices': {
    status: 400,
    zh: '现行规则里没有给设备用的这一条：{ruleKey}。请先在规则里加上。',
    en: 'The rules in force have no rule for machines called {ruleKey}. Please add it first.',
  },
  'devices/signature_wrong': {
    status: 401,
    zh: '签名不对，没有收下。请检查设备的密钥和签名的内容。',
    en: 'The signature does not fit; nothing was taken. Please check the key and the signed text.',
  },
  'devices/revoked': {
    status: 403,
    zh: '这台设备的密钥已经作废，不再收它的记录。换新要重新登记。',
    en: 'This machine’s key was revoked; nothing of it is taken. A new one must be registered.',
  },
  'devices/suspended': {
    status: 403,
    zh: '这台设备暂停使用，请把记录留着，恢复后再发。',
    en: 'This machine is suspended. Keep its events and send them when it goes on.',
  },
  'devices/counters_unordered': {
    status: 400,
    zh: '一批里的编号要从小到大，不能重复。',
    en: 'The numbers in a batch must rise, each of them once.',
  },
  'devices/already_decided': {
    status: 409,
    zh: '编号 {counter} 已经有人处理过了，请刷新再看。',
    en: 'Number {counter} was decided already. Please look again.',
  },
  'devices/range_empty': {
    status: 409,
    zh: '这个范围里没有记过分，不用冲正。',
    en: 'Nothing in this range brought points; there is nothing to undo.',
  },
  'devices/range_too_large': {
    status: 409,
    zh: '这个范围有 {events} 笔，一次最多 {max} 笔，请分几段。',
    en: 'The range holds {events award|awards}; at most {max} at a time. Please split it.',
  },
  'devices/reversal_closed': {
    status: 409,
    zh: '这件冲正已经办过，或超过 72 小时没人确认。',
    en: 'This reversal is closed already, or nobody confirmed it within 72 hours.',
  },
  'devices/second_person': {
    status: 403,
    zh: '提出的人和同一家、同一手机的人不能确认，请换一位。',
    en: 'Who proposed it, and who shares their home or phone, cannot confirm it. Ask someone else.',
  },
  'devices/binding_code_wrong': {
    status: 404,
    zh: '没有这个绑定码，或已经过期。请在设备上重新取一个。',
    en: 'There is no such code, or it has expired. Please get a new one at the machine.',
  },
} as const satisfies ErrorWords;
