import { expect, test } from "vitest";
import { readMail } from "../../src/build/feedback.ts";

test("without an address there is none", () => {
  expect(readMail(undefined)).toBeNull();
  expect(readMail("")).toBeNull();
});

test("an address for mail is taken as it is", () => {
  expect(readMail("plan.atlas+wrong@mail.example.org")).toBe("plan.atlas+wrong@mail.example.org");
});

test.each([
  "plan",
  "plan@",
  "plan@example",
  "a@b.org,c@d.org",
  "a b@c.org",
  "mailto:a@b.org",
  "a@b.org?cc=c@d.org",
  "a@b.org&bcc=c@d.org",
])("%s stops the build and says what is missing", (text) => {
  expect(() => readMail(text)).toThrow(`ATLAS_FEEDBACK: ${text} is no mail address`);
});
