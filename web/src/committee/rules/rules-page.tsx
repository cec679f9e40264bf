import { type RenderedSection, renderRulebook } from '@linli/core/rules/render-rulebook';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { type RulebookInForce, useRulebook } from './use-rulebook';
import './rules.css';

/** The rulebook in force, word for word what the program executes. */
export function RulesPage() {
  const { slug } = useSeat();
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
      <Answered query={rulebook} lines={8}>
        {(read) => <Sections rulebook={read} />}
      </Answered>
    </Desk>
  );
}

function Sections({ rulebook }: { rulebook: RulebookInForce }) {
  const rendered = renderRulebook(rulebook.document, getLocale());
  const [earning, ...rest] = rendered.sections;
  return (
    <div className="desk__cols desk__cols--even">
      {earning ? <SectionPanel section={earning} /> : null}
      <div className="stack-l">
        {rest.map((section) => (
          <SectionPanel key={section.key} section={section} />
        ))}
      </div>
    </div>
  );
}

function SectionPanel({ section }: { section: RenderedSection }) {
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
