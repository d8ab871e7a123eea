import { occursIn } from '../pattern-judge';
import { label } from './machine-words';
import { override } from './orders';

/** Quotation marks of every make. */
const quoted = /["“'‘«]([^"”'’»\n]{6,300})["”'’»]/;
/** What warns of such orders: those who give them, or those who teach about them. */
const warns =
  /\b(?:attack(?:s|ers?)?|phish\w*|scam\w*|fraud\w*|spam|hackers?|criminals?|malicious|prompt injections?|jailbreaks?|drill|training|slide|awareness|red team|penetration test|for example|e\.g\.|such as|an example|examples|if you (?:see|receive|get)|watch (?:out )?for|beware|look out for|never follow|report (?:it|them|any))\b/i;
const says =
  /\b(?:say(?:s|ing)?|said|write|writes|writing|wrote|written|reads?|reading|words?|like|contain(?:s|ing)?|ask(?:s|ing)?|told|tells?|telling|typed?|put|try|tried|called|titled|headed)\b/i;
/** "An automatic answer said to ignore it": what a resident was told. */
const wasTold =
  /\b(?:answer|reply|message|letter|email|person|someone|somebody|officer|man|woman|lady|robot|chatbot|bot|system|website|machine) (?:then )?(?:said|says|told|asked|tells) (?:me |us |you )?(?:to|that)\b/i;
/** "The app keeps telling me to skip it". */
const toldMe =
  /\b(?:keeps?|kept|is|was|were|are|started|goes) (?:on )?(?:telling|asking|reminding|prompting|advising|nagging) (?:me|us|him|her|them|people) (?:not )?(?:to|that)\b/i;
/** A request to be told about such systems: freedom of information, a question of policy. */
const asksAbout =
  /\b(?:FOIA?|EIR|freedom of information|environmental information|under the act|please (?:list|provide|tell me|publish|disclose|confirm|send me)|copies of|copy of|details of|what|which|how|whether)\b/i;
const ofCouncil =
  /\b(?:(?:you|your (?:team|staff|officers?|council|department|planners?|service)|the (?:council|team|department|authority)|(?:planning|housing|benefits|planners?|officers?|staff|social care) ?(?:team|staff|department|officers?)?|social workers?) (?:is |are |currently |now |already |may |might |can |have |has )?(?:us(?:e|es|ed|ing)|buy|bought|given to|trained|told to use|rely|relies|pay|paid|run|runs|plan)|given to|issued to|supplied to|told to use)\b/i;
/** "Staff must not paste data into chatbots", "officers must delete the sheet": rules for people. */
const peopleMust =
  /\b(?:staff|officers?|employees?|colleagues|councillors?|members|managers?|teams?|everyone|everybody|anyone|residents|users?|contractors?|visitors|volunteers|pupils|students|parents|tenants|agency workers?|nobody|no one)(?: all| also| now)? (?:must|should|may|can(?:not)?|(?:are|is|am|was|were) (?:not )?(?:allowed|expected|reminded|asked|required|advised|going|trying|hoping|planning|about|due) (?:to|that)|will|would|agreed to|(?:have|has|['’]ve) been (?:asked|told|reminded)|need to|needs to|have to|has to|ought to)\b/i;
/** "I've been asked to summarise it": what the writer is to do. */
const writerIs =
  /\b(?:I|we|he|she|they)(?: have|['’]ve| has|['’]s| had|['’]d)? (?:been )?(?:asked|told|instructed|supposed|going|trying|hoping|planning|about) to\b|\b(?:I|we)(?: am|['’]m| are|['’]re| was| were)(?: being)? (?:asked|told|supposed|going|trying|hoping|planning|about) to\b/i;
/** "Did a robot write your reply?" */
const asksWhether =
  /^\s*(?:so |and |but |or )?(?:did|does|do|is|are|was|were|has|have|will|would it|am i|who|why|how|when|what|which|where|since when)\b[^?\n]{1,160}\?\s*$/i;
/** "All tools must be approved before use": said of them. */
const toolsMustBe =
  /\b(?:tools?|systems?|software|AI|chatbots?|bots?|models?|machines?|computers?|assistants?|robots?)\b (?:must|should|may|can|cannot|will|are to)(?: not| only| never| always)? be [a-z]{2,16}(?:ed|en|ught|ld|wn|pt)\b/i;
/** "The AI must", "assistants processing this should". */
const machineMust =
  /\b(?:AI|LLM|models?|bots?|chatbots?|robots?|copilot|software|programs?|tools?|systems?|machines?|computers?|assistants?|readers?|summari[sz]ers?|algorithms?)\b(?! (?:and|or)\b)(?:(?!\b(?:staff|officers?|employees?|colleagues|councillors?|managers?|everyone|residents|users?|people|they|we|I)\b)[^.!?,\n]){0,40}\b(?:must|should|shall|has to|have to|needs? to|is to|are to|please|kindly|may)\b/i;
const asksKindly = /\b(?:please|kindly|could you|would you)\b/i;
const asksFavour = /\b(?:please|kindly|could you|can you|would you|must|skip|approve|ignore|leave out)\b/i;

/**
 * Takes a sentence that reads as an order, and its neighbours; gives whether it only tells of one: a warning that quotes it, a question about
 * machines, a request for information about them.
 */
export function isReported(text: string, around: string): boolean {
  if (occursIn(text, asksWhether) && !occursIn(text, asksFavour)) return true;
  if (occursIn(text, wasTold) && !asksFavour.test(text.replace(wasTold, ' ').replace(/\bignore (?:it|that|this)\b/i, ''))) return true;
  if (occursIn(text, asksAbout) && occursIn(text, ofCouncil)) return true;
  if (occursIn(text, toldMe) && !occursIn(text, asksKindly)) return true;
  if (occursIn(text, writerIs) && !occursIn(text, asksKindly) && !occursIn(text, label)) return true;
  if (occursIn(text, toolsMustBe) && !occursIn(text, asksKindly)) return true;
  if (occursIn(text, peopleMust) && !occursIn(text, machineMust) && !occursIn(text, label) && !occursIn(text, override)) return true;
  const words = quoted.exec(text);
  return words !== null && warns.test(around) && says.test(text.slice(0, words.index));
}
