import type { Span } from './span';

/** The kinds of personal data that are masked on the device before anything leaves it. */
export const personalKinds = [
  'person',
  'address',
  'postcode',
  'phone',
  'email',
  'nino',
  'nhs-number',
  'date-of-birth',
  'utr',
  'uprn',
  'upn',
  'council-tax-reference',
  'rent-reference',
  'case-reference',
  'penalty-charge',
  'bank-account',
  'iban',
  'card',
  'vehicle',
  'driving-licence',
  'passport',
  'organisation',
  'profile-link',
  'other',
] as const;

export type PersonalKind = (typeof personalKinds)[number];

/**
 * Kinds an officer cannot ask to be left readable: they name one person beyond doubt, open an account, or are health data
 * (Data Protection Act 2018; the council's policy may hold back more).
 */
export const alwaysHidden: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  'nino',
  'nhs-number',
  'date-of-birth',
  'utr',
  'upn',
  'bank-account',
  'iban',
  'card',
  'driving-licence',
  'passport',
]);

/** A piece of personal data found in a text. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly span: Span;
  readonly text: string;
}

/** One stand-in and what it stands for. Never leaves the device. */
export interface Pseudonym {
  readonly kind: PersonalKind;
  readonly original: string;
  readonly standIn: string;
  /** Which person of the texts this is: the same number for "Ms Ashby" and "Rosalind Ashby". Only for people. */
  readonly person?: number;
}

/** All that is needed to put the real words back. Never leaves the device and is never stored. */
export interface PseudonymKey {
  readonly pseudonyms: readonly Pseudonym[];
}
