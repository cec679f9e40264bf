import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';

const LINK = '/mentoring';

interface News {
  readonly kind: 'mentoring_asked' | 'mentoring_began' | 'mentoring_declined' | 'mentoring_ended';
  /** The request or pair it is about. */
  readonly about: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
}

/** Tells these residents something about a pair; all of it leads to the same page. */
export async function tellPair(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  residentIds: readonly string[],
  { kind, about, title, body }: News,
): Promise<void> {
  const news = residentIds.map((residentId) => ({
    residentId,
    kind,
    key: `${kind}:${about}`,
    title,
    body,
    link: LINK,
  }));
  await notifyResidents(context, news);
}
