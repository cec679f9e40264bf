const windows: [x: number, y: number, lit: boolean][] = [
  [102, 208, true],
  [154, 208, false],
  [206, 208, true],
  [258, 208, false],
  [102, 261, false],
  [154, 261, true],
  [258, 261, true],
  [102, 314, true],
  [154, 314, false],
  [206, 314, false],
  [258, 314, true],
];

/** The house at night in which one more window lights, once and softly, when points arrive. */
export function AwardHouse() {
  return (
    <div className="award__house">
      <svg viewBox="0 0 390 370" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <defs>
          <radialGradient id="award-glow">
            <stop offset=".18" stopColor="#ffd98a" stopOpacity=".6" />
            <stop offset=".55" stopColor="#f2b84a" stopOpacity=".18" />
            <stop offset="1" stopColor="#f2b84a" stopOpacity="0" />
          </radialGradient>
        </defs>
        <Sky />
        <path d="M84 196 139.5 126 195 196l55.5-70L306 196v174H84Z" fill="#1d4a8a" />
        <path
          d="M74 205 139.5 123 195 192l55.5-69L316 205"
          fill="none"
          stroke="#fff"
          strokeWidth="9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        {windows.map(([x, y, lit]) => (
          <g key={`${x}-${y}`}>
            <rect x={x} y={y} width="30" height="38" rx="4" fill={lit ? '#e3ab45' : '#12305a'} />
            <path
              d={`M${x + 15} ${y}v38M${x} ${y + 18}h30`}
              stroke={lit ? '#a8701a' : '#1d4a8a'}
              strokeWidth="2"
            />
          </g>
        ))}
        <g className="award__lit">
          <circle cx="221" cy="280" r="70" fill="url(#award-glow)" />
          <rect x="205" y="260" width="32" height="40" rx="4" fill="#ffd98a" />
          <path d="M221 260v40M205 279h32" stroke="#a8701a" strokeWidth="2.5" />
        </g>
      </svg>
    </div>
  );
}

/** Moon and the neighbouring houses. */
function Sky() {
  return (
    <>
      <rect width="390" height="370" fill="#0f2748" />
      <circle cx="322" cy="66" r="21" fill="#e9e2cf" />
      <circle cx="313" cy="60" r="19" fill="#0f2748" />
      <path d="M-10 216 62 150l72 66v154H-10ZM262 224 334 158l72 66v146H262Z" fill="#15325c" />
      <g fill="#b98a3c">
        <rect x="26" y="226" width="26" height="34" rx="3" />
        <rect x="70" y="286" width="26" height="34" rx="3" />
        <rect x="344" y="236" width="26" height="34" rx="3" />
        <rect x="300" y="296" width="26" height="34" rx="3" />
      </g>
      <g fill="#0f2748">
        <rect x="70" y="226" width="26" height="34" rx="3" />
        <rect x="26" y="286" width="26" height="34" rx="3" />
        <rect x="300" y="236" width="26" height="34" rx="3" />
        <rect x="344" y="296" width="26" height="34" rx="3" />
      </g>
    </>
  );
}
