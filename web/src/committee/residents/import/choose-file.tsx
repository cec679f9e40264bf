import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { ListDrop } from '../../parts/list-drop';
import { Panel } from '../../parts/panel';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import type { Preview } from './import-page';

interface ChooseFileProps {
  onRead: (fileName: string, preview: Preview) => void;
}

/** The template, and the file to be looked through. */
export function ChooseFile({ onRead }: ChooseFileProps) {
  const { communityId } = useSeat();
  const deed = useStaffDeed(
    (file: File) => readPreview(communityId, file),
    (preview, file) => onRead(file.name, preview),
  );
  return (
    <div className="desk__cols desk__cols--slim">
      <Panel title={m.committee_import_choose()} padded>
        <ListDrop deed={deed} onFile={deed.start} />
      </Panel>
      <Panel title={m.committee_import_template()} padded>
        <p className="muted">{m.committee_import_template_why()}</p>
        <p className="mt-4">
          <Button kind="quiet" href={`/api/communities/${communityId}/resident-template.xlsx`}>
            {m.committee_import_template_get()}
          </Button>
        </p>
      </Panel>
    </div>
  );
}

/** The file travels as it is; the typed client only knows JSON bodies. */
function readPreview(communityId: string, file: File): Promise<Preview> {
  return answer(
    api.POST('/api/communities/{communityId}/resident-imports', {
      params: { path: { communityId }, query: { fileName: file.name.slice(-200) } },
      body: '',
      bodySerializer: () => file,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
}
