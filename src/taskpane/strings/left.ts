import type { PersonalKind } from '../../core/pseudonym';
import { count, upper } from './count';

const hidden: Record<PersonalKind, readonly [string, string]> = {
  person: ['name', 'names'],
  address: ['address', 'addresses'],
  postcode: ['postcode', 'postcodes'],
  phone: ['phone number', 'phone numbers'],
  email: ['email address', 'email addresses'],
  nino: ['National Insurance number', 'National Insurance numbers'],
  'nhs-number': ['NHS number', 'NHS numbers'],
  'date-of-birth': ['date of birth', 'dates of birth'],
  utr: ['tax reference', 'tax references'],
  uprn: ['property number', 'property numbers'],
  upn: ['pupil number', 'pupil numbers'],
  'council-tax-reference': ['council tax reference', 'council tax references'],
  'rent-reference': ['rent reference', 'rent references'],
  'case-reference': ['case reference', 'case references'],
  'penalty-charge': ['penalty charge number', 'penalty charge numbers'],
  'bank-account': ['bank account', 'bank accounts'],
  iban: ['bank account', 'bank accounts'],
  card: ['card number', 'card numbers'],
  vehicle: ['vehicle number', 'vehicle numbers'],
  'driving-licence': ['driving licence', 'driving licences'],
  passport: ['passport number', 'passport numbers'],
  organisation: ['organisation', 'organisations'],
  'profile-link': ['profile link', 'profile links'],
  other: ['other detail', 'other details'],
};

/** Words that say what left this device. */
export const leftWords = {
  leftTitle: 'What left this device',
  nothingLeft: 'Nothing left this device',
  nothingLeftLine: 'The work was done here. No words were sent anywhere.',
  leftSubject: (time: string, n: number) => `Today, ${time} · ${count(n, 'piece of text', 'pieces of text')}`,
  sentTo: 'Sent to',
  sentToService: (council: string) => `${council}’s own service`,
  model: 'Model',
  keptThere: 'Kept there',
  keptThereNo: 'No, says the council’s contract',
  wordForWord: 'Your words, as sent',
  exactlyAsSent: 'Exactly as sent',
  standIns: 'Hidden before sending',
  realStayed: 'The real ones stayed here',
  sent: 'Hidden',
  howMany: 'How many',
  hiddenKind: (kind: string, n: number) => {
    const names = (hidden as Readonly<Record<string, readonly [string, string]>>)[kind];
    return upper(names === undefined ? kind : names[n === 1 ? 0 : 1]);
  },
  amountsAsTheyAre: 'Made-up names and numbers stood in for the real ones. Amounts and dates were sent as they are.',
  copyAll: 'Copy all of it',
} as const;
