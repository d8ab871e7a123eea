const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit' });

/** Gives the month of a time as clocks in Britain show it, such as "2026-07": in summer theirs begins an hour before the one of UTC, and so does a month's budget. */
export function britishMonth(time: Date): string {
  const parts = Object.fromEntries(inLondon.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts['year'] ?? ''}-${parts['month'] ?? ''}`;
}
