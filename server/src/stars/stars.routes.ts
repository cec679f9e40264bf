import * as stars from '@linli/contract/stars';
import { type Route, verb } from '../platform/route';
import { applyForStar } from './apply-for-star';
import { decideStarObjection } from './decide-star-objection';
import { listStars } from './list-stars';
import { objectToStar } from './object-to-star';
import { readMyStars } from './read-my-stars';
import { readStarNotice } from './read-star-notice';

export const starsRoutes: readonly Route[] = [
  verb(stars.readMyStars, readMyStars),
  verb(stars.applyForStar, applyForStar),
  verb(stars.readStarNotice, readStarNotice),
  verb(stars.objectToStar, objectToStar),
  verb(stars.listStars, listStars),
  verb(stars.decideStarObjection, decideStarObjection),
];
