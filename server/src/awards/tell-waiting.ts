import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import type { Award, Awarded } from './award-points';

export interface AwardResult {
  readonly award: Award;
  readonly awarded: Awarded | undefined;
}

/** Tells residents which points of theirs wait for a second person, and why. */
export async function tellWaiting(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  results: readonly AwardResult[],
): Promise<void> {
  const notifications = results.flatMap(({ award, awarded }) => {
    const { waiting, because } = awarded ?? {};
    if (waiting === undefined) return [];
    const { decided, transferId, title } = award;
    const reason = because?.at(-1);
    return {
      residentId: decided.deed.residentId,
      kind: 'award_waiting',
      key: `award_waiting:${transferId}`,
      title: {
        zh: `${waiting} 分等第二个人同意`,
        en: `${plural(waiting, 'point')} waiting for a second person`,
      },
      body: {
        zh: `“${title.zh}”已记下。${reason?.zh ?? ''}。三天内会有答复。`,
        en: `“${title.en}” is on record. ${reason?.en ?? ''}. You will hear within three days.`,
      },
      link: '/history',
    };
  });
  await notifyResidents(context, notifications);
}
