import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Facts } from '../../ui/facts';
import { Panel } from '../parts/panel';
import type { ReviewedClaim } from './use-claim';

/** The clause as residents read it, in the version that was in force when the claim was sent. */
export function ClaimRule({ rule }: { rule: ReviewedClaim['rule'] }) {
  const language = getLocale();
  return (
    <Panel title={m.committee_claim_rule()} padded>
      <p>
        <b>{rule.name[language]}</b>
      </p>
      <p>{rule.text[language]}</p>
      <Facts
        facts={[
          { term: m.committee_claim_two(), what: twoWords(rule) },
          {
            term: m.committee_rulebook(),
            what: m.committee_version_n({ version: rule.rulebookVersion }),
          },
        ]}
      />
    </Panel>
  );
}

function twoWords({ twoPeopleAbove, representativeNeeded }: ReviewedClaim['rule']): string {
  if (representativeNeeded) return m.committee_claim_with_representative();
  return m.committee_claim_two_above({ points: twoPeopleAbove });
}
