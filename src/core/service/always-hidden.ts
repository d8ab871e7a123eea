import { alwaysHidden, type PersonalKind } from '../pseudonym';

const names: Partial<Record<PersonalKind, string>> = {
  nino: 'National Insurance numbers',
  'nhs-number': 'NHS numbers',
  'date-of-birth': 'dates of birth',
  utr: 'tax references',
  upn: 'pupil numbers',
  'bank-account': 'bank accounts',
  iban: 'international bank accounts',
  card: 'card numbers',
  'driving-licence': 'driving licences',
  passport: 'passports',
};

/** What no officer and no policy can have shown, in plain words, as the rule itself lists it. */
export const alwaysHiddenNames: readonly string[] = [...alwaysHidden].map((kind) => names[kind] ?? kind);
