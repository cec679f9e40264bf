import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import type { LockedBulkAward } from './bulk-awards.queries';
import type { GivenRow } from './give-rows';

/** One message to each resident, however many rows are theirs. */
export async function tellReceivers(
  context: OperationContext,
  { id }: Pick<LockedBulkAward, 'id'>,
  settled: readonly GivenRow[],
): Promise<void> {
  const rowsOf = new Map<string, GivenRow[]>();
  for (const row of settled) {
    const { residentId } = row.post;
    rowsOf.set(residentId, [...(rowsOf.get(residentId) ?? []), row]);
  }
  const notifications = [...rowsOf].map(([residentId, rows]) => ({
    residentId,
    kind: 'bulk_award_given',
    key: `bulk_award:${id}`,
    ...wordsOf(rows),
  }));
  for (const rows of rowsOf.values()) tellPage(context, rows);
  await notifyResidents(context, notifications);
}

/** A grade without points is told with its reason: there is no entry to look it up in. */
function wordsOf(rows: readonly GivenRow[]) {
  const points = rows.reduce((sum, { givenPoints }) => sum + (givenPoints ?? 0), 0);
  const names = [...new Set(rows.map(({ post }) => post.title.zh))].join('、');
  const namesEn = [...new Set(rows.map(({ post }) => post.title.en))].join(', ');
  if (points === 0) {
    const why = rows[0]?.because?.[0];
    return {
      title: { zh: `${names}：这次不加分`, en: `${namesEn}: no points this time` },
      body: {
        zh: `${why?.zh ?? names}。两个人先后确认过，有疑问请到居委会核对。`,
        en: `${why?.en ?? namesEn}. Two people confirmed it in turn.`,
      },
      link: '/mine/inspections',
    };
  }
  return {
    title: { zh: `+${points} 分记入了`, en: `+${plural(points, 'point')} recorded` },
    body: {
      zh: `按名单记入 ${rows.length} 笔：${names}。两个人先后确认过，有疑问请到居委会核对。`,
      en: `From a list, ${rows.length} in all: ${namesEn}. Two people confirmed it in turn.`,
    },
    link: '/history',
  };
}

/** The last one; an open page that hears of it reads the others. */
function tellPage(context: OperationContext, rows: readonly GivenRow[]): void {
  const last = rows.findLast(({ transferId }) => transferId !== null);
  if (!last?.transferId) return;
  const { transferId, givenPoints, post } = last;
  const { residentId, title, balance } = post;
  context.after({
    kind: 'points',
    residentId,
    transferId,
    points: givenPoints ?? 0,
    balance,
    title,
  });
}
