function entropy(counts: readonly number[], total: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / total) * Math.log(count / total);
  return sum;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** V-measure (Rosenberg and Hirschberg 2007) and adjusted Rand index of clusters beside labels, item by item. */
export function clusterScores(labels: readonly string[], clusters: readonly string[]): { readonly vMeasure: number; readonly ari: number } {
  const total = labels.length;
  const byLabel = new Map<string, number>();
  const byCluster = new Map<string, number>();
  const both = new Map<string, number>();
  labels.forEach((label, index) => {
    const cluster = clusters[index] ?? '';
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + 1);
    both.set(`${label}\u0000${cluster}`, (both.get(`${label}\u0000${cluster}`) ?? 0) + 1);
  });
  const labelEntropy = entropy([...byLabel.values()], total);
  const clusterEntropy = entropy([...byCluster.values()], total);
  const joint = entropy([...both.values()], total);
  const homogeneity = labelEntropy === 0 ? 1 : 1 - (joint - clusterEntropy) / labelEntropy;
  const completeness = clusterEntropy === 0 ? 1 : 1 - (joint - labelEntropy) / clusterEntropy;
  const sumBoth = [...both.values()].reduce((sum, count) => sum + pairs(count), 0);
  const sumLabel = [...byLabel.values()].reduce((sum, count) => sum + pairs(count), 0);
  const sumCluster = [...byCluster.values()].reduce((sum, count) => sum + pairs(count), 0);
  const expected = (sumLabel * sumCluster) / Math.max(pairs(total), 1);
  const most = (sumLabel + sumCluster) / 2;
  return {
    vMeasure: homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness),
    ari: most === expected ? 0 : (sumBoth - expected) / (most - expected),
  };
}
