import { demoPhone } from './demo-data';

/** One sign-in a face, printed at the start; the code is shown on the sign-in page. */
export const demoSignIns = [
  { phone: demoPhone('0101'), name: '周桂兰', role: '居民 resident' },
  { phone: demoPhone('0121'), name: '郑德福、郑小雨', role: '一家合用 shared by a family' },
  { phone: demoPhone('0113'), name: '陈志强', role: '组织者 organizer' },
  { phone: demoPhone('0115'), name: '王小燕', role: '便民驿站 counter clerk' },
  { phone: demoPhone('0110'), name: '沈敏', role: '居委会主任 committee' },
  { phone: demoPhone('0112'), name: '许国平', role: '居民代表 representative' },
  { phone: demoPhone('0116'), name: '钱永明', role: '会计 treasurer' },
  { phone: demoPhone('0117'), name: '孙慧', role: '监督员 auditor' },
  { phone: demoPhone('0301'), name: '方静', role: '柳荫里社区 another community' },
] as const;
