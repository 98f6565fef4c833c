import { bindRescue } from "./rescuing.ts";
import { bindVersions, type Settled } from "./versions.ts";

/** What begins once the page stands: keeping it for a crash, keeping the site for a day without a network. */
export async function settle(
  input: Settled & { readonly device: Parameters<typeof bindRescue>[1] },
): Promise<void> {
  await Promise.all([bindRescue(input.loop, input.device, input.tell), bindVersions(input)]);
}
