import type { LiveEvent } from '@linli/contract/reports';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import type { Ids } from '../platform/ids';
import { insertNotifications } from './notifications.queries';

export interface NewNotification {
  readonly residentId: string;
  readonly kind: string;
  /** The same happening has the same key, so that nobody is told twice. */
  readonly key: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly link?: string;
}

interface Telling {
  readonly tx: Transaction;
  readonly now: Date;
  readonly ids: Ids;
  after(event: LiveEvent): void;
}

/** Tells residents something in the transaction in which it happened, each happening once. */
export async function notifyResidents(
  { tx, now, ids, after }: Telling,
  notifications: readonly NewNotification[],
): Promise<void> {
  if (notifications.length === 0) return;
  const rows = notifications.map((one) => ({ ...one, id: ids.next() }));
  const told = await insertNotifications(tx, rows, now);
  for (const { residentId } of told) after({ kind: 'notification', residentId });
}
