const lacking = new Set<HTMLLinkElement>();

addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") lacking.add(target);
  },
  true,
);

/**
 * Fetches again the style sheets of late parts that did not come: the bundler's loader asks for each of them once only,
 * so that a part whose second try succeeds would stand there undressed.
 */
export function restyle(): void {
  for (const link of lacking) link.replaceWith(link.cloneNode());
  lacking.clear();
}
