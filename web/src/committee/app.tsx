import { QueryClientProvider } from '@tanstack/react-query';
import { Router, useLocation } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { SignedInGate } from '../api/signed-in-gate';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { ConsoleTheme } from './console-theme';
import { entrances, openPaths, screens } from './screens';
import { SeatGate } from './shell/seat-gate';
import './console.css';

const queryClient = createQueryClient('committee');
const entrancePaths = new Set(entrances.map(({ path }) => path));

export function CommitteeApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <ConsoleTheme>
        <Router base="/committee">
          <SignedInGate openPaths={openPaths}>
            <Inside />
          </SignedInGate>
          <Toasts />
        </Router>
      </ConsoleTheme>
    </QueryClientProvider>
  );
}

function Inside() {
  const [path] = useLocation();
  if (entrancePaths.has(path)) return <Screens screens={entrances} />;
  return (
    <SeatGate>
      <Screens screens={screens} />
    </SeatGate>
  );
}
