import { m } from '../../i18n/paraglide/messages';
import {
  changeDisplay,
  type Language,
  type TextStep,
  useDisplaySettings,
} from '../../ui/display-settings';
import { Segmented } from '../../ui/segmented';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { ContactPanel } from './contact-panel';
import './settings.css';

type Size = 'normal' | 'elder';

/** How this computer shows the console, and how the neighbourhood is reached. */
export function SettingsPage() {
  const { elder, textStep, language } = useDisplaySettings();
  const { can } = useSeat();
  return (
    <Desk title={m.committee_settings()} lead={m.committee_settings_lead()}>
      <div className="narrow-column stack-l">
        {can('community.change') ? <ContactPanel /> : null}
        <Panel title={m.committee_language()} padded>
          <Segmented<Language>
            label={m.committee_language()}
            value={language}
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(value) => changeDisplay({ language: value })}
          />
        </Panel>
        <Panel title={m.committee_size()} padded>
          <Segmented<Size>
            label={m.committee_size()}
            value={elder ? 'elder' : 'normal'}
            options={[
              { value: 'normal', label: m.ui_normal_text() },
              { value: 'elder', label: m.ui_large_text() },
            ]}
            onChange={(value) => changeDisplay({ elder: value === 'elder' })}
          />
          <p className="note mt-3">{m.committee_size_why()}</p>
          <div className="mt-4">
            <Segmented<TextStep | 'mode'>
              label={m.committee_text_step()}
              value={textStep ?? 'mode'}
              options={[
                { value: 'mode', label: m.committee_text_of_mode() },
                { value: '18', label: '18' },
                { value: '22', label: '22' },
                { value: '26', label: '26' },
              ]}
              onChange={(value) => changeDisplay({ textStep: value === 'mode' ? null : value })}
            />
          </div>
        </Panel>
      </div>
    </Desk>
  );
}
