import { occursIn } from '../pattern-judge';
import { injectedAt, type Injection } from './injected';
import { outcome } from './orders';

const markdownImage = /!\[[^\]\n]{0,200}\]\(\s*(https?:\/\/[^\s)]{4,400})/g;
const leakyLink =
  /https?:\/\/[^\s<>"')\]]{3,200}[?&#/][^\s<>"')\]]{0,120}(?:\{\{?[^}\s]{1,40}\}?\}|\[[A-Z_ a-z]{2,40}\]?|<[A-Za-z_ ]{2,40}>|%7B|\$\{|=(?:SUMMARY|NAME|NAMES|DATA|CONTENT|EMAIL|ADDRESS|TEXT|CASE|NHS|DOB)\b)/gi;
const toLink =
  /\b(?:append|add|put|include|encode|insert|send|post|paste|place|base64|attach|fill)\b[^.!?\n]{0,80}\b(?:to|in|into|at|after|as)\b[^.!?\n]{0,40}(?:https?:\/\/|\bthe (?:URL|link|web address|query string|image)\b)/i;
/** An address that stops where a value is to come: "https://form.example/?q=". */
const openLink = /https?:\/\/[^\s<>"')\]]{3,200}[?&][\w.-]{1,30}=(?=$|[\s"'<>).,])/i;
const filled =
  /\b(?:append|add|put|include|encode|insert|send|post|paste|place|attach|fill|write|enter|copy|link|end|with|use|open|visit|fetch|load)\b/i;
/** A file's number in a SharePoint link stands in braces too. */
const fileNumber = /(?:\{|%7B)[0-9a-f]{8}-[0-9a-f]{4}-/i;
/** A blank in an address or a note that asks for the words of the case: "{summary of the case}". */
const blank = /https?:\/\/[^\s<>"')\]]{3,200}[?&#/=][^\s<>"')\]{[]{0,80}[{[][a-z][a-z_' -]{1,60}[}\]]/gi;
/** Words of a file or mailbox to be sent to an address. */
const carry =
  /\b(?:forward|send|email|copy|bcc|post|upload|export)\b[^.!?\n]{0,40}\b(?:(?:full|whole|complete|entire|(?:resident|tenant|child|client|family|claimant)['’]?s?) (?:[a-z]+ )?(?:file|record|history|notes|list)|case (?:notes?|files?|history|records?)|inbox|mailbox|threads?|conversations?|database|personal data|contact list|address book|client list|all (?:the )?(?:emails?|files|messages|notes))\b[^.!?\n]{0,40}\bto\b[^.!?\n]{0,30}(?:@|https?:)/i;

/** Takes a sentence, and whether a machine is spoken of beside it; gives whether it asks for words to be carried to an address. */
export function carriesOut(text: string, isNearMachine: () => boolean): boolean {
  if (occursIn(text, toLink) && (isNearMachine() || occursIn(text, outcome))) return true;
  if (occursIn(text, openLink) && occursIn(text, filled)) return true;
  return occursIn(text, carry) && !/\b(?:my|our|his|her) (?:case|inbox|records?)\b/i.test(text);
}

/** Takes a text; gives its links and pictures whose address would carry words away. Nothing is fetched. */
export function carryingLinks(text: string): readonly Injection[] {
  const found: Injection[] = [];
  for (const pattern of [markdownImage, leakyLink, blank]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = match.index;
      if (found.some(({ span }) => span !== undefined && span.start < at + 1 && at < span.end)) continue;
      if (fileNumber.test(text.slice(at, at + 400))) continue;
      if (pattern !== markdownImage || /[?&=]/.test(match[1] ?? ''))
        found.push(injectedAt('exfiltration', { start: at, end: at + match[0].length, text: match[0] }));
    }
  }
  return found;
}
