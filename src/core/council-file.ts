import { z } from 'zod';
import type { Council } from './council';
import { readYaml } from './front-matter';

const words = z.string('words are expected here').trim().min(1, 'this is empty').max(600, 'this is too long');

const shape = z.strictObject({
  name: words,
  shortName: words,
  nation: z.enum(['England', 'Wales'], 'the nation is England or Wales'),
  contact: z.strictObject({ phone: words, email: words, web: words, address: words }),
  openingHours: words,
  values: z.array(words),
  signOff: words,
  neverMask: z.array(words),
  bannedWords: z.array(z.strictObject({ from: words, to: words.optional(), why: words.optional() })),
  allowedWords: z.array(words),
  domains: z.array(words),
  safeguardingRoute: words,
});

/**
 * Takes council.yaml's source and its name for messages; gives the council's settings.
 * @throws TemplateFault with file, line and fault in plain words.
 */
export function parseCouncil(source: string, fileName: string): Council {
  const council = readYaml(source, shape, fileName, 1);
  return {
    ...council,
    bannedWords: council.bannedWords.map(({ from, to, why }) => ({
      from,
      ...(to === undefined ? {} : { to }),
      ...(why === undefined ? {} : { why }),
    })),
  };
}
