import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { createQueryClient } from '../api/query-client';
import { Screens } from '../ui/screens';
import { Toasts } from '../ui/toast';
import { screens } from './screens';

const queryClient = createQueryClient('resident');

export function ResidentApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base="/resident">
        <Screens screens={screens} />
        <Toasts />
      </Router>
    </QueryClientProvider>
  );
}
