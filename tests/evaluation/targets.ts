interface Target {
  readonly at: 'least' | 'most';
  readonly value: number;
}

const least = (value: number): Target => ({ at: 'least', value });
const most = (value: number): Target => ({ at: 'most', value });

/** What the engine is meant to reach, by set and metric. */
export const targets: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  pii_uk_vectors: { vectors_passed: least(0.99), false_alarms: most(0.02) },
  pii_presidio_synth: { leak: most(0.08), f2: least(0.85), roundtrip: least(1) },
  pii_enron_threads: { leak: most(0.1), consistency: least(0.9) },
  council_personal_data: { leak: most(0.01), consistency: least(0.97), lookalikes_masked: most(0.04), roundtrip: least(1) },
  ner_re3d: { recall: least(0.6) },
  council_facts: { changes_found: least(0.97), false_reports: most(0.03) },
  council_tone: { finding_f1: least(0.8), clean_flagged: most(0.1), spearman_mean: least(0.7) },
  tone_email480: { spearman_mean: least(0.7), blame_f1: least(0.68) },
  readability_clear: { pearson: least(0.66) },
  readability_onestop: { pairs_ordered: least(0.84) },
  simplify_asset: { sari: least(36), facts_kept: least(1) },
  email_intent_parakweet: { f1: least(0.86) },
  email_bc3: { request_f1: least(0.52) },
  council_emails: {
    missed_p1a: most(0),
    exact_level: least(0.85),
    over_triage: most(0.02),
    needs_reply_f1: least(0.9),
    deadline_value: least(0.93),
  },
  council_fairness: { families_identical: least(1) },
  email_spamassassin: { false_urgent: most(0.01) },
  council_deadlines: { value_accuracy: least(0.96), false_deadlines: most(0.02) },
  dates_recognizers: { dates_en_value_accuracy: least(0.76), money_recall: least(0.93), phone_gb_recall: least(0.98) },
  council_citations: { verdict_accuracy: least(0.96) },
  legislation_tna: { act_recall: least(0.96) },
  council_injection: { recall: least(0.92), false_alarms: most(0.03) },
  council_letters_must: { missing_f1: least(0.85) },
  council_meetings: { action_f1: least(0.8), due_accuracy: least(0.95) },
  meetings_qmsum_committee: { cited_hit: least(0.6) },
  themes_argkp: { map_strict: least(0.8) },
  council_consultation: { theme_f1: least(0.65) },
};
