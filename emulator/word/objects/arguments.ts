import type { SearchOptions } from '../search';

/** Search options as they travel: an object of switches, or one that holds it. */
export function optionsFor(value: unknown): SearchOptions {
  if (typeof value !== 'object' || value === null) return {};
  const record = ('options' in value && typeof value.options === 'object' && value.options !== null ? value.options : value) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(Object.entries(record).map(([name, on]) => [name.charAt(0).toLowerCase() + name.slice(1), on === true]));
}

/** A list of strings; anything else is an empty list. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
