import type { RenderedSection } from '@linli/core/rules/render-rulebook';
import { getLocale } from '../../i18n/paraglide/runtime';

const zhNumbers = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** One part of the rules: a table where there are values, plain sentences where there are none. */
export function RulesSection({ section, place }: { section: RenderedSection; place: number }) {
  const number = getLocale() === 'zh' ? zhNumbers[place] : String(place + 1);
  const table = section.rows.some((row) => row.value !== '');
  return (
    <section>
      <h2>
        <span>{number}</span>
        {section.title}
      </h2>
      {table ? <RulesTable section={section} /> : <RulesWords section={section} />}
    </section>
  );
}

function RulesTable({ section }: { section: RenderedSection }) {
  return (
    <table className="rules">
      <caption className="vh">{section.title}</caption>
      <tbody>
        {section.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <b>{row.name}</b>
              <small>{row.note}</small>
            </th>
            <td>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RulesWords({ section }: { section: RenderedSection }) {
  return (
    <dl className="rules-words">
      {section.rows.map((row) => (
        <div key={row.key}>
          <dt>{row.name}</dt>
          <dd>{row.note}</dd>
        </div>
      ))}
    </dl>
  );
}
