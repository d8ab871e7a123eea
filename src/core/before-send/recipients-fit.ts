import type { Council } from '../council';
import type { MailAddress } from '../mailbox';
import type { OutgoingMessage, SendConcern } from './outgoing-message';

/** From this many outside addresses in To and Cc, each resident would see all the others. */
const manyOutside = 5;
/** From this many recipients, a reply that speaks to one person deserves a second look. */
const manyForOne = 4;

const greeting =
  /^[ \t]*(?:dear|hello|hi|good (?:morning|afternoon|evening)),?[ \t]+(?:(?:mr|mrs|ms|miss|mx|dr|cllr|councillor|prof)\.?[ \t]+)?([A-Z][A-Za-z'’-]{1,40})(?:[ \t]+([A-Z][A-Za-z'’-]{1,40}))?/im;
const notAName =
  /^(?:all|both|everyone|everybody|team|colleagues?|sir|madam|there|folks|residents?|neighbours?|tenants?|parents?|parent|customer|councillors?|members?|ladies|friends?|again)$/i;

/** True when an address is not at one of the council's own domains. */
export function isOutside(address: MailAddress, council: Council): boolean {
  const domain = address.email.toLowerCase().split('@').pop() ?? '';
  return !council.domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`));
}

/** Whether the people it goes to fit what it says: greeting against names, many residents in sight of each other, reply-all to one person's message. */
export function recipientsFit(message: OutgoingMessage, council: Council): readonly SendConcern[] {
  const seen = [...message.to, ...message.cc];
  const greeted = greetedName(message.body);
  return [
    ...wrongRecipient(message, greeted),
    ...mistypedAddress([...seen, ...message.bcc], council),
    ...showsAddresses(seen, council),
    ...repliesToAll(message, seen, greeted),
  ];
}

/** Where residents most often have their mail. */
const usualDomains = [
  'gmail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'yahoo.co.uk',
  'yahoo.com',
  'icloud.com',
  'btinternet.com',
];

/** An address at a domain one slip away from a well-known one, or from the council's own: a personal letter for a stranger. */
function mistypedAddress(all: readonly MailAddress[], council: Council): readonly SendConcern[] {
  const known = [...council.domains.map((domain) => domain.toLowerCase()), ...usualDomains];
  for (const { email } of all) {
    const domain = email.toLowerCase().split('@').pop() ?? '';
    if (known.includes(domain)) continue;
    const meant = known.find((one) => one.length > 6 && oneSlip(domain, one));
    if (meant !== undefined)
      return [
        {
          concern: 'wrong-recipient',
          quote: email,
          why: `It is one letter away from ${meant}.`,
          advice: 'Check the address.',
        },
      ];
  }
  return [];
}

/** One letter more, less or other, or two neighbours swapped. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return swapped || (short.length === long.length ? one.slice(at + 1) === other.slice(at + 1) : short.slice(at) === long.slice(at + 1));
}

interface Greeted {
  readonly quote: string;
  readonly names: readonly string[];
}

function greetedName(body: string): Greeted | undefined {
  const found = greeting.exec(body.slice(0, 400));
  const names = [found?.[1], found?.[2]].filter((name): name is string => name !== undefined && !notAName.test(name));
  return found === null || names.length === 0 || notAName.test(found[1] ?? '') ? undefined : { quote: found[0].trim(), names };
}

function wrongRecipient(message: OutgoingMessage, greeted: Greeted | undefined): readonly SendConcern[] {
  if (greeted === undefined || message.to.length === 0) return [];
  const known = [...message.to, ...message.cc].map(({ name, email }) => letters(`${name} ${email.split('@')[0] ?? ''}`));
  // A role mailbox or an address with no name in it (info@, j1984@) can be anybody's.
  const nameless = [...message.to].every(
    ({ name, email }) => !/[A-Za-z]{2} [A-Za-z]{2}/.test(name) && !/[a-z]{3}[._-][a-z]{3}/i.test(email.split('@')[0] ?? ''),
  );
  if (nameless || greeted.names.some((name) => known.some((words) => words.includes(letters(name))))) return [];
  const first = message.to[0];
  return [
    {
      concern: 'wrong-recipient',
      quote: greeted.quote,
      why: `It greets ${greeted.names.join(' ')}, and goes to ${first?.name === '' ? first.email : (first?.name ?? '')}.`,
      advice: 'Check who it goes to.',
    },
  ];
}

function showsAddresses(seen: readonly MailAddress[], council: Council): readonly SendConcern[] {
  const outside = seen.filter((address) => isOutside(address, council));
  if (outside.length < manyOutside) return [];
  return [
    {
      concern: 'show-all-addresses',
      quote: outside
        .slice(0, 3)
        .map(({ email }) => email)
        .join(', '),
      why: `${outside.length} people outside the council will see each other's addresses.`,
      advice: 'Put them in Bcc.',
    },
  ];
}

function repliesToAll(message: OutgoingMessage, seen: readonly MailAddress[], greeted: Greeted | undefined): readonly SendConcern[] {
  if (!message.isReply || seen.length < manyForOne || greeted === undefined) return [];
  return [
    {
      concern: 'reply-all',
      quote: greeted.quote,
      why: `It speaks to one person and goes to ${seen.length}.`,
      advice: 'Check that everyone needs it.',
    },
  ];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
