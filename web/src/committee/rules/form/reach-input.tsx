import { readAt } from '@linli/core/rules/draft/draft-path';
import { Checkbox, Radio } from 'antd';
import { m } from '../../../i18n/paraglide/messages';
import { useEditing } from '../draft/editing';
import { useNames } from './use-names';

/** Which multipliers reach a rule: all, none, or those that are ticked. */
export function ReachInput({ id, path }: { id: string; path: string }) {
  const { document, readOnly, change } = useEditing();
  const multipliers = useNames('multipliers');
  const value = readAt(document, path);
  const some = Array.isArray(value) ? value : undefined;
  return (
    <div className="stack-s">
      <Radio.Group
        aria-labelledby={id}
        value={some ? 'some' : value}
        disabled={readOnly}
        options={[
          { value: 'all', label: m.committee_draft_reach_all() },
          { value: 'none', label: m.committee_draft_reach_none() },
          ...(multipliers.length > 0
            ? [{ value: 'some', label: m.committee_draft_reach_some() }]
            : []),
        ]}
        onChange={(event) => change(path, event.target.value === 'some' ? [] : event.target.value)}
      />
      {some ? (
        <Checkbox.Group
          value={some}
          disabled={readOnly}
          options={multipliers}
          onChange={(next) => change(path, next)}
        />
      ) : null}
    </div>
  );
}
