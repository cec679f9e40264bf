import { useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { FieldDeed } from '../queue/field-queue';

/** The neighbour went home believing it was recorded: a notice tells them, in the same words. */
export function TellResident({ deed }: { deed: FieldDeed }) {
  const [told, setTold] = useState<string | null>(null);
  const { communityId, code, residentId, scannedAt } = deed.body;
  const tell = useDeed(
    (refusal: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/refusal-notices', {
          params: { path: { communityId } },
          body: {
            requestId,
            ...(code === undefined ? { residentId } : { code }),
            what: deed.kind,
            about: (deed.label.session ?? '').slice(0, 60),
            noted: scannedAt,
            refusal,
          },
        }),
      ),
    ({ maskedName }) => setTold(maskedName),
  );
  if (told !== null) {
    return (
      <Notice kind="leaf" announce>
        {m.field_told({ name: told })}
      </Notice>
    );
  }
  return (
    <div className="stack">
      <Button
        kind="line"
        icon="horn"
        busy={tell.busy}
        onClick={() => tell.start(deed.refusal?.code ?? '')}
      >
        {m.field_tell_resident()}
      </Button>
      {tell.error ? (
        <Notice kind="stop" announce>
          {wordsOf(tell.error)}
        </Notice>
      ) : null}
    </div>
  );
}
