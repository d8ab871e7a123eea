import register from '../data/legislation.json';

/** An Act or instrument as the council's list has it. */
export interface Legislation {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly url: string;
  readonly shortForms: readonly string[];
  readonly provisionWord: string;
  readonly sections: Readonly<Record<string, string | undefined>>;
  readonly verify: boolean;
  readonly lastSection?: number;
  readonly note?: string;
}

const all: readonly Legislation[] = register.legislation.map((entry) => ({
  ...entry,
  sections: entry.sections as Readonly<Record<string, string | undefined>>,
}));

/** Small letters, no year, no "the", "&" as "and", no punctuation. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bregs\b/g, 'regulations')
    .replace(/\bmisc\b\.?/g, 'miscellaneous')
    .replace(/\betc\b\.?/g, ' ')
    .replace(/[’'.,()-]/g, ' ')
    .replace(/\b(?:1[2-9]|20)\d{2}$/, '')
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the words that say where it applies, which people leave out or add. */
function looseKey(title: string): string {
  return titleKey(title)
    .replace(/\b(?:england and wales|england|wales|uk|united kingdom|amendment)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function fileBy(key: (entry: Legislation) => readonly string[]): Map<string, Legislation[]> {
  const map = new Map<string, Legislation[]>();
  for (const entry of all) for (const name of key(entry)) map.set(name, [...(map.get(name) ?? []), entry]);
  return map;
}

const byTitle = fileBy((entry) => [titleKey(entry.title)]);
const byLooseTitle = fileBy((entry) => [looseKey(entry.title)]);
const byShortForm = fileBy((entry) => entry.shortForms.map((form) => form.toLowerCase().replace(/^the /, '')));
const byInitials = fileBy((entry) => [initials(entry.title)]);
const superseded = new Map<string, { readonly years: readonly number[]; readonly use: string }[]>();
for (const entry of register.superseded) superseded.set(titleKey(entry.title), [...(superseded.get(titleKey(entry.title)) ?? []), entry]);

/** "Housing Act 1996" gives "HA", "Children and Families Act" gives "CFA". */
function initials(title: string): string {
  return title
    .replace(/\d{4}$/, '')
    .split(/[\s,()-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join('');
}

/** Everything of one title, whatever its year. */
export function sameTitle(title: string): readonly Legislation[] {
  return byTitle.get(titleKey(title)) ?? byLooseTitle.get(looseKey(title)) ?? [];
}

/** What a short form such as "FOIA", "CA 1989" or "the Freedom of Information Act" stands for. */
export function byShort(form: string): readonly Legislation[] {
  const plain = form.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');
  const exact = byShortForm.get(plain);
  if (exact !== undefined) return exact;
  const match = /^([A-Za-z&]{2,8}) ((?:19|20)\d{2})$/.exec(form);
  if (match === null) return [];
  const letters = (match[1] ?? '').replace(/[^A-Za-z]/g, '').toUpperCase();
  return (byInitials.get(letters) ?? []).filter(({ year }) => year === Number(match[2]));
}

/** What replaced a title of that year, or undefined. */
export function replacement(title: string, year: number | undefined): string | undefined {
  const entries = superseded.get(titleKey(title)) ?? [];
  if (year === undefined) return sameTitle(title).length === 0 ? entries[0]?.use : undefined;
  return entries.find(({ years }) => years.indexOf(year) >= 0)?.use;
}

/** What replaced one section of an Act that is otherwise in force, or undefined. */
export function sectionReplacement(id: string, section: string): string | undefined {
  return register.supersededSections.find((entry) => entry.id === id && entry.sections.indexOf(section) >= 0)?.use;
}

/** Short forms long enough to be looked for in a text. */
export const shortForms: readonly string[] = [...new Set(all.flatMap((entry) => entry.shortForms))].filter((form) => form.length > 2);
