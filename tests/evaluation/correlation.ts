/** Pearson's correlation of two lists of one length; 0 when either does not vary. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const size = Math.min(one.length, other.length);
  if (size < 2) return 0;
  let sumOne = 0;
  let sumOther = 0;
  for (let index = 0; index < size; index += 1) {
    sumOne += one[index] ?? 0;
    sumOther += other[index] ?? 0;
  }
  let both = 0;
  let squareOne = 0;
  let squareOther = 0;
  for (let index = 0; index < size; index += 1) {
    const fromOne = (one[index] ?? 0) - sumOne / size;
    const fromOther = (other[index] ?? 0) - sumOther / size;
    both += fromOne * fromOther;
    squareOne += fromOne * fromOne;
    squareOther += fromOther * fromOther;
  }
  return squareOne === 0 || squareOther === 0 ? 0 : both / Math.sqrt(squareOne * squareOther);
}

/** Ranks from 1, ties given their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) result[order[at]?.index ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** Spearman's rank correlation, ties averaged. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranks(one), ranks(other));
}
