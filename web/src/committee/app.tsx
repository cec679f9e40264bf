import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { screens } from './screens';
import { ConsoleTheme } from './theme';

const queryClient = createQueryClient('committee');

export function CommitteeApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <ConsoleTheme>
        <Router base="/committee">
          <Screens screens={screens} />
          <Toasts />
        </Router>
      </ConsoleTheme>
    </QueryClientProvider>
  );
}
