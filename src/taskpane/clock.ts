/** Takes milliseconds since 1970; gives "10:47" as clocks in Britain show it. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
}

/** Takes an ISO date; gives "11 December 2026". */
export function longDate(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Takes an ISO date; gives "11 Dec". */
export function shortDate(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** Takes an ISO moment in UTC; gives "Tuesday 24 November 2026, 10:30" as clocks in Britain show it. */
export function dayAndTime(iso: string): string {
  const then = new Date(iso);
  const day = then.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  });
  return `${day.replace(',', '')}, ${clockTime(then.getTime())}`;
}
