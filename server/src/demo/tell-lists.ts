import { addDays } from '@linli/core/calendar/date-arithmetic';
import { prepareBulkAward } from '../bulk-awards/prepare-bulk-award';
import { readAwardFile } from '../bulk-awards/read-award-file';
import { submitBulkAward } from '../bulk-awards/submit-bulk-award';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

const MAKER = '陈志强';

/** Helpers of a day without scanners, on a list that waits for a second person. */
export function tellLists(stage: DemoStage, timeline: Timeline): void {
  if (!stage.residents.has(MAKER)) return;
  timeline.add(stage.at(1, '17:20'), async (at) => {
    const context = stage.as(MAKER, at);
    const { params } = stage;
    const file = {
      params,
      query: { fileName: '冬衣捐赠日志愿者.csv' },
      body: Buffer.from(listOf(stage)) as never,
    };
    const { ids, files } = context;
    const list = await readAwardFile({ communityId: stage.communityId, ids, files }, file);
    const { id: bulkAwardId } = await prepareBulkAward(context, list);
    const body = { requestId: stage.requestId(), skipErrors: true };
    await submitBulkAward(context, { params: { ...params, bulkAwardId }, query: {}, body });
  });
}

/** One of the names is nobody who is registered, as it happens with lists. */
function listOf({ today }: DemoStage): string {
  const day = addDays(today, -2);
  const helped = ['吴玉珍', '林晓雯', '王本善', '杨帆', '赵𬀩', '郑德福', '许文涛'];
  return [
    '姓名,规则,日期,分钟,备注',
    ...helped.map((name) => `${name},社区大扫除,${day},150,冬衣捐赠日布置和收尾`),
    `叶青,义诊,${day},120,现场量血压`,
    `吴玉针,社区大扫除,${day},150,`,
  ].join('\n');
}
