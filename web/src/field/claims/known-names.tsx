import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Field } from '../../ui/field';
import { Sep } from '../../ui/sep';
import type { RosterRow } from '../roster/use-roster';
import type { ClaimPerson } from './claim-person';

const shownMax = 8;

/** Everyone on a list this phone holds, by name or by the end of the number; needs no network. */
export function KnownNames({ onFound }: { onFound: (person: ClaimPerson) => void }) {
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const rosters = client.getQueriesData<RosterRow[]>({ queryKey: ['field', 'roster'] });
  const rows = [
    ...new Map(rosters.flatMap(([, some]) => some ?? []).map((row) => [row.residentId, row])),
  ].map(([, row]) => row);
  const found = matching(rows, typed.trim());
  return (
    <div className="mt-4 stack">
      <Field
        label={m.field_claim_name_or_end()}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        help={m.field_claim_names_help({ count: rows.length })}
      />
      {found.length > 0 ? (
        <Cells>
          {found.map(({ residentId, name, buildingName, phoneLast4 }) => (
            <Cell
              key={residentId}
              title={name}
              why={
                <>
                  {buildingName ?? m.field_no_building()}
                  {phoneLast4 ? (
                    <>
                      <Sep />
                      {m.field_ends_in({ digits: phoneLast4 })}
                    </>
                  ) : null}
                </>
              }
              onClick={() => onFound({ residentId, name, buildingName, way: 'roster' })}
              arrow
            />
          ))}
        </Cells>
      ) : null}
      {typed.trim() !== '' && found.length === 0 ? (
        <p className="note">{m.field_claim_no_name()}</p>
      ) : null}
    </div>
  );
}

/** Nothing typed shows nobody: a list of neighbours is not for looking around in. */
function matching(rows: readonly RosterRow[], typed: string): RosterRow[] {
  if (typed === '') return [];
  return rows
    .filter(({ name, phoneLast4 }) => name.includes(typed) || phoneLast4 === typed)
    .slice(0, shownMax);
}
