import type { CheckedText } from '../checked-text';
import type { Edit } from '../edit';
import { capitalise } from '../grammar';
import { baseOfParticiple, formsOf } from '../verb-forms';

type Clause = readonly [RegExp, string | ((...parts: readonly string[]) => string)];

const bases = new Map<string, string>();
for (const verb of 'arrange provide collect remove complete supply return clear repair move attend pay submit organise cover supervise share clean fund maintain manage replace report sign approve install deliver check monitor undertake carry put make take meet keep send find give do apply ask refer evict seek charge prosecute withdraw end start issue use recover involve call cancel close go leave let stop'.split(
  ' ',
)) {
  for (const { form, word } of formsOf(verb)) if (form === 'participle' || form === 'ing') bases.set(word, verb);
}

function baseOf(word: string): string | undefined {
  return bases.get(word.toLowerCase()) ?? baseOfParticiple(word.toLowerCase());
}

const objects: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' };

function asObject(subject: string): string {
  return objects[subject.toLowerCase()] ?? subject;
}

const giveThought =
  '(?:for (?:some |serious |careful |due )*(?:consideration|thought) to be given to|(?:for you )?to (?:give|pay) (?:some |serious |careful |due |very )*(?:consideration|thought|attention) to|(?:for you )?to (?:consider|think about|reflect on))';

