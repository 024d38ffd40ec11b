import { expect, test } from "vitest";
import { goAddress } from "./go-address.ts";

// As Go 1.26 answers.
test.each([
  ["https://git.example.com/a/*", "https://git.example.com/a/*"],
  ["https://*.example.com/[a-c]", "https://*.example.com/[a-c]"],
  ["https://git.example.com/{a,b}", "https://git.example.com/%7Ba,b%7D"],
  ["https://git.example.com/{a,b}/*", "https://git.example.com/%7Ba,b%7D/%2A"],
  ["https://git.example.com/a b", "https://git.example.com/a%20b"],
  ["https://git.example.com/%7ba%7d", "https://git.example.com/%7ba%7d"],
  ["https://git.example.com/a?b={c}", "https://git.example.com/a?b={c}"],
  ["ssh://git@git.example.com:2222/a", "ssh://git@git.example.com:2222/a"],
  ["ssh://*@git.example.com/a", "ssh://%2A@git.example.com/a"],
  ["https://[::1]:8443/a", "https://[::1]:8443/a"],
  ["git.example.com/a", "git.example.com/a"],
  ["git.example.com:a/b", "git.example.com:a/b"],
  ["?ttps://git.example.com/a", "?ttps://git.example.com/a"],
  ["https://?it.example.com", "https:?it.example.com"],
  ["*", "*"],
  ["https://{git,hub}.example.com/a", undefined],
  ["https://git[a-c].example.com/a", undefined],
  ["https://git.example.com:*/a", undefined],
  ["https://git example.com/a", undefined],
  ["https://git.example.com/%zz", undefined],
  ["*:a/b", undefined],
])("%s", (address, read) => {
  expect(goAddress(address)).toBe(read);
});
