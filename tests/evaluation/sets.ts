import type { ScoreSet } from './set-score';

/** Every labelled set that can be scored: one file in sets/ and one line here, loaded only when its data is there. */
export const sets: Readonly<Record<string, () => Promise<{ readonly score: ScoreSet }>>> = {
  council_tone: () => import('./sets/council_tone'),
  readability_clear: () => import('./sets/readability_clear'),
  readability_onestop: () => import('./sets/readability_onestop'),
  simplify_asset: () => import('./sets/simplify_asset'),
  tone_email480: () => import('./sets/tone_email480'),
  plain_english_lists: () => import('./sets/plain_english_lists'),
  council_emails: () => import('./sets/council_emails'),
  council_fairness: () => import('./sets/council_fairness'),
  council_deadlines: () => import('./sets/council_deadlines'),
  council_letters_must: () => import('./sets/council_letters_must'),
  email_spamassassin: () => import('./sets/email_spamassassin'),
  council_facts: () => import('./sets/council_facts'),
  council_personal_data: () => import('./sets/council_personal_data'),
  council_citations: () => import('./sets/council_citations'),
  legislation_tna: () => import('./sets/legislation_tna'),
  email_intent_parakweet: () => import('./sets/email_intent_parakweet'),
  email_bc3: () => import('./sets/email_bc3'),
  council_injection: () => import('./sets/council_injection'),
  pii_uk_vectors: () => import('./sets/pii_uk_vectors'),
  pii_presidio_synth: () => import('./sets/pii_presidio_synth'),
  pii_enron_threads: () => import('./sets/pii_enron_threads'),
  ner_re3d: () => import('./sets/ner_re3d'),
  council_meetings: () => import('./sets/council_meetings'),
};
