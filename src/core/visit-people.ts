import type { MailAddress } from './mailbox';

/** Somebody a visit is to: the name as it is shown, and what their mail is looked for by. */
export interface VisitPerson {
  readonly name: string;
  readonly search: string;
}

/** "Visit: Mr Ashby", "Home visit - Joan Ashby": residents are seldom invited to their own visit, so the subject names them. */
const named =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?|\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){1,2})/gu;
/** Words with a capital in a subject that belong to no name. */
const notNames =
  /\b(?:\d{1,4}[a-z]?\s[\p{L}'\u2019-]{2,30}\s(?:street|road|lane|close|walk|court|house|avenue|drive|way|terrace|crescent|gardens|row|rise|steps)|visits?|review|meeting|home|joint|case|conference|panel|assessment|survey|inspection|appointment|call|team|council|catch|up|re|fw|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)\b/giu;
const most = 4;

/**
 * Takes what an appointment says of itself; gives whom it is to: people from outside the council, and people its subject names; where there are none,
 * the colleagues invited. The officer is never among them.
 */
export function visitPeople(appointment: {
  readonly title: string;
  readonly invited: readonly MailAddress[];
  readonly officer: { readonly email: string };
  readonly domains: readonly string[];
}): readonly VisitPerson[] {
  const officer = appointment.officer.email.toLowerCase();
  const others = appointment.invited.filter(({ email }) => email !== '' && email.toLowerCase() !== officer);
  const outside = others.filter(({ email }) => {
    const domain = email.toLowerCase().split('@').pop() ?? '';
    return !appointment.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  });
  const invitedNames = new Set(others.map(({ name }) => name.toLowerCase()));
  const inTitle = [...appointment.title.slice(0, 300).replace(notNames, '|').matchAll(named)]
    .map(([words]) => words.trim())
    .filter((words) => !invitedNames.has(words.toLowerCase()))
    .map((name) => ({ name, search: name.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s/u, '') }));
  const found = [...outside.map(toPerson), ...inTitle];
  const people = found.length > 0 ? found : others.map(toPerson);
  const seen = new Set<string>();
  return people.filter(({ search }) => !seen.has(search.toLowerCase()) && seen.add(search.toLowerCase())).slice(0, most);
}

function toPerson({ name, email }: MailAddress): VisitPerson {
  return { name: name === '' ? email : name, search: email };
}
