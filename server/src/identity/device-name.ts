/** Words by which people recognise their own device in the list of sign-ins. */
export function deviceName(given: string | undefined, userAgent: string): string {
  const own = given?.trim();
  if (own) return own;
  const system = systems.find(([mark]) => mark.test(userAgent))?.[1] ?? '';
  const program = programs.find(([mark]) => mark.test(userAgent))?.[1] ?? '';
  return [system, program].filter((word) => word !== '').join(' · ') || '—';
}

const systems: readonly [RegExp, string][] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/HarmonyOS/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** WeChat and Edge call themselves Chrome as well, so they come first. */
const programs: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
