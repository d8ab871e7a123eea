/** A bullet as it looks, from the character the file has for it. */
export function bulletOf(pattern: string): string {
  // Symbol and Wingdings bullets live in a private area of Unicode; these are what they look like.
  const shapes: Readonly<Record<string, string>> = {
    '\uf0b7': '•',
    '\uf0a7': '▪',
    '\uf06f': '○',
    o: '○',
    '\uf0d8': '➢',
    '\uf0fc': '✓',
    '\uf076': '❖',
    '\uf02d': '-',
  };
  return shapes[pattern] ?? (/[\ue000-\uf8ff]/.test(pattern) ? '•' : pattern);
}

/** A number of a list as it is written, by the name of its format in the file. ISO/IEC 29500-1, 17.18.59. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((Math.max(1, value) - 1) % 26)).repeat(
        Math.min(20, Math.floor((Math.max(1, value) - 1) / 26) + 1),
      );
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let rest = Math.min(3999, Math.max(1, value));
  let text = '';
  for (const [size, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
