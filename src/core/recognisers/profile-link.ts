import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const link = /\bhttps?:\/\/[^\s<>"'’)\]]{4,400}/gi;
/** A network's page written without its protocol: "facebook.com/hyacinth.obi". */
const bareLink =
  /\b(?:www\.)?(?:facebook|fb|instagram|linkedin|tiktok|twitter|x|snapchat|nextdoor|threads|bsky|youtube|pinterest|reddit|onlyfans|vinted|depop|etsy|gofundme|justgiving|linktr)\.(?:com|net|co\.uk|app|me|ee)\/[A-Za-z0-9@_./~%-]{2,100}/gi;
const handle = /(?:^|[\s(:])(@[A-Za-z0-9_][A-Za-z0-9_.]{2,30})(?![A-Za-z0-9_@])/g;
const network =
  /(?:facebook|instagram|linkedin|tiktok|twitter|\bx\.com|snapchat|youtube|nextdoor|threads|bsky|mastodon|github|pinterest|reddit|chat|snap|gram|book|social|friend|pals|profile|dating|tube|tok\b)/i;
const personalPath = /\/(?:in|u|user|users|profile|profiles|people|member|members|~[a-z])\/[^/]+|\/@[^/]+/i;

/** The path of a page about one person: a network's page, a profile path, or a single name-like segment on a site that is no office's. */
function isProfile(url: string): boolean {
  const match = /^https?:\/\/([^/?#]+)(\/[^?#]*)?/i.exec(url);
  const host = match?.[1] ?? '';
  const path = (match?.[2] ?? '').replace(/\/{1,80}$/, '');
  if (path === '' || /(?:\.gov\.uk|\.nhs\.uk|\.police\.uk|\.ac\.uk|\.sch\.uk|(?:^|\.)gov\.uk)$/i.test(host)) return false;
  if (network.test(host) || personalPath.test(path)) return true;
  // One short segment with digits at its end: "/dazpugh88".
  if (/^\/[a-z]{3,30}\d{1,4}$/i.test(path) && !/(?:page|form|part|issue|section|item|doc|news|20[0-4])\d{0,4}$/i.test(path)) return true;
  return /^\/[a-z]{1,60}[._-]?[a-z0-9]{0,60}[._][a-z0-9]{1,60}$/i.test(path) && !/\.(?:html?|pdf|php|aspx?|docx?|jpe?g|png)$/i.test(path);
}

/** The handle of a body: "@TarnbridgeCouncil". */
const ofBody = /council|police|nhs|gov|news|bbc|city|county|borough|library|museum|official/i;

/** Links to one person's page, and handles. */
export const profileLink: Recogniser = {
  id: 'profile-link',
  kind: 'profile-link',
  examples: [
    { text: 'posted on https://chatter.example/patience.owusu.', found: ['https://chatter.example/patience.owusu'] },
    { text: 'https://workpals.example/in/femi-dada is his page', found: ['https://workpals.example/in/femi-dada'] },
    { text: 'or see facebook.com/hyacinth.obi.7.', found: ['facebook.com/hyacinth.obi.7'] },
    { text: 'Follow @TarnbridgeCouncil today', found: [] },
    { text: 'See https://www.gov.uk/free-childcare-if-working', found: [] },
    { text: 'Search at https://planning.marlbrook.example/search.', found: [] },
  ],
  find: (text) => {
    const links = joinSpans(matchSpans(text, link), matchSpans(text, bareLink)).map((span) => {
      let end = span.end;
      while (end > span.start && /[.,;:!?]/.test(text[end - 1] ?? '')) end -= 1;
      return { start: span.start, end };
    });
    const profiles = new Set(
      links.filter(({ start, end }) => !/^https?:/i.test(text.slice(start, end)) || isProfile(text.slice(start, end))),
    );
    // A handle inside another link is part of that link.
    const joined = joinSpans(links, matchSpans(text, handle, undefined, 1));
    return joined.filter((span) => profiles.has(span) || (text[span.start] === '@' && !ofBody.test(text.slice(span.start, span.end))));
  },
};
