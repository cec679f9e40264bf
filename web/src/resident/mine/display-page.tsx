import { m } from '../../i18n/paraglide/messages';
import {
  changeDisplay,
  type Language,
  type TextStep,
  useDisplaySettings,
} from '../../ui/display-settings';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { TopBar } from '../../ui/top-bar';
import { useResident } from '../use-resident';
import { changeSettings, type SettingsChange } from './use-my-membership';

/** How big, which words. Works at once and without network; the server only learns of it. */
export function DisplayPage() {
  const { elder, textStep, language } = useDisplaySettings();
  const { communityId } = useResident();
  const tell = (change: SettingsChange) => {
    changeSettings(communityId, change).catch(() => undefined);
  };
  return (
    <Page
      title={m.resident_display()}
      top={<TopBar title={m.resident_display()} back={{ href: '/mine' }} />}
    >
      <Section title={m.resident_mode()}>
        <Segmented
          label={m.resident_mode()}
          value={elder ? 'elder' : 'normal'}
          options={[
            { value: 'normal', label: m.resident_mode_normal() },
            { value: 'elder', label: m.resident_mode_elder() },
          ]}
          onChange={(mode) => {
            changeDisplay({ elder: mode === 'elder' });
            tell({ elderMode: mode === 'elder' });
          }}
        />
        <p className="note mt-3">{m.resident_mode_why()}</p>
      </Section>
      <section className="section">
        <Select
          label={m.resident_text_size()}
          value={textStep ?? 'auto'}
          options={[
            { value: 'auto', label: m.resident_size_auto() },
            { value: '18', label: m.resident_size_18() },
            { value: '22', label: m.resident_size_22() },
            { value: '26', label: m.resident_size_26() },
            { value: '30', label: m.resident_size_30() },
          ]}
          onChange={(step) =>
            changeDisplay({ textStep: step === 'auto' ? null : (step as TextStep) })
          }
        />
        <p className="card mt-4">{m.resident_size_sample()}</p>
      </section>
      <Section title={m.resident_language()}>
        <Segmented<Language>
          label={m.resident_language()}
          value={language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => {
            tell({ language: chosen });
            changeDisplay({ language: chosen });
          }}
        />
      </Section>
    </Page>
  );
}
