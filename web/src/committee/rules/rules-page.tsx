import type { EarningRule } from '@linli/core/rules/earning-rule';
import { type RenderedSection, renderRulebook } from '@linli/core/rules/render-rulebook';
import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { rulePlaces } from './rule-places';
import { StopRuleDialog } from './stop-rule-dialog';
import { type RulebookInForce, useRulebook } from './use-rulebook';
import './rules.css';

/** The rulebook in force, word for word what the program executes. */
export function RulesPage() {
  const { slug, can } = useSeat();
  const rulebook = useRulebook();
  const data = rulebook.data;
  return (
    <Desk
      title={data ? m.committee_rules_version({ version: data.version }) : m.committee_rules()}
      lead={
        data
          ? m.committee_rules_lead({
              from: formatDay(data.inForceFrom),
              count: data.document.rules.length,
            })
          : undefined
      }
      acts={
        <Button kind="line" block={false} href={`/board/${slug}/rules`}>
          {m.committee_rules_public()}
        </Button>
      }
    >
      <SubPlaces label={m.committee_rules()} places={rulePlaces(can)} />
      <Answered query={rulebook} lines={8}>
        {(read) => (
          <>
            {read.upcoming ? (
              <div className="stale">
                <Notice icon="horn">
                  {m.committee_rules_upcoming({
                    version: read.upcoming.version,
                    day: formatDay(read.upcoming.inForceFrom),
                  })}
                </Notice>
              </div>
            ) : null}
            <Sections rulebook={read} />
          </>
        )}
      </Answered>
    </Desk>
  );
}

function Sections({ rulebook }: { rulebook: RulebookInForce }) {
  const { can } = useSeat();
  const [stopping, setStopping] = useState<EarningRule | null>(null);
  const rendered = renderRulebook(rulebook.document, getLocale());
  const [earning, ...rest] = rendered.sections;
  const ruleOf = (key: string) =>
    rulebook.document.rules.find((rule) => rule.key === key && !rule.stopped);
  return (
    <div className="desk__cols desk__cols--even">
      {earning ? (
        <SectionPanel
          section={earning}
          onStop={can('rulebook.stop') ? (key) => setStopping(ruleOf(key) ?? null) : undefined}
          mayStop={(key) => ruleOf(key) !== undefined}
        />
      ) : null}
      <div className="stack-l">
        {rest.map((section) => (
          <SectionPanel key={section.key} section={section} />
        ))}
      </div>
      {stopping ? <StopRuleDialog rule={stopping} onClose={() => setStopping(null)} /> : null}
    </div>
  );
}

interface SectionPanelProps {
  section: RenderedSection;
  onStop?: (key: string) => void;
  mayStop?: (key: string) => boolean;
}

function SectionPanel({ section, onStop, mayStop }: SectionPanelProps) {
  const valued = section.rows.some(({ value }) => value !== '');
  return (
    <Panel title={section.title}>
      {valued ? (
        <table className="clauses">
          <caption className="vh">{section.title}</caption>
          <tbody>
            {section.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.name}
                  <small>{row.note}</small>
                  {onStop && mayStop?.(row.key) ? (
                    <Button
                      kind="text"
                      block={false}
                      aria-label={m.committee_rule_stop_named({ name: row.name })}
                      onClick={() => onStop(row.key)}
                    >
                      {m.committee_rule_stop()}
                    </Button>
                  ) : null}
                </th>
                <td>{row.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <dl className="clauses clauses--words">
          {section.rows.map((row) => (
            <div key={row.key}>
              <dt>{row.name}</dt>
              <dd>{row.note}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
