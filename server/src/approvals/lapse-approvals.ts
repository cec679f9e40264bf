import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { lapseApprovalRows } from './approvals.queries';

const LAPSED_MAX = 100;

/**
 * The job that closes what nobody decided in three days, and says so to the resident. A lapse says
 * nothing about them: the committee may enter the deed again.
 */
export async function lapseApprovals(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const lapsed = await lapseApprovalRows(context.tx, context.now, LAPSED_MAX);
  await notifyResidents(
    context,
    lapsed.map(({ id, residentId, points, title }) => ({
      residentId,
      kind: 'award_lapsed',
      key: `award_lapsed:${id}`,
      title: { zh: `${points} 分没有等到答复`, en: `Nobody decided on ${plural(points, 'point')}` },
      body: {
        zh: `“${title.zh}”的分三天里没有人答复，没有记入。请到居委会问一声，可以重新办。`,
        en: `Nobody decided on “${title.en}” in three days. The committee can enter it again.`,
      },
    })),
  );
  return lapsed.length;
}
