import type { Field } from './field';
import { t } from './field';
import { honourFields } from './honour-fields';
import { multipliersField } from './multiplier-fields';
import { redemptionField } from './redemption-fields';
import { ruleField } from './rule-fields';
import { termsFields } from './terms-fields';

/** The whole form; the version, its days and its adoption belong to the publication. */
export const rulebookField: Extract<Field, { kind: 'group' }> = {
  key: 'rulebook',
  kind: 'group',
  label: t('规则手册', 'Rulebook'),
  fields: [
    {
      key: 'rules',
      kind: 'list',
      label: t('怎么得积分', 'How points are earned'),
      addWords: t('加一条规则', 'Add a rule'),
      item: ruleField,
    },
    redemptionField,
    multipliersField,
    ...termsFields,
    ...honourFields,
  ],
};
