/**
 * How long an organizer may take back a scan of their own: long enough to see on the screen that it
 * was the wrong person, short enough that nobody spends the points or hears of them and is
 * disappointed. Counted from when the scan reached the server.
 */
export const UNDO_MINUTES = 10;
