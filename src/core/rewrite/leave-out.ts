import type { CheckedText } from '../checked-text';
import type { Edit } from '../edit';
import type { Span } from '../span';

const people =
  '(?:residents|tenants|people|families|parents|customers|households|applicants|neighbours|drivers|motorists|leaseholders|owners|claimants|clients|carers|mothers|fathers|mums|dads|women|men|ladies|gentlemen|couples|service users|users|employees|colleagues|staff|landlords|youngsters|children)';
const council = '(?:we|i|the council|this office|this department|this team|officers|the team)';

/** What a sentence says when all it does is blame, lecture, compare or sneer. Read from lower case, straight apostrophes. */
const lectures: readonly RegExp[] = [
  // Other people are held up as an example, or lumped together.
  RegExp(
    `\\b(?:other|most|many|all the other|every other|plenty of|lots of) (?:[a-z]+ )?${people}\\b.{0,60}\\b(?:manage|managed|cope|coped|get by|find a way|find the money|find the time|have no (?:difficulty|trouble|problem)|do not (?:complain|make a fuss|expect)|are grateful|would be grateful)\\b`,
  ),
  RegExp(
    `^(?:some |many |most |certain )?${people} (?:of your|of this|of that|of his|of her|in your|in this|in toxic|with his|with her|with your|like you|like this|who)\\b.{0,60}\\b(?:often|usually|always|tend to|rarely|seldom|never|generally|only have)\\b`,
  ),
  RegExp(
    `^${people} (?:often|usually|always|tend to|rarely|seldom|will always|generally) (?:overstate|exaggerate|worry|complain|claim|blame|leave it|say that|think)\\b`,
  ),
  /\bno (?:good |earthly |possible |real )?(?:reason|excuse) (?:why|for you|that) you (?:cannot|can't|could not|couldn't|should not|shouldn't)\b/,
  /\bwe all have to (?:cope|live|put up|deal|manage|pay|get)\b|\b(?:something|things) (?:that )?(?:we|everyone|everybody) (?:all )?(?:has|have) to (?:cope|live|put up|deal)\b/,
  /\b(?:if|when) (?:he|she|they|others?|your neighbours?|everyone else) can (?:manage|do it|cope|pay)\b/,
  // It is the reader's own doing.
  /\b(?:brought|bring|bringing) (?:this|it|these things|that|all this) (?:all )?(?:entirely )?(?:up)?on yours/,
  /\b(?:yourself|yourselves|nobody|no one|no-one) (?:else )?to (?:blame|thank)\b|\bof your own (?:making|doing|choosing)\b|\b(?:your|his|her) own (?:fault|doing|silly fault)\b|\bmade your (?:own )?bed\b|\bonly blame yourself\b/,
  /^(?:nobody|no one|no-one) (?:forced|made|asked|told) you\b/,
  /\bleaves? (?:us|me) to draw (?:our|my) own conclusions?\b|\bwe can only (?:conclude|assume) that you (?:do not|are not|don't|have no)\b|\bspeaks? (?:for itself|volumes)\b/,
  /\bis a question (?:that )?only you can answer\b|\bonly you (?:can )?know why\b/,
  // Told you so, and what should have been.
  RegExp(
    `^(?:as )?${council} (?:did |have |had |already )*(?:warn|warned|tell|told|say|said)\\b.{0,40}\\b(?:would happen|time and again|many times|more than once|often enough|repeatedly|until we are blue)\\b`,
  ),
  /^(?:perhaps |clearly |really )?you (?:really |clearly |simply |surely |perhaps )?(?:should|ought to|could|might) (?:at least |really |perhaps |easily |surely |well )?have (?:at least |really |easily )?(?:known|thought|told|raised|realised|listened|acted|considered|been more|been a little|looked|noticed|spoken|said|come forward|come to us|budgeted|saved|planned|taken more|taken better|shown|made more|made better|done more|done better|done something|got in touch|let us know|asked)\b/,
  /^you (?:knew|must have known|have always known|were (?:well|fully|perfectly|only too|no doubt) aware|are (?:well|fully|perfectly|only too|no doubt) aware|know)\b.{0,20}\b(?:full well|perfectly well|very well|when you|what you were|what would|what this|this would|that this would|the consequences)\b/,
  /\b(?:perhaps|maybe|hopefully) (?:next time|in future|this will teach)\b|^next time\b.{0,20}\b(?:think|plan|read|listen)\b|\bteach you\b|\blearn (?:a|your|from your) (?:lesson|mistakes?)\b|\ba lesson (?:to|for) you\b/,
  /\byou (?:would|will|'d) do well to (?:remember|reflect|think|consider|bear)\b|\bgrow up\b|\bpull (?:yourself|yourselves) together\b|\bget a grip\b|\bact like an? (?:adult|responsible)\b|\ban adult (?:ought|should)\b/,
  /\btake (?:some|more|proper|full|a little) (?:personal )?responsibility for (?:your|yourself)\b/,
  // What the office thinks of the reader.
  /^you (?:seem|appear|obviously seem|clearly seem) to (?:think|believe|imagine|feel|have taken|expect|have forgotten|want)\b|\byou (?:do|did) not (?:seem|appear) to (?:have (?:taken|read|understood|listened|grasped)|care|understand|realise|appreciate|want|take)\b/,
  /^(?:we|i) (?:find|found) (?:it|this|that|your \w+|your) (?:very |rather |extremely |quite |most |hard to )?(?:disappointing|disrespectful|surprising|astonishing|hard to believe|hard to accept|unacceptable|astounding)\b/,
  /^(?:we|i) (?:are|am) (?:very |most |extremely |rather |quite |deeply |frankly )?(?:disappointed|surprised|astonished|amazed|unimpressed) (?:that you|at your|by your|with your|in you|to see that you)\b/,
  /\byou (?:can|could) hardly (?:expect|be surprised|complain|claim)\b|\byou cannot (?:really |seriously |simply )?(?:expect (?:us|me|the council|special|everyone|everything|sympathy)|complain|be surprised)\b/,
  /^(?:it is|it's|this is) (?:hardly|not|no|scarcely|little) (?:at all )?(?:surprising|surprise|wonder|a surprise)\b|^(?:hardly surprising|little wonder|no wonder)\b/,
  /\b(?:count|think|consider) yourself (?:lucky|fortunate)\b|\byou (?:are|should be|were) (?:very |quite |extremely )?(?:lucky|fortunate|grateful) (?:to|that|we|it)\b|\b(?:could|might) (?:be|have been) (?:a lot |much |far )?worse\b|\bworse off than you\b/,
  /\b(?:we|i) have (?:already )?(?:been|shown) (?:you )?(?:more than|very|extremely|quite|exceptionally|a great deal of) (?:patient|fair|generous|lenient|reasonable|tolerant|patience|leniency)\b|\bbent over backwards\b|\b(?:our|my) patience (?:is|has)\b|\bgone out of our way\b/,
  /\b(?:officer|officers'?|staff|our|my|council|public) (?:time|resources|money)\b.{0,30}\b(?:already|wast|taken up|spent on)|\byou have (?:had|taken up|wasted) (?:a |an |quite |more |far )+.{0,30}\btime\b|\bwasting (?:our|my|everyone's|officers') time\b/,
  /\b(?:does|do|did) not (?:interest|concern) (?:us|me|this office|the council)\b|\b(?:is|are|was) (?:of no (?:interest|concern|consequence)|not (?:our|my|this office's) (?:problem|concern))\b/,
  /^(?:we|i) (?:are told|hear|get told|have heard|get) (?:this|that|it|all this|all of this)(?: excuse| one| sort of thing)? (?:a lot|all the time|every day|before|often|many times|a great deal)\b/,
  /^(?:actions have consequences|rules are rules|life (?:is not|isn't|can be un) ?fair|these things happen|that is life|it is what it is|such is life|you cannot have it both ways|the choice was yours|that was your choice|you made your choice)$/,
  /^(?:then again,? |but )?(?:we|i) have (?:a great many|a lot of|so many|very many|many|hundreds of|thousands of|lots of|plenty of) other (?:cases|people|tenants|applicants|families|things|residents|priorities)\b/,
  RegExp(
    `^(?:most|almost all|nearly all|all) of our (?:other )?${people} (?:pay|manage|cope|keep)\\b.{0,30}\\b(?:without|on time|promptly|perfectly well|to do so|just fine|to the rules)\\b`,
  ),
  RegExp(
    `^(?:nobody|no one|no-one|none of (?:our|the)|everyone|everybody) (?:else|other)?.{0,40}\\b(?:had|has|have|manages?|managed|pays?|copes?)\\b.{0,20}\\b(?:trouble|difficulty|problems?|perfectly well|without (?:complaint|fuss|being chased))\\b`,
  ),
  /^you (?:left|have left|leave) (?:it|this|things) (?:far |much |rather |very )?(?:too late|until the last|so late)\b|^(?:this|it) is (?:becoming|now|getting to be) (?:rather |quite )?a habit\b/,
  /^your (?:neighbours|children|family|colleagues|team-?mates|other residents) (?:should not|shouldn't|do not deserve to|ought not to) have to (?:live|put up|suffer|deal|cope)\b/,
  /^you (?:cannot|can't|can hardly|could hardly) (?:now )?(?:(?:claim|say|argue) (?:that )?(?:you|not|we|no)|pretend|blame)\b|\bthe author of your own\b/,
  /\b(?:get|sort out|think about) your (?:own )?priorities\b|\btakes? a (?:very )?dim view\b|\bbetter things to do\b/,
  /^(?:we|i) (?:are|am) at a loss to (?:understand|see|know)\b|^(?:we|i) (?:fail|cannot|struggle|find it hard) to (?:see|understand) (?:why|how) you\b/,
  /^you are (?:a frequent flyer|not the only|not a special case|no different|hardly the)\b|^(?:everyone|everybody) (?:has|thinks|says|wants)\b.{0,40}\b(?:problems|difficulties|special|the same|urgent)\b/,
  /\b(?:enough is enough|is simply not good enough|beggars belief|words fail|for heaven's sake|common (?:sense|courtesy|decency))\b/,
  /^your (?:attitude|behaviour|conduct|silence|manner|tone|lack of (?:care|effort|interest|consideration)|carelessness|laziness|indifference) (?:is|was|has been|speaks|shows|suggests|leaves|beggars|does|reflects)\b/,
  /^(?:i|we) trust that (?:draws|this draws|you will now|you now|you have learn)\b/,
  /^(?:do not|don't) say (?:that )?you (?:were not|weren't|have not been|haven't been) (?:told|warned)$|\b(?:every|the oldest) excuse (?:in the book|under the sun|going)\b/,
  /^(?:we|i|the council|this office|this) (?:are|am|is) not (?:a charity|made of money|a bank|a taxi service|mind readers?|miracle workers?|your (?:mother|parents|secretary|servants?))$|\b(?:magic wand|read minds|money (?:does not|doesn't) grow on trees)\b/,
  /^(?:if|had) you (?:had )?(?:only |just |bothered to |taken the trouble to |cared to |properly |actually )*(?:read|listened|looked|checked|paid attention|planned|thought|asked|cared|made an effort|been more|bothered)\b.{0,60}\b(?:would|could) (?:not )?(?:have|be|know)\b/,
  /\b(?:it is )?(?:high time|about time|time) (?:that )?you (?:sorted|grew|learned|learnt|took|faced|stopped|pulled|started)\b|\bsort yourself out\b|\bthink long and hard about your\b/,
  /^(?:we|i) (?:would have thought|would have expected|had hoped|had expected|expected|expect) (?:that )?(?:better|more (?:from|of)|someone (?:in|of|with) your|a person (?:in|of|with) your|an adult|a parent)\b/,
  /^you (?:people|lot|all)? ?(?:always|never|constantly|continually) (?:leave|expect|want|complain|moan|blame|make excuses|have an excuse|seem)\b|^you (?:are|were) (?:always|forever|constantly) (?:late|complaining|moaning|making)\b/,
  /^(?:your|the) (?:children|child|family|neighbours|others|mother|father|parents?|son|daughter) (?:deserves?|is entitled to|are entitled to) better\b|^you are not (?:our|my|the council's) only (?:customer|tenant|client|case|resident|applicant)\b/,
  /^you (?:chose|decided) to (?:have|bring|ignore|walk|spend|take on)\b.{0,60}\b(?:children|kids|into|out of|money|a (?:dog|pet|bigger|flat|home))\b/,
  /^it is (?:very |most |extremely |deeply |rather )?(?:disappointing|regrettable|unfortunate|unacceptable|surprising) that (?:you|your)\b|^perhaps if you\b|^ignorance of\b.{0,40}\bno (?:excuse|defence)\b/,
  /^you (?:will|must|should) (?:appreciate|understand|realise) that (?:we|i|this office|officers) (?:are|am|is) (?:very |extremely |too )?busy\b|^(?:we|i) (?:get|receive|have) (?:hundreds|thousands|dozens|many|lots) of (?:complaints|calls|letters|requests|emails|enquiries)\b/,
  /^this is (?:absolutely |really |definitely |most certainly )your (?:very )?(?:last|final|only) (?:chance|warning|opportunity)$/,
  /^your\b.{1,40}\bleaves? (?:a lot|a great deal|much|something) to be desired\b|\b(?:shows?|demonstrates?|suggests?) an? (?:complete |total |worrying |basic )?lack of (?:basic |any |common )?(?:care|respect|effort|consideration|commitment|interest)\b/,
  /\byou (?:need|have|ought) to (?:start|begin|stop) (?:putting|thinking|behaving|making excuses|blaming|complaining|acting)\b/,
  /^you (?:really |clearly |simply )?(?:should|ought to) (?:really )?have (?:left|gone|reported|rung|stopped|walked|kept) (?:him|her|them|away|it|this|that)?.{0,30}\b(?:before now|long ago|sooner|earlier|much sooner|by now)\b/,
  /\b(?:usually|often|normally|mostly|generally) (?:down to|caused by|because of|due to) (?:the way|how) (?:people|tenants|you|families|residents) live\b/,
  RegExp(`^${people} who\\b.{0,60}\\btend not to\\b`),
  /\blet(?:ting)? (?:your |the )?(?:team-?mates|colleagues|neighbours|family|children|everyone|others|yourself) down\b/,
];

/**
 * Words that may carry something the reader needs: a request, duty, right, decision, deadline, contact, or what the office did or will do. A sentence
 * with any of them is left for the officer.
 */
const facts =
  /[\d£%@"“”:;()]|\b(?:please|must|shall|unless|until|within|deadline|before the|from now|today|tomorrow|tonight|yesterday|last week|this week|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|appeals?|reviews?|tribunal|ombudsman|court|judge|solicitors?|police|bailiffs?|enforcement|evict\w*|possession|prosecut\w+|penalt\w+|fines?|tenancy|licen[cs]e|contract|plan|ring us|ring me|phone|telephone|email|write to|visit us|contact us|contact me|in touch with|website|enclosed|attached|form|decision|decided|refus\w+|reject\w+|agreed|approv\w+|award\w*|entitle\w*|eligib\w+|qualif\w+|right to|rights|free|safety|danger\w*|injur\w+|assault\w*|abuse\w*|violen\w+|died|death|allerg\w+|medic\w+|doctor|gp|diagnos\w+|we will|i will|we shall|we would(?! have (?:thought|expected|hoped))|we (?:have )?(?:stopped|started|paid|sent|charged|cancelled|closed|opened|made|found|saw|received|not received)|will be|will not be|(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours?|days?|weeks?|months?|years?|times|letters|visits)|shows? that|showing that|mitigation|evidence|representations|circumstances|reasons|offers?|vacan\w+|waiting list|so we|and we|because|which means|apolog\w+|sorry|mistake was ours|our (?:fault|mistake|error))\b/i;
/** What follows would hang in the air without the sentence it points back to. */
const pointsBack =
  /^(?:this|that|these|those|they|them|he|she|it|such|so|therefore|however|but|instead|nor|nevertheless|nonetheless|and|or|even so|because|otherwise|hence|yet|also|as such|then)\b/i;
const pointsBackLater = /\b(?:that|this|those|these|so|it)[.!?]*$/i;

function wordsOf(sentence: string): string {
  return sentence
    .trim()
    .replace(/’/g, "'")
    .replace(/[.!?]{1,80}$/, '');
}

/** Takes one sentence; true when it only blames, lectures, compares or sneers, and the reader loses no fact without it. */
export function isOnlyLecture(sentence: string): boolean {
  const words = wordsOf(sentence);
  if (words.length > 220 || words.length < 8 || /\?$/.test(sentence.trim())) return false;
  // A name or a title inside the sentence is a fact; so is what an "I" promises, which the list above holds.
  if (/[\s(][A-Z](?!\b)/.test(words) || facts.test(words)) return false;
  const lower = words.toLowerCase();
  return lectures.some((lecture) => lecture.test(lower));
}

/**
 * Takes a paragraph; gives edits that leave out sentences that are nothing but a lecture. A paragraph that holds nothing else becomes an offer to talk, which
 * the officer sees as a change like any other; a sentence that the next one points back to stays.
 */
export function lectureEdits(document: CheckedText): readonly Edit[] {
  const { text, sentences } = document;
  // In a decision about intentional homelessness or fraud, whose doing it was is the decision's own ground.
  if (sentences.length < 1 || sentences.length > 60 || /\b(?:intentional|deliberate|culpab|fraud)/i.test(text)) return [];
  const out = sentences.map((span) => isOnlyLecture(text.slice(span.start, span.end)) && !document.isProtected(span));
  // A paragraph that is nothing else would leave a gap in the letter: what stands there instead opens a door.
  const first = sentences[0];
  const last = sentences[sentences.length - 1];
  if (first !== undefined && last !== undefined && out.every((lecture) => lecture))
    return [{ span: { start: first.start, end: last.end }, replacement: 'Please get in touch if you would like to talk about this.' }];
  for (let at = out.length - 2; at >= 0; at -= 1) {
    if (out[at] !== true || out[at + 1] === true) continue;
    const next = sentences[at + 1];
    const following = next === undefined ? '' : text.slice(next.start, next.end);
    if (pointsBack.test(following) || (following.length < 60 && pointsBackLater.test(following))) out[at] = false;
  }
  const edits: Edit[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const from = sentences[at];
    if (out[at] !== true || from === undefined) continue;
    let to = from;
    // Neighbours go as one, so that no space is taken twice.
    for (let next = sentences[at + 1]; out[at + 1] === true && next !== undefined; next = sentences[at + 1]) {
      to = next;
      at += 1;
    }
    edits.push({ span: withSpace(text, { start: from.start, end: to.end }), replacement: '' });
  }
  return edits;
}

/** The sentence with the one space that joined it to its neighbours. */
function withSpace(text: string, { start, end }: Span): Span {
  if (text.charAt(end) === ' ') return { start, end: end + 1 };
  return text.charAt(start - 1) === ' ' ? { start: start - 1, end } : { start, end };
}
