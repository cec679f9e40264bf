import type { readIncident as operation } from '@linli/contract/incidents';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { findPersonNames } from '../identity/find-person-names';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findIncident, listIncidentNotes } from './incidents.queries';

/** As it goes on paper: the account, who was told when, and what was done later. */
export async function readIncident(
  { tx, communityId }: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const incident = await findIncident(tx, params.incidentId);
  if (!incident) throw refuse('request/not_found');
  const notes = await listIncidentNotes(tx, incident.id);
  const people = [incident.recordedBy, ...notes.map(({ addedBy }) => addedBy)];
  const names = await findPersonNames(tx, communityId, people);
  return {
    ...incident,
    recordedByName: names.get(incident.recordedBy)?.name ?? null,
    notes: notes.map((note) => ({ ...note, addedByName: names.get(note.addedBy)?.name ?? null })),
  };
}
