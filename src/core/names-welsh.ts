import type { Token } from './names-tokens';

const welshOpenings = new Set(
  'mae bydd oedd roedd dyma os pan ni nid yr yn ar er fel gan dim rydym rydw rwy rwyf dw gwnaeth cafodd daeth aeth hoffai hoffwn fe mi ond felly heddiw ddoe yfory ganwyd ganed ffoniwch cysylltwch gweler rhowch peidiwch dylai gall rhaid oherwydd hefyd mewn ers cyn wedi ydych ydy yw oes sut beth pwy ble pam eich ei eu fy'.split(
    ' ',
  ),
);
const welshWords = new Set(
  "wedi mae'r yn yr eich ein i'r o'r a'r gan nid fy mewn gyda hefyd diolch annwyl cofion gywir ddim hoffwn byddwn rydym".split(' '),
);

/** Takes the words of a text; gives whether it is Welsh: three of the small words that only Welsh has. */
export function isWelsh(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const token of tokens) {
    if (welshWords.has(token.folded)) words += 1;
    if (words > 2) return true;
  }
  return false;
}

/** How Welsh sentences begin, and no name where the text is Welsh: "Mae Gethin wedi symud". */
export function opensInWelsh(token: Token): boolean {
  return welshOpenings.has(token.folded);
}

const months = new Set('ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' '));

/** Whether a word is a month in Welsh; Mai and Medi are women too. */
export function isWelshMonth(token: Token): boolean {
  return months.has(token.folded);
}
