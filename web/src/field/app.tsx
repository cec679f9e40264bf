import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { SignedInGate } from '../api/signed-in-gate';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { FieldGate } from './field-gate';
import { openPaths, screens } from './screens';

const queryClient = createQueryClient('field');

export function FieldApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base="/field">
        <SignedInGate openPaths={openPaths}>
          <FieldGate openPaths={openPaths}>
            <Screens screens={screens} />
          </FieldGate>
        </SignedInGate>
        <Toasts />
      </Router>
    </QueryClientProvider>
  );
}
