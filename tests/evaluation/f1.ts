/** Counts yes-or-no answers beside the right ones. */
export interface CountedF1 {
  count(got: boolean, right: boolean): void;
  f1(): number;
  precision(): number;
  recall(): number;
}

/** F1 is 1 when there was nothing to find and nothing was found. */
export function countedF1(): CountedF1 {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  return {
    count: (got, right) => {
      if (got && right) hit += 1;
      else if (got) extra += 1;
      else if (right) missed += 1;
    },
    f1: () => (hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed)),
    precision: () => (hit + extra === 0 ? 1 : hit / (hit + extra)),
    recall: () => (hit + missed === 0 ? 1 : hit / (hit + missed)),
  };
}
