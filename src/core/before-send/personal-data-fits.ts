import type { Council } from '../council';
import type { PersonalKind } from '../pseudonym';
import { address } from '../recognisers/address';
import { bankAccount } from '../recognisers/bank-account';
import { card } from '../recognisers/card';
import { dateOfBirth } from '../recognisers/date-of-birth';
import { drivingLicence } from '../recognisers/driving-licence';
import { iban } from '../recognisers/iban';
import { nhsNumber } from '../recognisers/nhs-number';
import { nino } from '../recognisers/nino';
import { passport } from '../recognisers/passport';
import { postcode } from '../recognisers/postcode';
import type { OutgoingMessage, SendConcern } from './outgoing-message';
import { isOutside } from './recipients-fit';

/** Kinds that do harm in the wrong hands, with the words an officer would use for them. */
const harmful: Readonly<Partial<Record<PersonalKind, string>>> = {
  nino: 'a National Insurance number',
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
  'bank-account': 'bank details',
  iban: 'bank details',
  card: 'a card number',
  passport: 'a passport number',
  'driving-licence': 'a driving licence number',
};
const recognisers = [iban, card, nino, drivingLicence, dateOfBirth, passport, bankAccount, nhsNumber, address, postcode];

/** People are known here by a title before the name or by two names with a date of birth and the like beside them: the long lists of names stay out of this bundle. */
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\.? (?:[A-Z][A-Za-z'’-]{0,30} ){0,2}([A-Z][A-Za-z'’-]{1,30})\b/g;

/**
 * Personal data going out of the council, and data of somebody the message does not go to. A resident's own name in a letter to
 * that resident is no concern; a National Insurance number in an email to the outside always deserves a look.
 */
export function personalDataFits(message: OutgoingMessage, council: Council): readonly SendConcern[] {
  const outside = [...message.to, ...message.cc, ...message.bcc].filter((one) => isOutside(one, council));
  const first = outside[0];
  if (first === undefined) return [];
  const found = recognisers.flatMap(({ kind, find }) =>
    find(message.body).map(({ start, end }) => ({ kind, start, end, text: message.body.slice(start, end) })),
  );
  const serious = found.find(({ kind }) => harmful[kind] !== undefined);
  const other = thirdParty(message, found);
  return [
    ...(serious === undefined
      ? []
      : [
          {
            concern: 'personal-data-outside' as const,
            quote: serious.text,
            why: `This looks like ${harmful[serious.kind] ?? 'personal data'}, and it goes to ${first.email}, outside the council.`,
            advice: 'Check that they should have it, and that email is a safe way to send it.',
          },
        ]),
    ...(other === undefined
      ? []
      : [
          {
            concern: 'third-party' as const,
            quote: other.quote,
            why: `It gives ${other.what} of ${other.name}, who is not one of the people it goes to.`,
            advice: 'Check that they may know this about somebody else.',
          },
        ]),
  ];
}

interface Piece {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** A person who gets no copy, named in the same paragraph as something that identifies them or says where they live. */
function thirdParty(
  message: OutgoingMessage,
  found: readonly Piece[],
): { readonly name: string; readonly what: string; readonly quote: string } | undefined {
  const receives = [...message.to, ...message.cc, ...message.bcc].map(({ name, email }) => letters(`${name} ${email.split('@')[0] ?? ''}`));
  const greeting = letters(message.body.trimStart().split('\n', 1)[0] ?? '');
  for (const person of message.body.matchAll(titled)) {
    const surname = letters(person[1] ?? '');
    if (surname.length < 3 || greeting.includes(surname) || receives.some((known) => known.includes(surname))) continue;
    const from = message.body.lastIndexOf('\n', person.index);
    const end = message.body.indexOf('\n', person.index);
    const to = end === -1 ? message.body.length : end;
    const detail = found.find(
      ({ kind, start, end: until }) =>
        (harmful[kind] !== undefined || kind === 'address' || kind === 'postcode') && start > from && until <= to,
    );
    if (detail !== undefined)
      return {
        name: person[0],
        what: harmful[detail.kind] ?? 'the address',
        quote: message.body
          .slice(from + 1, to)
          .trim()
          .slice(0, 160),
      };
  }
  return undefined;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
