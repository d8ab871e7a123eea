/** Marks that no reader sees inside a word. */
const unseen = /[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Letters set apart by the same mark: "i.g.n.o.r.e", "i g n o r e". */
const apart = /\b[a-z](?:([ .·_*|/-])[a-z])(?:\1[a-z]){1,40}\b/gi;
/** Letters of other scripts that look Latin, and the Latin ones. */
const looks = 'аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝwѐeӏlαaεeοoρpτtυuνvιiκkА A'.replace(/\s/g, '');
const lookalikes = new Map<string, string>();
for (let at = 0; at + 1 < looks.length; at += 2) lookalikes.set(looks.charAt(at), looks.charAt(at + 1));
const mixed = /[a-z][\u0370-\u04ff\u0500-\u052f]|[\u0370-\u04ff\u0500-\u052f][a-z]/i;
/** Figures for letters: "1gn0re". */
const figures: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const figured = /\b[a-z]{0,12}(?:[013457@$!][a-z]{1,12}){1,6}\b/gi;
/** Only these are worth reading figures as letters for; "B3" and "4th" are not. */
const telling = /1gn[o0]r|ign0r|d1sr[e3]g|disr3g|f0rg[e3]t|1nstruct|instruct10n|pr[o0]mpt|pr3v[i1]ous|prev1ous|syst3m|appr0v/i;

/** Takes a sentence; gives it with its letters as a computer may read them: put together, seen, in one script. The same when nothing is disguised. */
export function undisguised(text: string): string {
  let plain = text.replace(unseen, '');
  if (/[\uff01-\uff5e]/.test(plain)) plain = plain.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (mixed.test(plain)) plain = plain.replace(/[\u0370-\u04ff\u0500-\u052f]/g, (letter) => lookalikes.get(letter) ?? letter);
  plain = plain.replace(apart, (word: string) => word.replace(/[^a-z]/gi, ''));
  if (telling.test(plain)) plain = plain.replace(figured, (word) => word.replace(/[013457@$!]/g, (figure) => figures[figure] ?? figure));
  return plain;
}
