import type { proxyState } from '@linli/contract/proxies';
import type { z } from 'zod';
import type { ProxyRecord } from './bindings.queries';

/** What the binding still waits for; one that ran out has ended, noticed or not. */
export function proxyStateOn(
  record: Pick<ProxyRecord, 'endedAt' | 'endsOn' | 'agreedAt' | 'consentedAt' | 'recordedBy'>,
  today: string,
): z.infer<typeof proxyState> {
  if (record.endedAt !== null || record.endsOn < today) return 'ended';
  if (record.consentedAt === null) {
    return record.recordedBy === null ? 'waiting_resident' : 'waiting_witness';
  }
  return record.agreedAt === null ? 'waiting_proxy' : 'living';
}
