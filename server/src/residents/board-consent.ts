/**
 * What a resident agrees to before a board names them. Stored by version: whoever changes the words
 * gives them a new version, and nobody is held to words they never saw.
 */
export const boardConsent = {
  version: '2026-2',
  zh:
    '我同意在本社区的积分榜和公示屏上显示我的昵称、积分、名次、积分星级，' +
    '以及做了哪些事、做了几次。' +
    '不显示姓名、手机号、楼栋。可以随时取消，取消后立即不再显示。',
  en:
    'I agree that boards of this community show my nickname, points, rank and points star, and ' +
    'what I did and how often. ' +
    'Name, phone and building are not shown. I can withdraw at any time, effective at once.',
} as const;

/** The versions whose words speak of points stars; 2026-1 did not. */
export const consentsToStars: readonly string[] = ['2026-2'];
