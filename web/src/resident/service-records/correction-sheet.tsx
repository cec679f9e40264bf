import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';

/** Says what is wrong in one's own words; somebody else than the recorder answers. */
export function CorrectionSheet({ recordId, onClose }: { recordId: string; onClose: () => void }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [says, setSays] = useState('');
  const [tried, setTried] = useState(false);
  const deed = useDeed(
    (words: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/service-records/{recordId}/corrections', {
          params: { path: { communityId, recordId } },
          body: { requestId, says: words },
        }),
      ),
    ({ dueOn }) => {
      toast(m.resident_correction_sent({ day: formatDay(dueOn) }));
      void client.invalidateQueries({ queryKey: ['service-records', communityId] });
      onClose();
    },
  );
  const short = says.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) deed.start(says.trim());
  };
  return (
    <Sheet title={m.resident_correction_ask()} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextArea
          label={m.resident_correction_what()}
          value={says}
          onChange={setSays}
          maxLength={500}
          help={m.resident_correction_how()}
          error={tried && short ? m.resident_correction_short() : undefined}
        />
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        <Button type="submit" busy={deed.busy}>
          {m.resident_correction_send()}
        </Button>
      </form>
    </Sheet>
  );
}
