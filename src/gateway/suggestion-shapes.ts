import { z } from 'zod';

/** What a template is called in addresses and files. */
export const templateIdShape = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

/** A template's whole Markdown. */
export const templateSourceShape = z.string().min(1).max(60_000);

/** Words that look like somebody's and are no real person's, says who wrote or brought them, at most so many. Numbers that name one person are refused all the same. */
export function wordsAsTheyAre(most: number): z.ZodDefault<z.ZodArray<z.ZodString>> {
  return z.array(z.string().min(1).max(300)).max(most).default([]);
}
