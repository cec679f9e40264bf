import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { SignedInGate } from '../api/signed-in-gate';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { ConsoleTheme } from './console-theme';
import { openPaths, screens } from './screens';

const queryClient = createQueryClient('committee');

export function CommitteeApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <ConsoleTheme>
        <Router base="/committee">
          <SignedInGate openPaths={openPaths}>
            <Screens screens={screens} />
          </SignedInGate>
          <Toasts />
        </Router>
      </ConsoleTheme>
    </QueryClientProvider>
  );
}
