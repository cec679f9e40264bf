import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Desk } from '../parts/desk';
import { ListDrop } from '../parts/list-drop';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { useBulkAwardDeed } from './use-bulk-awards';

/** The template, and the list to be looked through; nothing is recorded here. */
export function PreparePage() {
  const { communityId } = useSeat();
  const [, go] = useLocation();
  const deed = useBulkAwardDeed(
    (_communityId, file: File) => upload(communityId, file),
    ({ id }) => go(`/bulk-awards/${id}`),
  );
  return (
    <Desk
      title={m.committee_bulk_new()}
      lead={m.committee_bulk_new_lead()}
      back={{ href: '/bulk-awards', label: m.committee_bulk() }}
    >
      <div className="desk__cols desk__cols--slim">
        <Panel title={m.committee_import_choose()} padded>
          <ListDrop deed={deed} onFile={deed.start} />
        </Panel>
        <Panel title={m.committee_import_template()} padded>
          <p className="muted">{m.committee_bulk_template_why()}</p>
          <p className="mt-4">
            <Button kind="quiet" href={`/api/communities/${communityId}/bulk-award-template.xlsx`}>
              {m.committee_import_template_get()}
            </Button>
          </p>
        </Panel>
      </div>
    </Desk>
  );
}

/** The file travels as it is; the typed client only knows JSON bodies. */
function upload(communityId: string, file: File) {
  return answer(
    api.POST('/api/communities/{communityId}/bulk-awards', {
      params: { path: { communityId }, query: { fileName: file.name.slice(-200) } },
      body: '',
      bodySerializer: () => file,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
}
