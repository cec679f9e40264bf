import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { SignedInGate } from '../api/signed-in-gate';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { ResidentGate } from './resident-gate';
import { openPaths, screens } from './screens';

const queryClient = createQueryClient('resident');

export function ResidentApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base="/resident">
        <SignedInGate openPaths={openPaths}>
          <ResidentGate openPaths={[...openPaths, '/join']}>
            <Screens screens={screens} />
          </ResidentGate>
        </SignedInGate>
        <Toasts />
      </Router>
    </QueryClientProvider>
  );
}
