const elementFrom = (node: ChildNode | null): Element | null => {
  let one = node;
  while (one && one.nodeType !== 1) one = one.nextSibling;
  return one as Element | null;
};

/** Whether elements lie in one another more than so many deep; walked without recursion, which depth itself would break. */
export function isDeeper(root: Element, most: number): boolean {
  let node: Element | null = root;
  let depth = 1;
  while (node) {
    if (depth > most) return true;
    const child = elementFrom(node.firstChild);
    if (child) depth += 1;
    let next: Element | null = child;
    while (!next && node && node !== root) {
      next = elementFrom(node.nextSibling);
      if (next) break;
      node = node.parentNode as Element | null;
      depth -= 1;
    }
    node = next;
  }
  return false;
}
