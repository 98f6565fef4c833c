const mail =
  /^[^\s@<>()[\]",;:?&#%/\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** The mail address that ATLAS_FEEDBACK gives for what readers report; null where it gives none. Throws where it is no address. */
export function readMail(text: string | undefined): string | null {
  if (!text) return null;
  if (!mail.test(text))
    throw new Error(`ATLAS_FEEDBACK: ${text} is no mail address, such as plan@example.org`);
  return text;
}
