/** Takes an ISO date or time; gives it the British way: 3 June 2026. */
export function dayOf(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
}

/** Takes "2026-06"; gives "June 2026". */
export function monthOf(month: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
}

/** A figure the British way, with at most one digit after the point. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** 1234 pence as "£12.34". */
export function pounds(pence: number): string {
  return (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
}

/** 0.125 as "13%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
