import { listTransfers } from '../ledger/list-transfers';
import { reverseTransfer } from '../ledger/reverse-transfer';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

const SCANNED_BY_MISTAKE = '程思远';

/** One mistake and its correction, so that the books show how they are put right. */
export function tellReversal(stage: DemoStage, timeline: Timeline): void {
  if (!stage.residents.has(SCANNED_BY_MISTAKE)) return;
  timeline.add(stage.at(11, '10:15'), async (at) => {
    const context = stage.as(stage.chair, at);
    const { residentId } = stage.resident(SCANNED_BY_MISTAKE);
    const query = { residentId, kind: 'award' as const, limit: 1 };
    const { transfers } = await listTransfers(context, { params: stage.params, query, body: {} });
    const [newest] = transfers;
    if (!newest || newest.reversed) return;
    const params = { ...stage.params, transferId: newest.id };
    const body = { requestId: stage.requestId(), reason: '扫错了人，当天没有到场，本人也确认' };
    await reverseTransfer(context, { params, query: {}, body });
  });
}
