import * as reviews from '@linli/contract/reviews';
import { type Route, verb } from '../platform/route';
import { answerQuestion } from './answer-question';
import { closeReview } from './close-review';
import { listMyQuestions } from './list-my-questions';
import { listReviews } from './list-reviews';
import { noteReview } from './note-review';
import { readIssuers } from './read-issuers';

export const reviewsRoutes: readonly Route[] = [
  verb(reviews.listMyQuestions, listMyQuestions),
  verb(reviews.answerQuestion, answerQuestion),
  verb(reviews.listReviews, listReviews),
  verb(reviews.noteReview, noteReview),
  verb(reviews.closeReview, closeReview),
  verb(reviews.readIssuers, readIssuers),
];
