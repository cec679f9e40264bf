import { m } from '../../i18n/paraglide/messages';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { roleName } from '../roles/role-names';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import type { Transfer } from './transfer-page';

/** Who, when, by which rule of which version, and the numbers to quote. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const { can } = useSeat();
  const facts = [
    {
      term: m.committee_recorded_by(),
      what: transfer.actorName
        ? inOneLine(transfer.actorName, transfer.actorRole && roleName(transfer.actorRole))
        : transfer.actorRole === 'device'
          ? m.committee_by_machine()
          : m.committee_by_program(),
    },
    { term: m.committee_occurred(), what: formatMoment(transfer.occurredAt) },
    { term: m.committee_recorded(), what: formatMoment(transfer.recordedAt) },
    ...(transfer.ruleKey
      ? [{ term: m.committee_by_rule(), what: <RuleWords transfer={transfer} /> }]
      : []),
    ...(transfer.sessionId && can('attendance.read')
      ? [
          {
            term: m.committee_session(),
            what: <Go href={`/sessions/${transfer.sessionId}`}>{m.committee_see_session()}</Go>,
          },
        ]
      : []),
    ...(transfer.redemptionId && can('redemption.read')
      ? [
          {
            term: m.committee_redemption(),
            what: <Go href="/redemptions">{m.committee_see_redemptions()}</Go>,
          },
        ]
      : []),
    {
      term: m.committee_transfer_number(),
      what: <code className="id-code">{transfer.id}</code>,
    },
    {
      term: m.committee_request_key(),
      what: <code className="id-code">{transfer.requestKey}</code>,
    },
  ];
  return (
    <Panel title={m.committee_behind()} padded>
      <Facts facts={facts} className="facts--stacked" />
    </Panel>
  );
}

/** The clause in words where its version is the one in force; else its key and version. */
function RuleWords({ transfer }: { transfer: Transfer }) {
  const rulebook = useRulebook();
  const version = m.committee_version_of({ version: transfer.rulebookVersion ?? 0 });
  const same = rulebook.data?.version === transfer.rulebookVersion ? rulebook.data : undefined;
  const rule = same && ruleChoices(same).find(({ key }) => key === transfer.ruleKey);
  return (
    <>
      <Go href="/rules">{rule?.name ?? transfer.ruleKey}</Go>
      <small className="fact-note">{inOneLine(rule?.words, version)}</small>
    </>
  );
}
