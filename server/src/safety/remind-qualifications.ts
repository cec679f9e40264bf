import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { listEnding } from './dossier.queries';
import { noticeSpan } from './notice-span';

/**
 * The job that tells people that a paper of theirs ends soon: once a paper, however often it runs.
 * Gives how many papers are ending.
 */
export async function remindQualifications(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const ending = await listEnding(context.tx, await noticeSpan(context));
  await notifyResidents(
    context,
    ending.map(({ id, residentId, title, validUntil }) => ({
      residentId,
      kind: 'qualification_ending',
      key: `qualification:${id}:${validUntil}`,
      title: { zh: '资质快到期了', en: 'A qualification ends soon' },
      body: {
        zh: `“${title}”有效到 ${validUntil}。换了新证请拿到居委会登记。`,
        en: `“${title}” is valid until ${validUntil}. Please show the new one to the committee.`,
      },
      link: '/mine/service/dossier',
    })),
  );
  return ending.length;
}
