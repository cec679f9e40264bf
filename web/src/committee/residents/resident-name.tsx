import { m } from '../../i18n/paraglide/messages';
import { Tag } from '../../ui/tag';
import type { ResidentRow } from '../parts/resident-picker';
import './residents.css';

/** The name, the nickname the neighbours know, and whether they moved away. */
export function ResidentName({ resident }: { resident: ResidentRow }) {
  return (
    <>
      {resident.name}
      {resident.nickname ? <small className="nickname">{resident.nickname}</small> : null}
      {resident.state === 'left' ? (
        <span className="after-name">
          <Tag>{m.committee_left()}</Tag>
        </span>
      ) : null}
    </>
  );
}
