import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import type { ScanKind } from '../queue/scan-deed';
import { useKnownNames } from '../roster/use-roster';
import type { Recorder } from '../scan/use-recorder';
import type { FieldSession } from '../sessions/use-session';
import { NumberLookup } from './number-lookup';

interface FullNumberProps {
  session: FieldSession;
  kind: ScanKind;
  recorder: Recorder;
}

/** For everyone who is on no list: the whole number finds the name. */
export function FullNumber({ session, kind, recorder }: FullNumberProps) {
  const names = useKnownNames();
  const words = kind === 'check_out' ? m.field_is_name_out : m.field_is_name_in;
  return (
    <NumberLookup
      communityId={session.communityId}
      confirm={(name) => (name === '' ? m.field_check_in() : words({ name }))}
      onConfirm={({ residentId, maskedName, buildingName }) => {
        const name = names.get(residentId)?.name ?? maskedName;
        recorder.record({ resident: { residentId, name, buildingName }, way: 'phone' });
      }}
      unknown={
        <Button kind="quiet" icon="plus" href={`/register?session=${session.id}`}>
          {m.field_register_here()}
        </Button>
      }
    />
  );
}
