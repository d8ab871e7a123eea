import { occursIn } from '../pattern-judge';
import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const path = /\b[A-Za-z]:\\[^\s<>"|?*]{1,200}|\\\\[A-Za-z0-9._$-]{1,60}\\[^\s<>"|?*]{1,200}/g;
const kind =
  '(?:[Dd][Oo][Cc][Xx]?|[Xx][Ll][Ss][Xx]?|[Pp][Pp][Tt][Xx]?|[Pp][Dd][Ff]|[Mm][Ss][Gg]|[Ee][Mm][Ll]|rtf|odt|csv|txt|[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Tt][Ii][Ff][Ff]?|zip|[Ee][Xx][Ee]|lwp|mp[34]|mov|wav)';
const named = new RegExp(
  `(?:[A-Z0-9][A-Za-z0-9&'_()-]{0,40}[ .]{1,2}(?:(?:-|to|of|and|for|&|the|in|from) ){0,2}){0,9}[A-Za-z0-9][A-Za-z0-9_()-]{0,60} ?\\.{1,2} ?${kind}\\b`,
  'g',
);

/** Begins only at full stops, so it is quick: without one of these no name is worth looking for. */
const ending = new RegExp(`\\. ?${kind}\\b`);

/** Names of files and folders, which so often hold a person's name. Plain lower-case names of public documents ("guide.pdf") are left. */
export const fileName: Recogniser = {
  id: 'file-name',
  kind: 'other',
  examples: [
    { text: 'saved as Harlow J Tenancy 2024.docx today', found: ['Harlow J Tenancy 2024.docx'] },
    { text: 'It is in O:\\housing\\harlow_j\\letters for now', found: ['O:\\housing\\harlow_j\\letters'] },
    { text: 'Read guide.pdf first.', found: [] },
  ],
  find: (text) =>
    joinSpans(text.indexOf('\\') < 0 ? [] : matchSpans(text, path), occursIn(text, ending) ? matchSpans(text, named, isPrivate) : []),
};

function isPrivate(found: string, start: number, text: string): boolean {
  const words = found
    .replace(/\.[A-Za-z0-9]+$/, '')
    .trim()
    .split(/[ .]+/);
  return (words.length > 2 || /[A-Z0-9_]/.test(words[words.length - 1] ?? '')) && !/[/@.]/.test(text[start - 1] ?? '');
}
