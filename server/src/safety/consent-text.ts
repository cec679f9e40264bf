/**
 * What a guardian agrees to. Stored by version: whoever changes the words gives them a new version,
 * and nobody is held to words they never saw.
 */
export const consentText = {
  version: '2026-1',
  zh:
    '我是孩子的监护人（或受监护人委托的同住祖辈）。我知道孩子要参加的社区服务是什么、有什么风险，' +
    '同意孩子参加。有危险的服务孩子不会参加。社区为此登记孩子的姓名、出生日期和服务时间，' +
    '不对外公开。我可以随时撤回，撤回后立即生效，以前的记录不受影响。',
  en:
    'I am the child’s guardian, or a grandparent of the household whom the guardian asked. ' +
    'I know what the service is and what may happen, and I agree that the child takes part. ' +
    'Dangerous service is never open to children. Name, birth date and hours are recorded for ' +
    'this and not published. I can take this back at any time; earlier records stay.',
} as const;
