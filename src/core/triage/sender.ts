import type { MailAddress } from '../mailbox';

/** What kind of sender a message is from, told by role words in address and display name, never by whose name it is. */
export type SenderKind =
  'internal' | 'court' | 'solicitor' | 'press' | 'politician' | 'regulator' | 'insolvency' | 'automatic' | 'bulk' | 'partner' | 'resident';

const roleWords: readonly (readonly [SenderKind, RegExp])[] = [
  ['court', /\b(?:courts?|tribunals?|hmcts|judiciary|coroners?|cjsm)\b|county-?court|magistrates/u],
  ['insolvency', /insolvency|breathing-?space|debt-?respite|stepchange/u],
  ['regulator', /ombudsman|\blgsco\b|\bpsow\b|\bico\b|ofsted|\bcqc\b|regulator|information commissioner/u],
  ['politician', /^$/u],
  [
    'press',
    /\b(?:news|newsdesk|newsroom|herald|gazette|chronicle|echo|mercury|observer|argus|reporter|journalist|radio|fm|tv|broadcast|broadcasting|bbc|itv|tribune|courier|telegraph|examiner|evening|press association)\b|news(?:paper|desk|room)|-herald|-echo|-gazette|-post\.|-news\.|(?:gazette|herald|chronicle|mercury|courier|tribune|examiner|telegraph|advertiser|radio)(?= [a-z]{2,12}$)/u,
  ],
  ['solicitor', /\b(?:solicitors?|llp|law|legal|chambers|barristers?|advocates?)\b|law\.example|-law\b|solicitor/u],
];
const automatic =
  /^(?:no-?reply|do-?not-?reply|mailer-?daemon|postmaster|notifications?|alerts?|system|auto(?:mated)?|bounce|ms-?exchange)/u;
const bulk =
  /^(?:newsletters?|news|marketing|offers?|deals|win|list|lists|digest|promo|promotions|webinars?|campaigns?|updates|mailing|subscriptions?)@|newsletter|mailing-?list|\bdigest\b|weekly|bulletin|dispatch/u;
const newsDesk = /\b(?:news ?desk|newsroom|reporters?|producers?|journalists?|correspondents?|editors?)\b/u;
const personal = /@(?:mailbox|postbox|gmail|hotmail|outlook|yahoo|icloud|btinternet|live|aol|sky|mail)\b/u;

/** Told by office: "Cllr" in name or address, "MP" in name or domain, a ministry's private office. */
function isPolitician(name: string, email: string, domain: string): boolean {
  if (/\b(?:cllr|councillor|mp|minister|ministerial|senedd|mayor)\b|private[- .]?office|member of parliament/u.test(name)) return true;
  if (email === '') return false;
  return (
    /(?:^|[.@-])(?:cllr|councillor|ministerial|senedd|parliament|private[.-]?office)(?:[.@-]|$)/u.test(email) ||
    /(?:^|[.-])mp(?:[.-]|$)/u.test(domain)
  );
}

/** Takes the sender and the officer's own address; gives the kind of sender. */
export function senderKind(from: MailAddress, me: string): SenderKind {
  const email = from.email.toLowerCase();
  const name = from.name.toLowerCase().slice(0, 120);
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const own = me.toLowerCase().slice(me.lastIndexOf('@') + 1);
  if (automatic.test(email)) return 'automatic';
  // A newsroom's shared mailbox is news@; its people sign by their desk.
  if (bulk.test(email) && !newsDesk.test(name)) return 'bulk';
  const said = `${name} ${email.replace(/[._@]/gu, ' ')}`;
  const isPersonal = personal.test(email);
  for (const [kind, words] of roleWords) {
    // A personal mailbox shows a surname, and "Law" or "Court" are surnames.
    if (isPersonal && kind !== 'politician') continue;
    if (kind === 'politician' ? isPolitician(name, isPersonal ? '' : email, domain) : words.test(said)) return kind;
  }
  if (domain !== '' && domain === own) return 'internal';
  if (bulk.test(name)) return 'bulk';
  return isPersonal ? 'resident' : 'partner';
}
