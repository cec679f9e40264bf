import { m } from '../../i18n/paraglide/messages';
import { Sep } from '../../ui/sep';
import type { FieldDeed } from '../queue/field-queue';
import { isScan, useScanDeeds } from '../queue/scan-queue';
import { useKnownNames } from '../roster/use-roster';
import { residentOfDeed } from '../scan/judge-locally';

/** Whom a deed shows, as far as this phone knows: the server's answers are masked. */
export function DeedPerson({ deed }: { deed: FieldDeed }) {
  const scans = useScanDeeds();
  const names = useKnownNames();
  const residentId = isScan(deed)
    ? residentOfDeed(deed, scans)
    : (deed.answer?.residentId ?? deed.body.residentId);
  const known = residentId === undefined ? undefined : names.get(residentId);
  const name = known?.name || deed.label.name || deed.answer?.maskedName;
  const building = known?.buildingName ?? (deed.label.building || deed.answer?.buildingName);
  if (!name) return <>{m.field_someone_by_code()}</>;
  return (
    <>
      {name}
      {building ? (
        <>
          <Sep />
          {building}
        </>
      ) : null}
    </>
  );
}
