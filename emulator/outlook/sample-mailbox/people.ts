import type { MailPerson } from '../mail-message';

/** Everybody here is invented. Addresses end in .example, numbers are from the drama ranges, postcodes do not exist. */
export const owner: MailPerson = { name: 'Paul Whitcombe', address: 'paul.whitcombe@marrowdale.example' };
export const ownerRole = 'Housing officer, Marrowdale Borough Council';

const council = (name: string): MailPerson => ({ name, address: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@marrowdale.example` });

export const colleagues = {
  manager: council('Nadia Rahman'),
  benefits: council('Gareth Lloyd'),
  benefitsTwo: council('Imogen Steele'),
  socialWorker: council('Ruth Adeyemi'),
  childrens: council('Callum Frayne'),
  repairs: council('Denise Okafor'),
  legal: council('Simon Achterberg'),
  complaints: council('Bethan Pryce'),
  asb: council('Tariq Mahmood'),
  homeless: council('Lucy Tremlett'),
  councilTax: council('Marek Nowak'),
  comms: council('Priya Sandhu'),
  customer: council('Leanne Booth'),
  democratic: council('Oliver Finch'),
  councillor: { name: 'Cllr Maureen Tansley', address: 'cllr.tansley@marrowdale.example' },
  councillorTwo: { name: 'Cllr Desmond Ayre', address: 'cllr.ayre@marrowdale.example' },
  mp: { name: 'Office of Helena Brack MP', address: 'casework@helenabrack.example' },
  adviser: { name: 'Jo Petrie', address: 'jo.petrie@marrowdaleadvice.example' },
  school: { name: 'Mrs K Dunmore', address: 'pastoral@stbrannocks.example' },
  nurse: { name: 'Sister Ama Boateng', address: 'ama.boateng@marrowdalehealth.example' },
  police: { name: 'PC 4471 Hobbs', address: 'hobbs4471@countypolice.example' },
  contractor: { name: 'Fenwright Repairs', address: 'planning@fenwright.example' },
  newsletter: { name: 'Housing Sector Weekly', address: 'news@housingsector.example' },
  staffNews: { name: 'Marrowdale Matters', address: 'staffnews@marrowdale.example' },
  it: { name: 'IT Service Desk', address: 'servicedesk@marrowdale.example' },
  system: { name: 'Rents system', address: 'no-reply@rents.marrowdale.example' },
  learning: { name: 'Learning Hub', address: 'no-reply@learning.marrowdale.example' },
  spam: { name: 'Account Security Team', address: 'verify@marrowdale-login.example' },
  prize: { name: 'Parcel Notice', address: 'delivery@parcel-hold.example' },
  invoices: { name: 'Accounts Payable', address: 'accounts@fenwrlght.example' },
} as const;

export type Colleague = keyof typeof colleagues;

const firstNames = [
  'Donna',
  'Kwame',
  'Aleksandra',
  'Terry',
  'Shabnam',
  'Colin',
  'Mei',
  'Patience',
  'Darren',
  'Ffion',
  'Yusuf',
  'Beryl',
  'Olu',
  'Sinead',
  'Viktor',
  'Joyce',
  'Ravi',
  'Kelly',
  'Emeka',
  'Margaret',
  'Lukasz',
  'Amina',
  'Wesley',
  'Hazel',
  'Tomasz',
  'Grace',
  'Nigel',
  'Zainab',
  'Carol',
  'Idris',
];
const lastNames = [
  'Harlow',
  'Mensah',
  'Wrobel',
  'Pym',
  'Akhtar',
  'Dunstan',
  'Lau',
  'Chikwanda',
  'Sprake',
  'Merrick',
  'Demir',
  'Tolliver',
  'Bankole',
  'Rafferty',
  'Kovac',
  'Hemsley',
  'Nair',
  'Stubbs',
  'Eze',
  'Plowright',
  'Zielinski',
  'Warsame',
  'Lathbury',
  'Quennell',
  'Gorski',
  'Amoah',
  'Birtles',
  'Siddiqui',
  'Thackray',
  'Vaughan-Rees',
];
const streets = [
  'Tansy Court',
  'Quarry Steps',
  'Kiln Lane',
  'Heron House',
  'Weaver Street',
  'Orchard Rise',
  'Millrace Close',
  'Lantern Terrace',
  'Foundry Row',
  'Sorrel Walk',
];
const mailHosts = ['postbox.example', 'homemail.example', 'webmail.example'];

export interface Resident extends MailPerson {
  readonly first: string;
  readonly last: string;
  readonly home: string;
  readonly phone: string;
}

/** Resident number n: always the same one, and the first 900 all differ. */
export function resident(n: number): Resident {
  const first = firstNames[n % firstNames.length] ?? '';
  const last = lastNames[(n * 7 + Math.floor(n / firstNames.length)) % lastNames.length] ?? '';
  return {
    first,
    last,
    name: `${first} ${last}`,
    address: `${first}.${last}${n % 10}@${mailHosts[n % mailHosts.length] ?? ''}`.toLowerCase(),
    home: `${((n * 13) % 90) + 1} ${streets[n % streets.length] ?? ''}`,
    phone: `07700 900${String((n * 37) % 1000).padStart(3, '0')}`,
  };
}
