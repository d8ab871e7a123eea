/** What `flatMap` does. The on-send bundle runs where that method does not exist (ES2016). */
export function collect<Item, Result>(items: readonly Item[], each: (item: Item, index: number) => readonly Result[]): Result[] {
  const results: Result[] = [];
  items.forEach((item, index) => {
    for (const result of each(item, index)) results.push(result);
  });
  return results;
}
