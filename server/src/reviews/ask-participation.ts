import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { isAsked } from './is-asked';
import { listFreshAwards } from './questions.queries';
import { ASKED_DAYS } from './thresholds';

/**
 * The job that tells residents about whose awards they are asked. It runs apart from the scan, so
 * that nothing at the table shows which one was drawn.
 */
export async function askParticipation(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'secrets' | 'after'>,
): Promise<void> {
  const { tx, now, secrets } = context;
  const since = new Date(now.getTime() - TOLD_WITHIN_DAYS * 86_400_000);
  const asked = (await listFreshAwards(tx, since)).filter(({ transferId }) =>
    isAsked(secrets, transferId),
  );
  const notifications = asked.map(({ transferId, residentId, title, points }) => ({
    residentId,
    kind: 'participation_question',
    key: `participation_question:${transferId}`,
    title: {
      zh: `“${title.zh}”，您参加了吗？`,
      en: `Did you take part in “${title.en}”?`,
    },
    body: {
      zh: `记了 ${points} 分。这是抽到的，答一声大家都放心；${ASKED_DAYS} 天内不答也没有关系。`,
      en:
        `Recorded: ${plural(points, 'point')}. You were drawn by chance; an answer within ` +
        `${plural(ASKED_DAYS, 'day')} helps everyone, and none does no harm.`,
    },
    link: '/questions',
  }));
  await notifyResidents(context, notifications);
}

/** A job that stood still for a night makes up for it. */
const TOLD_WITHIN_DAYS = 2;
