import type { ImpactRow } from '../../core/service/impact';

/** Figures of several rows together. Shares and marks are means over what is known, weighed by how often. */
export interface Sums extends Omit<ImpactRow, 'month' | 'team' | 'template' | 'whole' | 'tokens' | 'editsKnown' | 'editShare' | 'quality'> {
  readonly editShare: number | undefined;
  readonly quality: number | undefined;
}

/** Takes rows; gives them as one. */
export function sumOf(rows: readonly ImpactRow[]): Sums {
  const sum = (pick: (row: ImpactRow) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  const mean = (value: (row: ImpactRow) => number | null, count: (row: ImpactRow) => number): number | undefined => {
    const known = sum(count);
    return known === 0 ? undefined : sum((row) => (value(row) ?? 0) * count(row)) / known;
  };
  return {
    jobs: sum((row) => row.jobs),
    inserted: sum((row) => row.inserted),
    edited: sum((row) => row.edited),
    discarded: sum((row) => row.discarded),
    onDevice: sum((row) => row.onDevice),
    minutesTold: sum((row) => row.minutesTold),
    told: sum((row) => row.told),
    minutesEstimated: sum((row) => row.minutesEstimated),
    warningsShown: sum((row) => row.warningsShown),
    warningsOverridden: sum((row) => row.warningsOverridden),
    editShare: mean(
      (row) => row.editShare,
      (row) => row.editsKnown,
    ),
    quality: mean(
      (row) => row.quality,
      (row) => row.qualityAnswers,
    ),
    qualityAnswers: sum((row) => row.qualityAnswers),
    sampled: sum((row) => row.sampled),
    sampleAnswers: sum((row) => row.sampleAnswers),
    factsRight: sum((row) => row.factsRight),
    wouldSend: sum((row) => row.wouldSend),
  };
}

/** Takes rows and what to sort them by; gives each group's sums, most used first; months in their order. */
export function sumsBy(
  rows: readonly ImpactRow[],
  by: 'month' | 'team' | 'template',
): readonly { readonly name: string; readonly sums: Sums }[] {
  const groups = new Map<string, ImpactRow[]>();
  for (const row of rows) groups.set(row[by], [...(groups.get(row[by]) ?? []), row]);
  const summed = [...groups].map(([name, group]) => ({ name, sums: sumOf(group) }));
  return by === 'month'
    ? summed.sort((one, other) => (one.name < other.name ? -1 : 1))
    : summed.sort(
        (one, other) => other.sums.jobs + other.sums.onDevice - one.sums.jobs - one.sums.onDevice || (one.name < other.name ? -1 : 1),
      );
}

/** Takes rows of words and figures; gives a CSV file's text. A cell that a spreadsheet would run as a formula is made plain words. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return `"${safe.replace(/"/g, '""')}"`;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
