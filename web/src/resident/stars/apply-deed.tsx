import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import type { MyScheme } from './use-stars';

export function ApplyDeed({ scheme: { key, next } }: { scheme: MyScheme }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const deed = useDeed(
    (schemeKey: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/stars/{schemeKey}/application', {
          params: { path: { communityId, schemeKey } },
          body: { requestId },
        }),
      ).finally(() => void client.invalidateQueries({ queryKey: ['stars'] })),
    () => toast(m.resident_star_applied()),
  );
  return (
    <div className="stack mt-4">
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button busy={deed.busy} onClick={() => deed.start(key)}>
        {m.resident_star_apply({ name: next?.name[getLocale()] ?? '' })}
      </Button>
    </div>
  );
}
