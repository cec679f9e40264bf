import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useDisplaySettings } from '../ui/display-settings';
import { themeFromTokens } from './theme';

const modes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** antd in the product's own colours and sizes, following dark, high contrast and elder mode. */
export function ConsoleTheme({ children }: { children: ReactNode }) {
  const { elder, textStep, language } = useDisplaySettings();
  const mode = useMode();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens change with these.
  const theme = useMemo(() => themeFromTokens(), [elder, textStep, mode]);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional' }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}

/** Changes whenever the system's colours change. */
function useMode(): string {
  const [mode, setMode] = useState(readMode);
  useEffect(() => {
    const queries = modes.map((query) => window.matchMedia(query));
    const update = () => setMode(readMode());
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
  return mode;
}

function readMode(): string {
  return modes.map((query) => String(window.matchMedia(query).matches)).join();
}
