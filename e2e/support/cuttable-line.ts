import { connect, createServer, type Socket } from 'node:net';
import { address } from './api';

export interface CuttableLine {
  /** The program's address at this end of the line. */
  readonly address: string;
  /** Breaks what is open, event streams as well, and lets nothing new through. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** A line to the program that can break: a browser's own “offline” lets open streams live on. */
export async function cuttableLine(): Promise<CuttableLine> {
  const target = new URL(address());
  const open = new Set<Socket>();
  let broken = false;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    keep(near);
    if (broken) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    keep(far);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    return near.pipe(far).pipe(near);
  });
  const cut = () => {
    broken = true;
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://localhost:${port}`,
    cut,
    mend: () => {
      broken = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
