import type { Council } from '../council';
import { findPersonalData } from '../find-personal-data';
import type { PersonalData, PersonalKind } from '../pseudonym';
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

/**
 * Personal data going out of the council, and data of somebody the message does not go to. A resident's own name in a letter to
 * that resident is no concern; a National Insurance number in an email to the outside always deserves a look.
 */
export function personalDataFits(message: OutgoingMessage, council: Council): readonly SendConcern[] {
  const outside = [...message.to, ...message.cc, ...message.bcc].filter((address) => isOutside(address, council));
  if (outside.length === 0) return [];
  const found = findPersonalData(message.body, { council });
  const serious = found.find(({ kind }) => harmful[kind] !== undefined);
  const other = thirdParty(message, found);
  const first = outside[0];
  return [
    ...(serious === undefined
      ? []
      : [
          {
            concern: 'personal-data-outside' as const,
            quote: serious.text,
            why: `This looks like ${harmful[serious.kind] ?? 'personal data'}, and it goes to ${first?.email ?? ''}, outside the council.`,
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

/** A person who gets no copy, named in the same paragraph as something that identifies them or says where they live. */
function thirdParty(
  message: OutgoingMessage,
  found: readonly PersonalData[],
): { readonly name: string; readonly what: string; readonly quote: string } | undefined {
  const receives = [...message.to, ...message.cc, ...message.bcc].map(({ name, email }) => letters(`${name} ${email.split('@')[0] ?? ''}`));
  const greeting = message.body.slice(0, 120);
  for (const person of found) {
    if (person.kind !== 'person' || !/\s/.test(person.text.trim())) continue;
    const surname = letters(person.text.trim().split(/\s+/).pop() ?? '');
    if (surname.length < 3 || receives.some((known) => known.includes(surname)) || letters(greeting).includes(surname)) continue;
    // The last lines are the sign-off: the officer may name themself.
    if (message.body.length - person.span.end < 120) continue;
    const from = message.body.lastIndexOf('\n', person.span.start);
    const end = message.body.indexOf('\n', person.span.end);
    const to = end === -1 ? message.body.length : end;
    const detail = found.find(
      ({ kind, span }) => (harmful[kind] !== undefined || kind === 'address' || kind === 'postcode') && span.start > from && span.end <= to,
    );
    if (detail !== undefined)
      return {
        name: person.text,
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
