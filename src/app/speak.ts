/** Makes the page a speaker's window instead of the atlas. */
export async function speak(): Promise<void> {
  const { startSpeaker } = await import("./meeting/speaker.ts");
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.documentElement.toggleAttribute("data-speaker", true);
  await startSpeaker(root);
}
