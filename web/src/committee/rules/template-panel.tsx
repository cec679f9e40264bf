import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { Panel } from '../parts/panel';
import type { Template } from './use-start-draft';

interface TemplatePanelProps {
  template: Template;
  onUse: (() => void) | undefined;
}

/** One template: what it is for, what it brings, and words to hang out. */
export function TemplatePanel({ template, onUse }: TemplatePanelProps) {
  const language = getLocale();
  const { name, kind, purpose, rules, rewards, multipliers, levels, texts } = template;
  return (
    <Panel
      title={name[language]}
      aside={
        <Tag tone={kind === 'model' ? 'plate' : 'leaf'}>
          {kind === 'model' ? m.committee_template_model() : m.committee_template_programme()}
        </Tag>
      }
      padded
    >
      <p>{purpose[language]}</p>
      <table className="clauses">
        <caption className="vh">{name[language]}</caption>
        <tbody>
          {[
            ...rules.map((rule) => ({
              ...rule,
              value: rule.value?.[language] ?? m.committee_template_open(),
            })),
            ...rewards.map((reward) => ({
              ...reward,
              value:
                reward.points === null
                  ? m.committee_template_open()
                  : m.committee_template_costs({ points: reward.points }),
            })),
            ...multipliers.map((one) => ({ ...one, value: m.committee_template_multiplier() })),
            ...levels.map((level) => ({
              ...level,
              value: m.committee_template_level({ points: level.earnedMin }),
            })),
          ].map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name[language]}</th>
              <td>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {texts.map((text) => (
        <details className="template-text" key={text.title.en}>
          <summary>
            {text.use === 'notice'
              ? m.committee_template_notice({ title: text.title[language] })
              : m.committee_template_message({ title: text.title[language] })}
          </summary>
          <p>{text.body[language]}</p>
        </details>
      ))}
      {onUse ? (
        <Button kind="quiet" onClick={onUse}>
          {m.committee_template_use()}
        </Button>
      ) : null}
    </Panel>
  );
}
