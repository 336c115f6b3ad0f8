/**
 * Takes a directed graph: from each node to those that it leads to. Gives its cycles, each as the nodes along the way;
 * enough of them that the graph has none once each is broken and the check is run again.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    // The way from the start, kept by hand: a long chain must not overflow the stack.
    const way: {node: string; next: Iterator<string>}[] = [];
    const depthOf = new Map<string, number>();
    const enter = (node: string) => {
      depthOf.set(node, way.length);
      way.push({node, next: (graph.get(node) ?? [])[Symbol.iterator]()});
    };
    enter(start);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const {value: node, done: isExhausted} = top.next.next();
      if (isExhausted) {
        done.add(top.node);
        depthOf.delete(top.node);
        way.pop();
      } else if (depthOf.has(node)) {
        cycles.push(way.slice(depthOf.get(node)).map((step) => step.node));
      } else if (!done.has(node)) {
        enter(node);
      }
    }
  }
  return cycles;
}
