import type { PollAnswer, PollQuestion } from './poll-question';

/** What all voters said to one question together; nothing of it belongs to anyone. */
export interface PollResult {
  /** How many said anything to it. */
  answered: number;
  /** Votes of each option; empty for a question answered in words. */
  counts: number[];
  /** The words, in an order that has nothing to do with the ballots. */
  texts: string[];
}

/**
 * Counts ballots question by question. The ballots fall apart here: what was said to one question
 * cannot be put beside what the same voter said to another. Words are sorted, not kept in order.
 */
export function tallyAnswers(
  questions: readonly PollQuestion[],
  ballots: readonly (readonly PollAnswer[])[],
): PollResult[] {
  return questions.map(({ number, options }) => {
    const said = ballots.flatMap((ballot) => ballot.filter((one) => one.number === number));
    return {
      answered: said.length,
      counts: options.map((_, place) => said.filter(chose(place)).length),
      texts: said.flatMap(({ text }) => text ?? []).sort(),
    };
  });
}

function chose(place: number): (answer: PollAnswer) => boolean {
  return ({ choices }) => choices?.includes(place) ?? false;
}
