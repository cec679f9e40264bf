import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Redirect, useLocation } from 'wouter';
import { onSignedOut } from './client';
import { useMe } from './me';

interface SignedInGateProps {
  /** Addresses that need nobody signed in. */
  openPaths: readonly string[];
  children: ReactNode;
}

/** Leads to /sign-in once the server has said that nobody is signed in, and back after it. */
export function SignedInGate({ openPaths, children }: SignedInGateProps) {
  const client = useQueryClient();
  const [path] = useLocation();
  const { signedOut } = useMe();
  useEffect(() => onSignedOut(() => void client.invalidateQueries({ queryKey: ['me'] })), [client]);
  const open = openPaths.some((one) => path === one || path.startsWith(`${one}/`));
  if (!signedOut || open) return children;
  return <Redirect to={`/sign-in?next=${encodeURIComponent(path)}`} replace />;
}
