import { adoptSuggestion } from './adopt-suggestion';
import { insertCommunity, insertDistrict } from './demo.queries';
import type { DemoCommunity } from './demo-data';
import { type DemoParts, DemoStage } from './demo-stage';
import { foundCommunity } from './found-community';
import { foundSafety } from './found-safety';
import { huaianli } from './huaianli';
import { liuyinli } from './liuyinli';
import { FEATURED, mayFeaturedCome } from './may-featured-come';
import { planSessions } from './plan-sessions';
import { seededRandom } from './seeded-random';
import { settleShelf } from './settle-shelf';
import { STORY_DAYS } from './story-days';
import { tellBoards } from './tell-boards';
import { tellCheckIns } from './tell-check-ins';
import { tellClaims } from './tell-claims';
import { tellDeductions } from './tell-deductions';
import { tellElders } from './tell-elders';
import { tellExchanges } from './tell-exchanges';
import { tellFeatured } from './tell-featured';
import { tellInspection } from './tell-inspection';
import { tellLists } from './tell-lists';
import { tellMachines } from './tell-machines';
import { tellOversight } from './tell-oversight';
import { tellPairs } from './tell-pairs';
import { tellPolls } from './tell-polls';
import { tellReferrals } from './tell-referrals';
import { tellReversal } from './tell-reversal';
import { tellSessions } from './tell-sessions';
import { tellSignatures } from './tell-signatures';
import { tellStars } from './tell-stars';
import { Timeline } from './timeline';

/**
 * Two invented communities of one district with ten weeks behind them and two weeks ahead, told by
 * the product's own verbs: every point in the ledger has its rule, its person and its day. Each
 * community is one transaction, the shown one first.
 */
export async function seedDemo(parts: DemoParts): Promise<void> {
  const now = parts.clock.now();
  const districtId = parts.ids.next();
  await insertDistrict(parts.database, { id: districtId, name: '和平街道' }, now);
  for (const community of [huaianli, liuyinli]) {
    await seedCommunity(parts, districtId, community, now);
  }
}

async function seedCommunity(
  parts: DemoParts,
  districtId: string,
  community: DemoCommunity,
  now: Date,
): Promise<void> {
  const id = parts.ids.next();
  const { slug, name } = community;
  await parts.database.transaction(id, async (tx) => {
    const stage = new DemoStage(parts, tx, id, community, now);
    const foundedAt = stage.at(STORY_DAYS + 4, '09:00');
    await insertCommunity(tx, { id, districtId, slug, name }, foundedAt);
    await foundCommunity(stage, foundedAt);
    await foundSafety(stage, foundedAt);
    await tellStory(stage, foundedAt);
    await settleShelf(stage, now);
  });
}

async function tellStory(stage: DemoStage, foundedAt: Date): Promise<void> {
  const random = seededRandom(20_260_901);
  const timeline = new Timeline(stage.now);
  const sessions = await planSessions(stage, foundedAt);
  tellSessions(stage, timeline, random, sessions, (name, session) => {
    const person = stage.community.people.find((candidate) => candidate.name === name);
    const joinedAt = stage.at(person?.joinedDaysAgo ?? STORY_DAYS + 4, '10:20');
    return session.startsAt > joinedAt && mayFeaturedCome(stage, name, session);
  });
  tellExchanges(stage, timeline, random);
  for (const { name, text, points, daysAgo } of stage.community.suggestions) {
    timeline.add(stage.at(daysAgo, '16:40'), (at) =>
      adoptSuggestion(stage, name, text, points, at),
    );
  }
  if (stage.residents.has(FEATURED)) tellFeatured(stage, timeline, sessions);
  tellMachines(stage, timeline, seededRandom(20_260_902));
  tellClaims(stage, timeline);
  tellReversal(stage, timeline);
  tellDeductions(stage, timeline);
  tellInspection(stage, timeline);
  tellSignatures(stage, timeline, sessions);
  // With chance of their own: what was told before goes on as it did.
  tellCheckIns(stage, timeline, seededRandom(20_260_903));
  tellPolls(stage, timeline, seededRandom(20_260_904));
  tellPairs(stage, timeline, sessions);
  tellReferrals(stage, timeline, sessions);
  tellOversight(stage, timeline, sessions);
  tellLists(stage, timeline);
  tellElders(stage, timeline);
  tellStars(stage, timeline);
  tellBoards(stage, timeline);
  await timeline.play();
}
