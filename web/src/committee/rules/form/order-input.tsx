import { readAt } from '@linli/core/rules/draft/draft-path';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { useEditing } from '../draft/editing';
import { useNames } from './use-names';

/** The order in which multipliers go; one that was added stands last until it is moved. */
export function OrderInput({ id, path }: { id: string; path: string }) {
  const { document, readOnly, change } = useEditing();
  const names = useNames('multipliers');
  const value = readAt(document, path);
  const written = Array.isArray(value) ? value : [];
  const known = names.map((each) => each.value);
  const order = [...written.filter((key) => known.includes(key))];
  order.push(...known.filter((key) => !order.includes(key)));
  const isWritten = order.length === written.length && order.join() === written.join();
  const moveUp = (index: number) => {
    const next = [...order];
    next.splice(index - 1, 2, order[index], order[index - 1]);
    change(path, next);
  };
  return (
    <>
      <ol className="rule-order" aria-labelledby={id}>
        {order.map((key, index) => (
          <li key={key}>
            {names.find((each) => each.value === key)?.label}
            {index > 0 && !readOnly ? (
              <Button kind="text" block={false} onClick={() => moveUp(index)}>
                {m.committee_draft_move_up()}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {isWritten || readOnly || order.length === 0 ? null : (
        <Button kind="quiet" block={false} onClick={() => change(path, order)}>
          {m.committee_draft_order_so()}
        </Button>
      )}
    </>
  );
}
