/**
 * Why a note, proof, tile or log is not believed. Every check says exactly which thing is wrong,
 * so that a person who is told "not genuine" can be told what that means.
 */
export const logProblems = {
  malformed_note: { zh: '这不是一份签名文书。', en: 'The text is not a signed note.' },
  malformed_key: { zh: '这不是一把验证钥匙。', en: 'The text is not a verifier key.' },
  malformed_checkpoint: {
    zh: '签名是有的，但这不是账本的存证点。',
    en: 'The note is signed but is not a checkpoint.',
  },
  malformed_proof: { zh: '这个文件不是收据。', en: 'The file is not a receipt.' },
  malformed_opening: {
    zh: '收据里没有这笔记录的内容。',
    en: 'The receipt does not hold the content of its entry.',
  },
  malformed_policy: { zh: '信任名单读不懂。', en: 'The policy cannot be read.' },
  malformed_entries: { zh: '一包记录读不懂。', en: 'A bundle of entries cannot be read.' },
  unknown_log: {
    zh: '这是另一本账本的存证点，不在信任名单里。',
    en: 'The checkpoint is not of a log the policy names.',
  },
  signature_missing: {
    zh: '账本没有在这个存证点上签名。',
    en: 'The log has not signed this checkpoint.',
  },
  signature_wrong: {
    zh: '账本的签名对不上：存证点被改过。',
    en: 'The signature of the log does not fit: the checkpoint was changed.',
  },
  cosignature_wrong: {
    zh: '见证人的签名对不上。',
    en: 'The signature of a witness does not fit.',
  },
  witnesses_missing: {
    zh: '签名的见证人不够。',
    en: 'Too few witnesses have signed this checkpoint.',
  },
  not_included: {
    zh: '账本里没有这样一笔记录：内容、位置或证明被改过。',
    en: 'The log has no such entry: its content, place or proof was changed.',
  },
  board_differs: {
    zh: '这个月的榜和账本里存的不一样。',
    en: 'This month’s board is not what the log says of it.',
  },
  not_consistent: {
    zh: '新的存证点不是从旧的接下来的：以前的记录被改过。',
    en: 'The newer checkpoint does not continue the older one: entries were changed.',
  },
  split_view: {
    zh: '同样长的两个存证点不一样：账本给不同的人看了不同的内容。',
    en: 'Two checkpoints of one size differ: the log shows different people different things.',
  },
  smaller: {
    zh: '新的存证点比旧的短：有记录被拿走了。',
    en: 'The newer checkpoint is smaller than the older one: entries were taken away.',
  },
  entry_differs: {
    zh: '一笔记录和它在账本树里的指纹对不上。',
    en: 'An entry is not what its hash in the tree says.',
  },
  tile_differs: {
    zh: '账本树的一块和它下面的记录对不上。',
    en: 'A tile is not what the entries below it say.',
  },
  opening_differs: {
    zh: '公开的内容和当时记进去的不一样。',
    en: 'The content that is shown is not what was entered.',
  },
  opening_missing: {
    zh: '应当公开的一笔内容没有公开。',
    en: 'The content of an entry that is public is not published.',
  },
  tile_missing: {
    zh: '存证点需要的一块文件不在。',
    en: 'A tile or bundle that the checkpoint needs is not there.',
  },
  root_differs: {
    zh: '这些记录合不成存证点所说的那棵树。',
    en: 'The entries do not make the tree that the checkpoint describes.',
  },
} as const;

export type LogProblemCode = keyof typeof logProblems;

export class LogProblem extends Error {
  override readonly name = 'LogProblem';

  constructor(
    readonly code: LogProblemCode,
    /** What exactly: the tile, the entry, the key. Never personal data. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${logProblems[code].en}${describe(details)}`);
  }
}

function describe(details: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
