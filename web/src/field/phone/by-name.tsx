import { m } from '../../i18n/paraglide/messages';
import { FindPerson } from '../people/find-person';
import type { ScanKind } from '../queue/scan-deed';
import { useKnownNames } from '../roster/use-roster';
import type { Recorder } from '../scan/use-recorder';

/** For somebody without any phone: the name within a building finds them, they say it aloud. */
export function ByName({ kind, recorder }: { kind: ScanKind; recorder: Recorder }) {
  const names = useKnownNames();
  const words = kind === 'check_out' ? m.field_is_name_out : m.field_is_name_in;
  return (
    <div className="mt-5">
      <FindPerson
        deed={({ maskedName }) => words({ name: maskedName })}
        busy={recorder.busy}
        onChoose={({ residentId, maskedName, buildingName }) => {
          const name = names.get(residentId)?.name ?? maskedName;
          recorder.record({ resident: { residentId, name, buildingName }, way: 'phone' });
        }}
      />
    </div>
  );
}
