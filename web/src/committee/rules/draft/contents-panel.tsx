import { rulebookField } from '@linli/core/rules/fields/rulebook-fields';
import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Panel } from '../../parts/panel';
import { FieldEditor } from '../form/field-editor';
import type { DraftOnScreen } from './use-draft';

/** The whole form, one part at a time; a part that is not settled carries its count. */
export function ContentsPanel({ draft }: { draft: DraftOnScreen }) {
  const [opened, setOpened] = useState('rules');
  const field = rulebookField.fields.find(({ key }) => key === opened);
  const openIn = (key: string) =>
    [...draft.questions, ...draft.problems].filter(({ path }) => isIn(path, key)).length;
  return (
    <div className="rule-contents">
      <nav className="rule-parts" aria-label={m.committee_draft_parts()}>
        {rulebookField.fields.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            aria-current={key === opened ? 'true' : undefined}
            onClick={() => setOpened(key)}
          >
            {label[getLocale()]}
            {openIn(key) > 0 ? <span className="num">{openIn(key)}</span> : null}
          </button>
        ))}
      </nav>
      <Panel padded>
        {field ? <FieldEditor key={opened} field={field} path={opened} /> : null}
      </Panel>
    </div>
  );
}

function isIn(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}
