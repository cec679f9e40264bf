import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { dateKey, formatTime } from '../../ui/format';
import { Answered } from '../parts/answered';
import { DeedDrawer } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { useSeat } from '../use-seat';
import { useSafetyDeed } from './use-safety-deed';
import './incident.css';

type Incident = AnswerOf<'/api/communities/{communityId}/incidents/{incidentId}'>;

/** 意外情况登记表 as it goes on paper, A4; below the account only what was added later. */
export function IncidentPage({ incidentId }: { incidentId: string }) {
  const { communityId, can } = useSeat();
  const [adding, setAdding] = useState(false);
  const incident = useQuery({
    queryKey: ['safety', communityId, 'incident', incidentId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/incidents/{incidentId}', {
          params: { path: { communityId, incidentId } },
        }),
      ),
  });
  return (
    <Desk
      title={m.committee_incident()}
      back={{ href: '/incidents', label: m.committee_incidents() }}
      acts={
        <>
          <Button kind="line" block={false} onClick={() => window.print()}>
            {m.committee_print()}
          </Button>
          {can('incident.follow_up') ? (
            <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
              {m.committee_incident_add()}
            </Button>
          ) : null}
        </>
      }
    >
      <Answered query={incident} lines={8}>
        {(data) => <PaperForm incident={data} />}
      </Answered>
      <AddNote open={adding} incidentId={incidentId} onClose={() => setAdding(false)} />
    </Desk>
  );
}

function PaperForm({ incident }: { incident: Incident }) {
  const moment = (at: string) => `${dateKey(at)} ${formatTime(at)}`;
  const told = incident.told.map(({ whom, at }) => `${whom}，${moment(at)}`).join('；');
  return (
    <article className="paper">
      <h2>{m.committee_incident_form()}</h2>
      <p className="paper__unit">{incident.communityName}</p>
      <table>
        <tbody>
          <Line term={m.committee_name()}>{incident.personName}</Line>
          <Line term={m.committee_session()}>
            {incident.sessionTitle}，{moment(incident.sessionStartsAt)}
          </Line>
          <Line term={m.committee_incident_signed_up()}>
            {incident.signedUpAt
              ? moment(incident.signedUpAt)
              : m.committee_incident_not_signed_up()}
          </Line>
          <Line term={m.committee_when()}>{moment(incident.happenedAt)}</Line>
          <Line term={m.committee_place()}>{incident.place}</Line>
          <Line term={m.committee_incident_what()}>{incident.what}</Line>
          <Line term={m.committee_incident_help()}>{incident.help}</Line>
          <Line term={m.committee_incident_witnesses()}>{incident.witnesses}</Line>
          <Line term={m.committee_incident_told()}>{told}</Line>
          {incident.notes.map((note) => (
            <Line key={note.id} term={m.committee_incident_later()}>
              {note.words}
              <small>{`${note.addedByName ?? ''} ${moment(note.addedAt)}`}</small>
            </Line>
          ))}
          <Line term={m.committee_recorder()}>
            {incident.recordedByName}，{moment(incident.recordedAt)}
          </Line>
        </tbody>
      </table>
      <p className="paper__sign">{m.committee_incident_sign()}</p>
    </article>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{term}</th>
      <td>{children}</td>
    </tr>
  );
}

interface AddNoteProps {
  open: boolean;
  incidentId: string;
  onClose: () => void;
}

function AddNote({ open, incidentId, onClose }: AddNoteProps) {
  const deed = useSafetyDeed(
    (communityId, { words }: { words: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/incidents/{incidentId}/notes', {
          params: { path: { communityId, incidentId } },
          body: { requestId, words: words.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<{ words: string }>
      open={open}
      title={m.committee_incident_add()}
      lead={m.committee_incident_add_lead()}
      submit={m.committee_save()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="words"
        label={m.committee_incident_later()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </DeedDrawer>
  );
}
