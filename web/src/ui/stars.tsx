const star = 'M12 2.6 14.6 9 21.5 9.5 16.2 14 17.9 20.7 12 17 6.1 20.7 7.8 14 2.5 9.5 9.4 9Z';

/** Stars reached out of five, with the sentence that says it. */
export function Stars({ reached, label }: { reached: number; label: string }) {
  return (
    <p className="stars" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((place) => (
        <svg
          key={place}
          className={place <= reached ? 'star star--on' : 'star'}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d={star} />
        </svg>
      ))}
    </p>
  );
}
