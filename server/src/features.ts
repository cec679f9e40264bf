import type { Features } from './cli/features';

/** What the commands need from the features: the table of contents of `linli`. */
export const features: Features = {
  demoSignIns: [],
  seedDemo: async () => undefined,
  importResidents: async () => ({ lines: ['Not part of this version.'], good: false }),
  recompute: async () => [],
};
