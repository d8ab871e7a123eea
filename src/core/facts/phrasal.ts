/** Turns of phrase that say what one word says, so that clauses can be compared by their words: "hear back" is to reply. A word a line, then its turns. */
const turns = `
reply=hear back|heard back|hear from you|hear from us|heard from you|get back to|got back to
contact=get in touch|got in touch|getting in touch|in touch
complete=fill in|filled in|filling in|fill out|filled out
investigate=look into|looked into|looking into
review=look at again|look again at|looked again at|look again
do=carry out|carried out
repair=put right|putting right|sort out
collect=pick up|picked up|picks up
alone=on your own|on his own|on her own|on their own|by yourself|by himself|by herself|single person
proceed=go ahead|going ahead|goes ahead|go on with
participate=take part|taking part
move=change of address|change your address|new address|move house|moving house
not involve=no part in
submit=hand in|handed in
repay=pay back|paid back|paying back
return=send back|sent back|sending back|bring back
access=let us in|let in|lets us in|come in|give access|allow access
postpone=put off
cancel=call off|called off
increase=go up|goes up|went up|gone up|going up|stay the same|remain the same|remain unchanged
reduce=go down|goes down|went down|gone down|going down
occupy=moved in|move in
vacate=moved out|move out|moving out
establish=set up
calculate=work out|worked out
learn=find out
explain=set out|sets out
attend=turn up|turned up|come to|came to|coming to|come along|go to|went to|be there|be present|be in attendance
talk=speak to|spoke to|speak with|spoken to|talk to
remove=get rid of|take away|took away|taken away
demolish=knock down
stop=give up
consider=bear in mind|take into account|taken into account|took into account|take account of
written=in writing|by letter|write in
person=in person|face to face
ring=by telephone|by phone|over the phone|on the phone
post=by post
email=by email
text=by text
free=free of charge|no cost|for nothing|at no charge|assessed as nil|nothing to pay|do not have to pay anything|no charge|no fee is payable|no charge is made|no fee|not have to pay a fee|without charge|at no cost
full=in full
hold=take place|takes place|took place|taken place
disconnect=cut off|switch off
fail=break down|broke down
broken=out of order|out of use|out of service|not working
dismissed=not uphold|not upheld
settled=up to date|paid up|in credit
comply=keep to|kept to|stick to
responsible=in charge of
care=look after|looks after|looked after|looking after|cares for
deteriorate=get worse|got worse|gets worse
improve=get better|got better
ensure=make sure
tell=let you know|let us know|let me know|point out
now=at the moment|at present
immediately=right away
soon=as soon as|early as possible|not delay|without delay
accommodation=somewhere to stay|somewhere to live|place to live|place to stay
appeal succeed=appeal has been allowed|appeal was allowed|appeal is allowed
refer=go to the ombudsman|complain to the ombudsman|take it to the ombudsman|contact the ombudsman|ask the ombudsman
approach=keep away|stay away
insufficient=not enough
decide=decision will be reached|decision has been reached|decision was reached|decision is reached
`;

const byPhrase = new Map<string, string>();
for (const line of turns.trim().split('\n')) {
  const [word = '', phrases = ''] = line.split('=');
  for (const phrase of phrases.split('|')) byPhrase.set(phrase, word);
}
const phrase = new RegExp(`\\b(?:${[...byPhrase.keys()].sort((one, other) => other.length - one.length).join('|')})\\b`, 'gi');

/** "pay it back", "fill this in". */
const parted =
  /\b(pay|send|give|bring|take|hand|fill|pick|put|sort|turn|switch|call|set|knock|let) (?:it|this|them|that|us|these) (back|in|out|up|off|away|right|down)\b/gi;

/** Takes the words of a clause; gives them with each such turn of phrase as its one word. For comparing only: places are lost. */
export function foldPhrases(words: string): string {
  return words.replace(parted, '$1 $2').replace(phrase, (found) => byPhrase.get(found.toLowerCase()) ?? found);
}
