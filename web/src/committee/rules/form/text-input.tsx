import { isRecord, readAt } from '@linli/core/rules/draft/draft-path';
import { Input } from 'antd';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { useEditing } from '../draft/editing';

/** Words in both languages; where a neighbourhood has only one, it may stand for both. */
export function TextInput({ id, path }: { id: string; path: string }) {
  const { document, readOnly, change } = useEditing();
  const value = readAt(document, path);
  const { zh = '', en = '' } = isRecord(value) ? (value as { zh?: string; en?: string }) : {};
  const write = (words: { zh: string; en: string }) => change(path, words);
  return (
    <fieldset className="rule-texts bare" aria-labelledby={id}>
      <Input
        aria-label={m.committee_draft_in_chinese()}
        placeholder={m.committee_draft_in_chinese()}
        value={zh}
        maxLength={500}
        disabled={readOnly}
        onChange={(event) => write({ zh: event.target.value, en })}
      />
      <Input
        aria-label={m.committee_draft_in_english()}
        placeholder={m.committee_draft_in_english()}
        value={en}
        maxLength={500}
        disabled={readOnly}
        onChange={(event) => write({ zh, en: event.target.value })}
      />
      {zh !== '' && en === '' && !readOnly ? (
        <Button kind="text" block={false} onClick={() => write({ zh, en: zh })}>
          {m.committee_draft_same_words()}
        </Button>
      ) : null}
    </fieldset>
  );
}
