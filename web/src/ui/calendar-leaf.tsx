/** The tear-off day before a session. */
export function CalendarLeaf({ weekday, day }: { weekday: string; day: string }) {
  return (
    <span className="leaf">
      <span className="leaf__top">{weekday}</span>
      <span className="leaf__day">{day}</span>
    </span>
  );
}