/** What is said before or after the sentence's own business, to hurt: it goes, and the business stays. */
const tails: readonly Clause[] = [
  [
    /,? (?:and|so) (?:there is|there's|i see|we see) no (?:good |earthly |possible |real )?(?:reason|excuse) (?:why|that|for) you\b[^,;:\d£]{0,70}(?=[.!]?$)/i,
    '',
  ],
  [/,? (?:and|so) you (?:have |can )?only (?:have )?(?:yourself|yourselves|got yourself) to blame(?=[.!]?$)/i, ''],
  [
    /,? (?:and|as|which) you (?:already |well )?(?:knew|know|were aware of)(?: that| this)?(?: full well| perfectly well| very well| all along)?(?: when you (?:signed(?: for it| up| the \w+)?|took it on|moved in|agreed|applied|started))?(?=[.!]?$)/i,
    '',
  ],
  [
    /,? (?:and|so) (?:it|that|this) is (?:hardly|no|not|scarcely|little) (?:surprising|surprise|wonder|our problem|our concern|my problem)(?=[.!]?$)/i,
    '',
  ],
  [/, (?:which|and that|and this) (?:does not|doesn't|is not|hardly) helps?(?:ing|ful)?(?=[.!,]?(?:$| and\b))/i, ''],
  [/,? (?:and|so) (?:do not|don't) (?:be surprised|come crying|expect sympathy|complain)\b[^,;:\d£]{0,50}(?=[.!]?$)/i, ''],
  [/,? (?:and|but) (?:rules are rules|life is not fair|that is life|actions have consequences|the rules apply to everyone)(?=[.!]?$)/i, ''],
  [/,? (?:just )?(?:like|as) (?:everyone|everybody|anyone|anybody) else(?: has to| does| manages(?: to)?| must)?(?=[.!]?$)/i, ''],
  [
    /,? (?:just )?(?:as|like) (?:most|all|other|any other) (?:\w+ )?(?:people|residents|tenants|families|parents|customers|households|neighbours) (?:do|manage to do|manage to|have to|can)(?=[.!]?$)/i,
    '',
  ],
  [
    /,? (?:instead of|rather than) (?:complaining|making excuses|arguing|moaning|blaming (?:us|others|everyone else|other people))(?=[.!]?$)/i,
    '',
  ],
  [
    /,? as (?:any|a) (?:responsible|reasonable|decent|sensible|caring) (?:person|parent|tenant|adult|neighbour|driver) (?:would|should|ought to)(?: know| do)?(?=[.!]?$)/i,
    '',
  ],
  [
    /,? as (?:we|i) have (?:already )?(?:told|said|explained|made clear)(?: to)?(?: you)? (?:time and again|many times|more than once|repeatedly|until we are blue in the face)(?=[.!,]|$)/i,
    '',
  ],
  [
    /,? (?:and|but) (?:you )?(?:do|did) not (?:appear|seem) to have (?:taken it in|read it|listened|understood it|bothered|taken any notice)(?=[.!]?$)/i,
    '',
  ],
  [
    /^(?:given|in view of|considering|bearing in mind) (?:the|your) (?:chaotic |difficult |poor |past |previous |bad )?(?:nature|attitude|behaviour|track record|history|past record|lifestyle)\b[^,\d£]{0,40}, (?=(?:please|you)\b)/i,
    '',
  ],
];

/** Frames that fit a whole clause, each with the force it had. */
const frames: readonly Clause[] = [
  [
    /\b(will|would|shall) have no (?:hesitation|compunction|qualms) in (\w+ing)\b/i,
    (all, modal, ing) => (baseOf(ing) === undefined ? all : `${modal} ${baseOf(ing) ?? ''}`),
  ],
  [
    /\b(will|would|shall) not (?:think twice about|hesitate in) (\w+ing)\b/i,
    (all, modal, ing) => (baseOf(ing) === undefined ? all : `${modal} ${baseOf(ing) ?? ''}`),
  ],
  [
    /\b(?:put|throw|turf|kick|chuck) (you|your family|you and your (?:family|children|kids|partner|household)|them) out (?:on|onto|on to|in) the streets?\b/i,
    'evict $1',
  ],
  [
    /\b(?:put|throw|turf|kick|chuck) (you|your family|you and your (?:family|children|kids|partner|household)|them) out of (?:the|your|their) (?:home|house|flat|property)\b/i,
    'evict $1',
  ],
  [/\bthis (letter|reminder|warning|offer|notice) will not be repeated\b/i, 'we will not send this $1 again'],
  [/^(?:ignore|disregard) (?:this|this letter|this notice) and /i, 'If you do nothing, '],
  [
    /\b(?:will|to) snowball until (the|our) (enforcement agents|bailiffs) are at your door\b/i,
    'will keep growing until $1 $2 come to your home',
  ],
  [/\b(?:are|is|turn up|turns up) (?:at|knocking (?:at|on)) your door\b/i, 'come to your home'],
  [/\b(?:will|shall) go on (?:mounting|piling|building|stacking) up(?: against you)?\b/i, 'will keep adding up'],
  [/\b(?:will|shall) (?:keep|continue to) (?:mount|pile|build|stack)(?:ing)? up against you\b/i, 'will keep adding up'],
  [/\b(?:mounting|piling|stacking) up against you\b/i, 'adding up'],
  [/\b(will|may|can) go (?:in|into) (?:a|the) skip\b/i, '$1 be thrown away'],
  [
    /^((?:any |all |the |your )?(?:anything|items|vehicles?|belongings|goods|property|things|possessions|rubbish|furniture|vehicles|keys|contents)(?: (?!will\b|may\b)[a-z]+){0,8}) (will|may|shall) be (got rid of|disposed of|thrown away|removed|cleared|destroyed|sold|stored)(?=[.!]?$| (?:after|on|if|unless|within|from|at|without)\b)/i,
    (_, what, modal, done) => `We ${modal} ${activeOf(done)} ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  ],
  // "It is expected that …": we expect it.
  [
    /^it is (?:expected|anticipated|envisaged) that ((?:(?!will\b|should\b|by\b)[a-z'’-]+ ){1,9})(?:will|should) be ([a-z]+)((?: (?!by\b)[a-z]+){0,3}) by ((?:you|your family|families|parents|carers|tenants|residents|landlords|schools|staff|relatives|the family|the tenant|the school|applicants|managers|leaseholders|contractors|the contractor))(?=[.!]?$| (?:before|on|at|within)\b)/i,
    (all, what, done, rest, who) => {
      const base = baseOf(done);
      return base === undefined ? all : `We expect ${who} to ${base} ${what.trim()}${rest}`;
    },
  ],
  [
    /^it is (?:expected|anticipated|envisaged) that (you|he|she|they|(?:the|your|our|this|all|any|a|an|work|works|families|parents|tenants|residents)(?: (?!will\b|should\b|would\b|may\b|is\b|are\b|has\b)[a-z'’-]+){0,6}) (?:will|should) (not )?(?=[a-z])/i,
    (_, who, not) => (not === undefined || not === '' ? `We expect ${asObject(who)} to ` : `We do not expect ${asObject(who)} to `),
  ],
  // Advice wrapped up in advice.
  [
    RegExp(
      `\\bit (?:would|might|may) (?:perhaps |possibly |therefore )?be (?:very much |very |most |strongly )?(?:advisable|wise|prudent|sensible|beneficial|desirable|worthwhile|in your (?:own )?(?:very )?(?:best )?interests?) ${giveThought} `,
      'i',
    ),
    'please think about ',
  ],
  [
    /\bit (?:would|might|may) (?:perhaps |possibly |therefore )?be (?:very much |very |most |strongly )?(?:advisable|prudent|in your (?:own )?(?:very )?(?:best )?interests?) (?:for you )?(?=to [a-z])/i,
    'it would be best ',
  ],
  [/\b(please think about|please consider) the (?:possibility|option|idea|prospect) of (?=[a-z])/i, '$1 '],
  [
    /\bplease think about how you (?:intend|propose|wish|plan) to proceed(?: from here| from this point| in this matter)?\b/i,
    'please think about what you want to do next',
  ],
  [/\bplease think about (relocation|relocating)\b/i, 'please think about moving'],
  [
    /^(?:in light of|in view of|having regard to|in consideration of) (?:all of |all )?(?:the )?(?:foregoing|above|aforegoing)(?: points| matters)?,? (?=(?:we|i|you|please|it|there|the|your)\b)/i,
    'Because of all this, ',
  ],
  [
    /\b(?:the foregoing|the above|the aforesaid|this letter|this) (?:constitutes|shall constitute|amounts to|serves as) (formal |due |written )?(?:notification|notice)\b/i,
    'this letter is $1notice',
  ],
  // Hedge upon hedge.
  // All of them at once: one a round would leave a long sentence half done.
  [/\b(could|may|might)(?: (?:possibly|perhaps|potentially|conceivably|well possibly)\b){1,4}/gi, '$1'],
  [/\b(?:it is possible that|it may be that|it could be that) (it|they|we|you|this|he|she) (could|may|might)\b/i, '$1 $2'],
  [/\b(or) (?:potentially|possibly|conceivably) (the|a|on|in|early|late|next|by)\b/i, '$1 $2'],
  // Coldness in a few words.
  [
    /\b(?:should you persist in|if you (?:persist in|continue|keep on|go on)|should you continue) ignoring our (letters|calls|emails|messages)\b/i,
    'if you do not answer our $1',
  ],
  [/^it would be (?:helpful|appreciated) if payment (?:could|can|would|were to) be made\b/i, 'Please pay'],
  [
    /^consideration will be given to ((?:your|the|any|all|this)(?: (?!by\b)[a-z]+){1,6}) by (the [a-z]+(?: (?:panel|team|board|committee|manager))?)(?=[.!]?$| on\b)/i,
    '$2 will consider $1',
  ],
  [/^consideration will be given to (?=(?:your|the|any|all|this)\b(?: (?!by\b)[a-z]+){1,8}[.!]?$)/i, 'We will consider '],
  [
    /^(?:a|the|our) (decision|view) will be (?:arrived at|come to)(?! by\b)(?=[.!]?$| (?:in|on|within|after|at|as)\b)/i,
    (_, what) => (what.toLowerCase() === 'view' ? 'We will come to a view' : 'We will make a decision'),
  ],
  [
    /^your (complaint|appeal) (?:is|was|has been found to be) (?:wholly |completely |entirely )?(?:without foundation|without merit|unfounded|baseless|groundless)(?: and (?:is|has been|was) (?:rejected|dismissed|not upheld))?(?=[.!]?$)/i,
    'We have not upheld your $1',
  ],
  [
    /^the ([a-z]+(?: [a-z]+)?) is the (?:best |right |proper )?place for (you|people like you|people in your position)(?=[.!]?$)/i,
    'The $1 may be able to help you',
  ],
  [/^it is not for me to (?=[a-z])/i, 'I am not able to '],
  [/\bplease have the (?:courtesy|decency|common courtesy|good manners) to\b/i, 'please'],
  [/\b(?:kindly )?have the (?:courtesy|decency|common courtesy|good manners) to\b/i, 'please'],
  [/\b(?:will not|won't) be tolerated(?=[.!]?$)/i, 'is not something we can accept'],
  [/\b(?:it goes|it should go) without saying that /i, ''],
  [/^you (?:will|must|should) (?:be (?:well |fully )?aware|know|recall|remember) that (?!you (?:can|may|have)\b)/i, ''],
  [/^it is (?:felt|thought|considered|believed) that (?=(?:your|you|the|this|there)\b)/i, 'We think that '],
  [/\bfailing which (the council|we|i) (will|may)\b/i, 'or $1 $2'],
  [/\bis out of our hands(?=[.!]?$)/i, 'is not ours to decide'],
  [/^(?:do not|don't) (?:ring|phone|call) (?:us |me )?to chase\b/i, 'Please do not ring to ask about'],
  [/\bit would be (?:appreciated|helpful) if you (?:could|would|can) (?=[a-z])/i, 'please '],
  [/\b(?:does|do) not come up to scratch\b/i, 'does not meet the standard'],
  [/\byou will hear when you hear\b/i, 'we will write when we can'],
  [/\bto your good (?:self|selves)\b/i, 'to you'],
  [/\b(bailiffs|enforcement agents) will be sent (?:round|out|in)\b/i, 'we will send $1'],
  [/\bfor the entirety of\b/i, 'for all of'],
  [/\bthe entirety of\b/i, 'all of'],
  [/^the answer is no\b/i, 'We are sorry, but the answer is no'],
  [
    /\bthere are people you (?:could|can|might) (?:always )?(talk to|speak to|ring|ask|go to) about (?:that|this) sort of thing\b/i,
    'there are people you can $1 about this',
  ],
  [/\b(?:that|this) sort of thing(?=[.!]?$)/i, 'this'],
  [/\byou brought this on yourself when you\b/i, 'this came about when you'],
  [/^it is not for (?:us|this office|this department|the council|this team) to (?=[a-z])/i, 'We are not able to '],
];

function activeOf(done: string): string {
  const two = done.split(' ');
  const verbs: Readonly<Record<string, string>> = {
    got: 'get',
    disposed: 'dispose',
    thrown: 'throw',
    removed: 'remove',
    cleared: 'clear',
    destroyed: 'destroy',
    sold: 'sell',
    stored: 'store',
  };
  return [verbs[two[0]?.toLowerCase() ?? ''] ?? two[0] ?? '', ...two.slice(1)].join(' ');
}

function apply(sentence: string, clauses: readonly Clause[]): string {
  let result = sentence;
  for (const [pattern, to] of clauses) {
    const next = typeof to === 'string' ? result.replace(pattern, to) : result.replace(pattern, to as (all: string) => string);
    if (next === result || next.trim().length < 8) continue;
    result = /^[A-Z]/.test(result) ? capitalise(next) : next;
  }
  return result === sentence ? sentence : result.replace(/ {2,}/g, ' ');
}

/**
 * Takes a paragraph; gives edits for clauses inside its sentences: sneers taken off, threats put plainly in the same force, "it is expected that" with
 * the one who expects, hedge upon hedge thinned. `unkind` also takes the sneers. Sentences over 400 characters are left.
 */
export function clauseEdits(document: CheckedText, unkind: boolean): readonly Edit[] {
  return document.sentences.flatMap((span) => {
    if (span.end - span.start > 400 || document.isProtected(span)) return [];
    const whole = document.text.slice(span.start, span.end);
    const sentence = whole.trimEnd();
    if (/["“”]/.test(sentence)) return [];
    const next = apply(unkind ? apply(sentence, tails) : sentence, frames);
    return next === sentence ? [] : [{ span: { start: span.start, end: span.start + sentence.length }, replacement: next }];
  });
}
