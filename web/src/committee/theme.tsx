import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';

export function ConsoleTheme({ children }: { children: ReactNode }) {
  return <ConfigProvider>{children}</ConfigProvider>;
}
