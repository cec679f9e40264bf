import { listRewards } from '../mall/list-rewards';
import { adoptSuggestion } from './adopt-suggestion';
import { collectOrder } from './collect-order';
import type { DemoStage } from './demo-stage';
import { drawnIds } from './drawn-ids';
import { exchangePoints, type Order } from './exchange-points';
import { FEATURED, SETTLED_DAYS_AGO } from './may-featured-come';
import type { PlannedSession } from './plan-sessions';
import { scanIn } from './scan-in';
import { scanOut } from './scan-out';
import { FEATURED_CHECK_INS } from './tell-check-ins';
import type { Timeline } from './timeline';

/** After the scan of a two-hour patrol her phone says 本次获得 20 积分，当前总积分 270. */
const BALANCE_NOW = 250;
const PATROL_POINTS = 20;

const ideas = [
  '提议在东门装一盏感应灯，已经装好',
  '提议把晾衣绳挪到南侧，大家都说好',
  '提议给巡逻队配反光背心，已经发到手',
  '提议雨天在单元门口铺防滑垫',
  '提议修好 3 号楼的长椅',
];

/**
 * Her exchanges, and adopted suggestions that bring her to the balance of the pictures, whatever
 * chance gave her before.
 */
export function tellFeatured(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  standWatch(stage, timeline, sessions);
  buyAndFetch(stage, timeline, 52, '大米 5 kg');
  buyAndFetch(stage, timeline, 38, '社区理发一次');
  timeline.add(stage.at(SETTLED_DAYS_AGO, '09:10'), (at) => settle(stage, timeline, at));
}

function buyAndFetch(stage: DemoStage, timeline: Timeline, daysAgo: number, title: string): void {
  timeline.add(stage.at(daysAgo, '15:20'), async (at) => {
    const order = await exchangePoints(stage, FEATURED, at, title);
    if (order) fetchLater(stage, timeline, order, at);
  });
}

function fetchLater(stage: DemoStage, timeline: Timeline, order: Order, at: Date): void {
  timeline.add(new Date(at.getTime() + 26 * 3_600_000), (when) => collectOrder(stage, order, when));
}

async function settle(stage: DemoStage, timeline: Timeline, at: Date): Promise<void> {
  const context = stage.as(FEATURED, at);
  const { balance } = await listRewards(context, { params: stage.params, query: {}, body: {} });
  const wanted = BALANCE_NOW - PATROL_POINTS;
  // A haircut or half a sack of rice is 50; a suggestion is worth 20 to 50.
  const spends = Math.max(2, Math.ceil(((balance ?? 0) + 40 - wanted) / 50));
  // She looks in from now on: a point each morning until today.
  const missing = wanted - FEATURED_CHECK_INS - (balance ?? 0) + 50 * spends;
  for (const [index, points] of inParts(missing).entries()) {
    const reason = ideas[index];
    if (reason)
      await adoptSuggestion(stage, FEATURED, reason, points, new Date(at.getTime() + index));
  }
  const sacks = Math.min(2, Math.floor(spends / 2));
  const titles = [
    ...Array.from({ length: spends - 2 * sacks }, () => '社区理发一次'),
    ...Array.from({ length: sacks }, () => '大米 5 kg'),
  ];
  for (const [index, title] of titles.entries()) {
    const when = new Date(at.getTime() + (90 + index * 7) * 60_000);
    const isLast = index === titles.length - 1;
    timeline.add(when, async (boughtAt) => {
      const order = await exchangePoints(stage, FEATURED, boughtAt, title);
      if (order && !isLast) fetchLater(stage, timeline, order, boughtAt);
    });
  }
}

/** As few equal suggestions of 50 points at most as it takes. */
function inParts(points: number): number[] {
  const parts = Math.min(ideas.length, Math.ceil(points / 50));
  return Array.from({ length: parts }, (_, index) =>
    Math.min(50, Math.floor(points / parts) + (index < points % parts ? 1 : 0)),
  );
}

/** Yesterday afternoon at the gate, two hours: her latest points, and she is asked about them. */
function standWatch(
  stage: DemoStage,
  timeline: Timeline,
  sessions: readonly PlannedSession[],
): void {
  const yesterday = stage.at(1, '00:00').getTime();
  const watch = sessions.find(
    ({ activity, startsAt }) => activity.key === 'watch' && startsAt.getTime() === yesterday,
  );
  if (!watch) return;
  const ids = drawnIds(stage.parts);
  timeline.add(stage.at(1, '16:05'), (at) => scanIn(stage, watch, [FEATURED], at, { ids }));
  timeline.add(stage.at(1, '18:07'), (at) => scanOut(stage, watch, FEATURED, at));
}
