/**
 * Words that exclude each other where one stands in the other's place, a group a line, members parted by `|`: compared only between clauses that are
 * otherwise the same, so common words may be among them. Forms of one word stand together, parted by spaces and written with `_` for a space.
 */
export const exclusiveWords = `
before until ahead_of prior_to in_advance_of|after once following
until till up_to|from since after
for|against
to|from
all every each everyone|some|most|few|none|half|many
everything|something|nothing
always|never|sometimes|usually|often|rarely
with|without
in_writing by_letter by_post|by_phone by_telephone over_the_phone|by_email|in_person|online|by_text
alone on_your_own on_her_own on_his_own by_yourself|with_your with_his with_her with_their
up|down
above|below
over|under
more|less fewer
higher|lower
bigger larger|smaller
earlier|later
sooner|later
early|late
longer|shorter
first|second|third|fourth|last
today|tomorrow|yesterday
inside|outside
indoors|outdoors
front|back rear
left|right
open opened opens opening keep_open|close closed closes closing shut shuts
works working|broken faulty
ruled_out|confirmed found
ending ends ended|beginning begins starting starts
confirmed definite|provisional tentative
face_to_face|by_phone by_telephone over_the_phone|by_email|online|by_letter by_post in_writing
missed|attended been_to went_to came_to
on|off
start started begin began starts begins|stop stopped end ended ends stops
accept accepted accepts|refuse refused rejected reject declined
cancelled withdrawn quashed|stands remains upheld confirmed
increase increased increases rise rises rose risen rising goes_up go_up gone_up went_up|decrease decreased reduce reduced fall falls fell fallen goes_down go_down gone_down went_down
gain gained|lose lost
buy bought buying|sell sold selling
lend lent lending|borrow borrowed borrowing
owns own owned|rents rent rented renting
win won|lose lost
pass passed passes|fail failed fails
morning|afternoon|evening|night
day daytime|night
weekdays weekday|weekends weekend
term-time term_time|holidays holiday
required|welcome invited encouraged free
required compulsory mandatory|optional voluntary
he|she|they
his|her|their
him|her|them
mr|mrs
mother mum|father dad
son|daughter
husband|wife
brother|sister
uncle|aunt
grandmother|grandfather
man|woman
boy|girl
adult adults|child children
north northern|south southern|east eastern|west western
ground|first|second|third|top|basement
upstairs|downstairs
kitchen|bathroom|bedroom|hall hallway|living_room lounge
gas|electricity electric|water|oil
cold|hot warm
wet|dry
high|low
strong|weak
full full-time|part part-time
temporary temporarily|permanent permanently
daily|weekly|fortnightly|monthly|quarterly|yearly annually
twice|once
both|either|neither|one
yes|no
likely|unlikely
able|unable
agreed agrees agree|disagreed disagrees disagree
allowed permitted allow permit|banned forbidden prohibited
include included includes including|exclude excluded excludes excluding except
public|private
paid|unpaid
married|single|divorced
empty vacant unlet|let occupied taken
every_day daily|every_week weekly|every_month monthly
true|false
in_time on_time|late out_of_time
at_home|at_school|at_work
sole|joint
draft|final
interim|final
only|also
oldest older elder|youngest younger
resident residents|staff
landlord|tenant
buyer|seller
applicant|objector
deposit|rent
income|savings|pension
arrears|credit
grant|loan
refund|payment
bus|train|taxi
blue|green|brown|black|grey|red
house|flat
cat|dog
bath|shower
returned sent_back gave_back|kept keeps
recommended recommends recommend suggested|decided ordered
even|only
alone on_his_own on_her_own on_your_own on_their_own individually|in_a_group small_group in_groups
original originals|copy copies photocopy photocopies
extended extend postponed delayed put_back|brought_forward bring_forward
in_full fully|in_part partly partially
statutory|discretionary
chair|vice-chair deputy
mortgage|rent
suspended|revoked cancelled
charged|cautioned warned
at_home|in_hospital|in_care
waive waived waiving|charge charged charging
cancel cancelled|confirm confirmed
`;

export interface ExclusiveWord {
  /** The group it belongs to. */
  readonly group: number;
  /** Its forms share one number within the group. */
  readonly member: number;
}

const noGroups: readonly ExclusiveWord[] = [];
const byWord = new Map<string, ExclusiveWord[]>();
exclusiveWords
  .trim()
  .split('\n')
  .forEach((line, group) => {
    line.split('|').forEach((forms, member) => {
      for (const form of forms.split(' ')) {
        const word = form.replace(/_/g, ' ');
        byWord.set(word, [...(byWord.get(word) ?? []), { group, member }]);
      }
    });
  });

/** The words that phrases among them begin with, and the most words of such a phrase. */
const phraseFrom = new Map<string, number>();
for (const phrase of byWord.keys()) {
  const [first = '', ...more] = phrase.split(' ');
  phraseFrom.set(first, Math.max(phraseFrom.get(first) ?? 0, more.length));
}

const prepositions = new Set(
  exclusiveWords
    .trim()
    .split('\n')
    .flatMap((line, group) => (/^(?:to|for|until till|up|on|over|above|with|inside|high|more|his|him|he)\b/.test(line) ? [group] : [])),
);

/** True for a group of words so common that one may stand for the other in a longer change of wording. */
export function isPreposition(group: number): boolean {
  return prepositions.has(group);
}

/** An exclusive word where it stands: the first of its words, and how many they are. */
export interface ExclusivePlace extends ExclusiveWord {
  readonly at: number;
  readonly length: number;
}

/** Takes a word in small letters; gives the groups it stands in by itself. */
export function exclusiveGroups(word: string): readonly ExclusiveWord[] {
  return byWord.get(word) ?? noGroups;
}

/** Takes words in small letters; gives the exclusive words among them, phrases of two and three words too. */
export function exclusiveAmong(words: readonly string[]): readonly ExclusivePlace[] {
  const found: ExclusivePlace[] = [];
  words.forEach((word, at) => {
    const most = phraseFrom.get(word);
    if (most === undefined) return;
    let phrase = word;
    for (let more = 0; more <= Math.min(most, 2); more += 1) {
      if (more > 0) phrase += ` ${words[at + more] ?? ''}`;
      for (const { group, member } of byWord.get(phrase) ?? []) found.push({ group, member, at, length: more + 1 });
    }
  });
  return found;
}
