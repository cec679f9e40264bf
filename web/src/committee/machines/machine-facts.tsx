import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import {
  eventKindName,
  hoursWords,
  kilogramWords,
  type MachineState,
  machineStateName,
  machineStateTone,
} from './machine-words';
import type { Machine } from './use-machines';

interface MachineFactsProps {
  machine: Machine;
  onState: (wanted: MachineState) => void;
}

/** What the machine is, may and is believed; and how it is stopped. */
export function MachineFacts({ machine, onState }: MachineFactsProps) {
  const { can } = useSeat();
  const { limits } = machine;
  const facts = [
    { term: m.committee_state(), what: <State machine={machine} /> },
    {
      term: m.committee_machine_last_seen(),
      what:
        machine.lastSeenAt === null
          ? m.committee_machine_never()
          : formatMoment(machine.lastSeenAt),
    },
    {
      term: m.committee_machine_today(),
      what: m.committee_machine_times({ count: machine.todayEvents }),
    },
    { term: m.committee_machine_number(), what: machine.highestCounter },
    { term: m.committee_machine_awards(), what: <Awards awards={machine.awards} /> },
    { term: m.committee_hours(), what: hoursWords(machine.hours) },
    { term: m.committee_machine_max_kilograms(), what: kilogramWords(limits.maxGrams) },
    { term: m.committee_machine_resident_events(), what: limits.residentDayEvents },
    {
      term: m.committee_machine_resident_kilograms(),
      what: kilogramWords(limits.residentDayGrams),
    },
    { term: m.committee_machine_day_events(), what: limits.dayEvents },
    {
      term: m.committee_machine_key(),
      what: <code className="id-code machine-key">{machine.publicKey}</code>,
    },
  ];
  return (
    <Panel title={m.committee_machine_about()} padded>
      <Facts facts={facts} className="facts--stacked" />
      {can('device.change') && machine.state !== 'revoked' ? (
        <div className="stack-s mt-4">
          {machine.state === 'active' ? (
            <Button kind="quiet" onClick={() => onState('suspended')}>
              {m.committee_machine_suspend()}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => onState('active')}>
              {m.committee_machine_resume()}
            </Button>
          )}
          <Button kind="stop" onClick={() => onState('revoked')}>
            {m.committee_machine_revoke()}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function State({ machine }: { machine: Machine }) {
  const { state, stateReason, stateChangedAt } = machine;
  return (
    <>
      <Tag tone={machineStateTone(state)}>{machineStateName(state)}</Tag>
      {stateReason ? (
        <small className="machine-note">
          {m.committee_machine_state_since({
            at: formatMoment(stateChangedAt),
            reason: stateReason,
          })}
        </small>
      ) : null}
    </>
  );
}

/** By the names of the rules in force; by its key what is no longer there. */
function Awards({ awards }: Pick<Machine, 'awards'>) {
  const { data } = useRulebook();
  const names = new Map(data && ruleChoices(data).map(({ key, name }) => [key, name]));
  return awards.map(({ kind, category, ruleKey }) => (
    <span key={`${kind}/${category}`} className="machine-note">
      {inOneLine(eventKindName(kind), category, names.get(ruleKey) ?? ruleKey)}
    </span>
  ));
}
