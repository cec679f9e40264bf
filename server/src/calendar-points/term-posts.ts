import type { Because } from '@linli/core/rules/award-decision';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { baseDue, baseExpiresOn, decideReset } from '@linli/core/rules/unspendable-points';
import type { TransferPost } from '../ledger/post-transfers';
import type { DueAccount, KeptTerm } from './terms.queries';

type TermPost = Pick<
  TransferPost,
  'kind' | 'requestKey' | 'rulebookVersion' | 'title' | 'because' | 'change'
>;

export interface TermFacts {
  readonly rulebook: { readonly document: Rulebook; readonly version: number };
  readonly today: string;
  readonly account: DueAccount;
  readonly balance: number;
}

/** What the calendar gives and takes today, and what is then remembered of it. */
export function termPosts(facts: TermFacts): { posts: TermPost[]; term: KeptTerm } {
  const { rulebook, today, account, balance } = facts;
  const { document, version } = rulebook;
  const { accountId, openedOn, baseGivenOn } = account;
  const posts: TermPost[] = [];
  const base = baseDue(document, today, baseGivenOn);
  const common = { rulebookVersion: version };
  if (base > 0) {
    const year = document.account.base?.given === 'yearly' ? today.slice(0, 4) : 'once';
    const requestKey = `base:${accountId}:${year}`;
    posts.push({ ...common, ...giving(document, base, today), requestKey, because: [GIVEN] });
  }
  const since = account.resetOn ?? openedOn ?? today;
  const reset = decideReset(document, { today, since, balance: balance + base });
  if (reset.outcome === 'reset') {
    const requestKey = `reset:${accountId}:${reset.on}`;
    const { because, lapse, give } = reset;
    if (lapse > 0) {
      const title = { zh: '新的一年，回到底分', en: 'A new year, back to the base' };
      const change = { spend: lapse };
      posts.push({ ...common, kind: 'reset', requestKey, title, because, change });
    }
    if (give > 0) {
      posts.push({ ...common, ...giving(document, give, today), requestKey, because });
    }
  }
  const term = {
    accountId,
    openedOn: openedOn ?? today,
    baseGivenOn: base > 0 ? today : baseGivenOn,
    resetOn: reset.outcome === 'reset' ? reset.on : account.resetOn,
  };
  return { posts, term };
}

function giving(document: Rulebook, earn: number, today: string) {
  return {
    kind: 'base' as const,
    title: { zh: '底分', en: 'Base points' },
    change: { earn, expiresOn: baseExpiresOn(document, today), limits: [] },
  };
}

const GIVEN: Because = {
  code: 'base_given',
  values: {},
  zh: '按规则手册给的底分，不能兑换，超出底分的部分才能换',
  en: 'Base points by the rulebook: they cannot be spent, only what lies above them can',
};
