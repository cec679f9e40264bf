import { answerClaim } from '../claims/answer-claim';
import { askAboutClaim } from '../claims/ask-about-claim';
import { decideClaim } from '../claims/decide-claim';
import { keepPhoto } from '../claims/keep-photo';
import { listMyClaims } from '../claims/list-my-claims';
import { lookAtClaim } from '../claims/look-at-claim';
import { sendClaim } from '../claims/send-claim';
import { settleClaim } from '../claims/settle-claim';
import { uploadClaimPhoto } from '../claims/upload-claim-photo';
import type { DemoClaim, DemoClaimStep, DemoPicture } from './demo-data';
import { drawPicture } from './demo-pictures';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

/** What residents sent in with photos, and what became of it. */
export function tellClaims(stage: DemoStage, timeline: Timeline): void {
  for (const claim of stage.community.claims ?? []) {
    timeline.add(stage.at(claim.daysAgo, '09:10'), async (sentAt) => {
      const claimId = await send(stage, claim, sentAt);
      for (const step of claim.later ?? []) {
        timeline.add(stage.at(step.daysAgo, CLOCK[step.deed]), (at) =>
          advance(stage, claimId, step, at),
        );
      }
    });
  }
}

/** In the order in which they can happen on one day. */
const CLOCK: Record<DemoClaimStep['deed'], string> = {
  look: '09:30',
  ask: '10:00',
  answer: '12:15',
  adopt: '15:20',
  decline: '15:30',
  agree: '16:45',
};

async function send(stage: DemoStage, claim: DemoClaim, at: Date): Promise<string> {
  const { by, ruleKey, place, words, pictures = [] } = claim;
  const context = stage.as(by, at);
  const photoIds: string[] = [];
  for (const picture of pictures) photoIds.push(await upload(stage, by, picture, at));
  const { plots } = await listMyClaims(context);
  const plotId = claim.ofPlot ? plots[0]?.id : undefined;
  const sent = await sendClaim(context, {
    params: stage.params,
    query: {},
    body: {
      requestId: stage.requestId(),
      ruleKey,
      place,
      words,
      photoIds,
      writtenAt: at.toISOString(),
      ...(plotId === undefined ? {} : { plotId }),
    },
  });
  return sent.claimId;
}

async function upload(
  stage: DemoStage,
  by: string,
  picture: DemoPicture,
  at: Date,
): Promise<string> {
  const photoId = stage.requestId();
  const { ids, files } = stage.parts;
  const preparation = { communityId: stage.communityId, ids, files };
  const kept = await keepPhoto(preparation, photoId, await drawPicture(picture));
  await uploadClaimPhoto(stage.as(by, at), kept);
  return photoId;
}

async function advance(
  stage: DemoStage,
  claimId: string,
  { deed, by, words, points }: DemoClaimStep,
  at: Date,
): Promise<void> {
  const context = stage.as(by, at);
  const on = <Body extends object>(body: Body) => ({
    params: { ...stage.params, claimId },
    query: {},
    body: { requestId: stage.requestId(), ...body },
  });
  if (deed === 'look') await lookAtClaim(context, on({}));
  else if (deed === 'ask') await askAboutClaim(context, on({ words }));
  else if (deed === 'answer') await answerClaim(context, on({ words, photoIds: [] }));
  else if (deed === 'agree') await settleClaim(context, on({ outcome: deed, reason: words }));
  else {
    const chosen = points === undefined ? {} : { points };
    await decideClaim(context, on({ outcome: deed, reason: words, ...chosen }));
  }
}
