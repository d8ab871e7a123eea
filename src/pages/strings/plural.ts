/** Takes a number and the words for one and for many; gives both: "1 letter", "2,000 letters". */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
