import { Form } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import type { DossierKind, QualificationKind } from './dossier-words';
import { EntryFields } from './entry-fields';
import { useSafetyDeed } from './use-safety-deed';

export interface Entry {
  residentIds: string[];
  kind: DossierKind;
  qualification?: QualificationKind;
  title: string;
  content?: string;
  number?: string;
  issuer: string;
  minutes?: number | null;
  day: string;
  validUntil?: string;
}

interface AddEntryDrawerProps {
  open: boolean;
  /** Given on the page of one resident. */
  resident?: { residentId: string; name: string };
  onClose: () => void;
}

/** One training, paper or commendation, for one resident or for the whole class. */
export function AddEntryDrawer({ open, resident, onClose }: AddEntryDrawerProps) {
  const deed = useSafetyDeed(
    (communityId, entry: Entry, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/dossier-entries', {
          params: { path: { communityId } },
          body: { requestId, ...entryBody(entry) },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Entry>
      open={open}
      title={m.committee_entry_add()}
      submit={m.committee_save()}
      initial={{
        kind: 'training',
        residentIds: resident ? [resident.residentId] : [],
      }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentIds"
        label={m.committee_entry_whom()}
        rules={[{ required: true, message: m.committee_entry_nobody() }]}
      >
        <ResidentPicker multiple known={resident ? [resident] : []} />
      </Form.Item>
      <EntryFields />
    </DeedDrawer>
  );
}

/** What a kind does not have is not sent, also when it was typed before the kind was changed. */
function entryBody(entry: Entry) {
  const { kind, residentIds, day } = entry;
  return {
    kind,
    residentIds,
    day,
    title: entry.title.trim(),
    issuer: entry.issuer.trim(),
    validUntil: kind === 'commendation' ? undefined : (entry.validUntil ?? undefined),
    minutes: kind === 'training' ? (entry.minutes ?? undefined) : undefined,
    content: kind === 'training' ? (entry.content?.trim() ?? '') : '',
    qualification: kind === 'qualification' ? entry.qualification : undefined,
    number: kind === 'qualification' ? (entry.number?.trim() ?? '') : '',
  };
}
