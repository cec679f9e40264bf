import * as claimReviews from '@linli/contract/claim-reviews';
import * as claims from '@linli/contract/claims';
import { type Route, verb } from '../platform/route';
import { answerClaim } from './answer-claim';
import { askAboutClaim } from './ask-about-claim';
import { decideClaim } from './decide-claim';
import { endMyPlot } from './end-my-plot';
import { endPlot } from './end-plot';
import { listClaims } from './list-claims';
import { listMyClaims } from './list-my-claims';
import { listPlots } from './list-plots';
import { lookAtClaim } from './look-at-claim';
import { prepareClaimPhoto } from './prepare-claim-photo';
import { readClaim } from './read-claim';
import { readClaimPhoto } from './read-claim-photo';
import { readMyClaim } from './read-my-claim';
import { readMyClaimPhoto } from './read-my-claim-photo';
import { recordClaim } from './record-claim';
import { sendClaim } from './send-claim';
import { settleClaim } from './settle-claim';
import { tellOfRefusal } from './tell-of-refusal';
import { uploadClaimPhoto } from './upload-claim-photo';
import { withdrawClaim } from './withdraw-claim';

export const claimsRoutes: readonly Route[] = [
  verb(claims.uploadClaimPhoto, uploadClaimPhoto, prepareClaimPhoto),
  verb(claims.sendClaim, sendClaim),
  verb(claims.listMyClaims, listMyClaims),
  verb(claims.readMyClaim, readMyClaim),
  verb(claims.readMyClaimPhoto, readMyClaimPhoto),
  verb(claims.answerClaim, answerClaim),
  verb(claims.withdrawClaim, withdrawClaim),
  verb(claims.endMyPlot, endMyPlot),
  verb(claims.recordClaim, recordClaim),
  verb(claims.tellOfRefusal, tellOfRefusal),
  verb(claimReviews.listClaims, listClaims),
  verb(claimReviews.readClaim, readClaim),
  verb(claimReviews.readClaimPhoto, readClaimPhoto),
  verb(claimReviews.lookAtClaim, lookAtClaim),
  verb(claimReviews.askAboutClaim, askAboutClaim),
  verb(claimReviews.decideClaim, decideClaim),
  verb(claimReviews.settleClaim, settleClaim),
  verb(claimReviews.listPlots, listPlots),
  verb(claimReviews.endPlot, endPlot),
];
