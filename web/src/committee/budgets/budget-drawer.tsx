import { Form, InputNumber, Select } from 'antd';
import { useMe } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { DeedDrawer } from '../parts/deed-drawer';
import { inOneLine } from '../parts/in-one-line';
import { scopeKeys, scopeName } from './budget-words';
import {
  type Budget,
  type Budgets,
  type BudgetValues,
  type Scope,
  useSetBudget,
} from './use-budgets';

interface BudgetDrawerProps {
  /** The one to change; null for a new one. */
  budget: Budget | null;
  budgets: Budgets;
  onClose: () => void;
}

export function BudgetDrawer({ budget, budgets, onClose }: BudgetDrawerProps) {
  const deed = useSetBudget(onClose);
  return (
    <DeedDrawer<BudgetValues>
      open
      title={
        budget ? m.committee_budget_change_of({ name: budget.name }) : m.committee_budget_add()
      }
      lead={m.committee_budget_lead()}
      submit={m.committee_budget_save()}
      initial={budget ?? { scope: 'organizer' }}
      deed={deed}
      onSubmit={({ scope, subjectId, pointsMax }) =>
        deed.start(budget ? { ...keyOf(budget), pointsMax } : { scope, subjectId, pointsMax })
      }
      onClose={onClose}
    >
      {budget ? null : <SubjectFields budgets={budgets} />}
      <Form.Item
        name="pointsMax"
        label={m.committee_budget_max()}
        extra={m.committee_budget_max_help()}
        rules={[{ required: true, message: m.committee_budget_max_missing() }]}
      >
        <InputNumber min={0} max={10_000_000} precision={0} />
      </Form.Item>
    </DeedDrawer>
  );
}

function keyOf({ scope, subjectId }: Budget) {
  return { scope, subjectId };
}

function SubjectFields({ budgets }: { budgets: Budgets }) {
  const form = Form.useFormInstance<BudgetValues>();
  const scope = Form.useWatch('scope', form) ?? 'organizer';
  const { me } = useMe();
  const options = subjectsOf(budgets, scope).filter(({ value }) => value !== me?.person.id);
  return (
    <>
      <Form.Item name="scope" label={m.committee_budget_scope()}>
        <Select<Scope>
          options={scopeKeys.map((value) => ({ value, label: scopeName(value) }))}
          onChange={() => form.resetFields(['subjectId'])}
        />
      </Form.Item>
      <Form.Item
        name="subjectId"
        label={m.committee_budget_of()}
        rules={[{ required: true, message: m.committee_budget_of_missing() }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
    </>
  );
}

function subjectsOf(budgets: Budgets, scope: Scope): { value: string; label: string }[] {
  if (scope === 'session') {
    return budgets.sessions.map(({ id, name, startsAt }) => ({
      value: id,
      label: inOneLine(name, formatMoment(startsAt)),
    }));
  }
  const named = scope === 'organizer' ? budgets.organizers : budgets.activities;
  return named.map(({ id, name }) => ({ value: id, label: name }));
}
