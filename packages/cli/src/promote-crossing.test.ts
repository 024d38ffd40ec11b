import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shortId } from "./promotion.ts";
import { manifests, promotedRepository, ref } from "./testing/promoted-repository.ts";

test("who looked at another state does not move it", async () => {
  const { ashlar, first, merge, moveTo, stands } = promotedRepository();
  const middle = merge("middle", manifests("prod-eu", 2));
  merge("last", manifests("prod-eu", 3));
  moveTo(middle);
  const { code, err } = await ashlar("promote", "prod-eu", "--from", first, "--yes");
  expect(code).toBe(1);
  expect(err).toContain(`${ref} stands at ${shortId(middle)} (middle), not at ${first}`);
  expect(stands()).toBe(middle);
});

/** Lets somebody else move the ref when git has run one of its parts. */
const meanwhile = ({ root, remote, git, write }: ReturnType<typeof promotedRepository>, id: string) => ({
  /** After our fetch, before our push. */
  afterFetch: (): void => {
    write({ "part.sh": `#!/bin/sh\ngit-upload-pack "$@"\n[ -e seen ] && git --git-dir '${remote}' update-ref ${ref} ${id}\ntouch seen\n` });
    chmodSync(join(root, "part.sh"), 0o755);
    git("config", "remote.origin.uploadpack", `cd '${root}' && ./part.sh`);
  },
  /** In the middle of our push. */
  whilePushing: (): void => {
    write({ ".git/hooks/pre-push": `#!/bin/sh\ngit --git-dir '${remote}' update-ref ${ref} ${id}\n` });
    chmodSync(join(root, ".git/hooks/pre-push"), 0o755);
  },
});

test.each(["afterFetch", "whilePushing"] as const)("two people cross: the ref moves %s", async (when) => {
  const repository = promotedRepository();
  const { ashlar, first, merge, moveTo, stands } = repository;
  moveTo(first);
  const middle = merge("middle", manifests("prod-eu", 2));
  merge("last", manifests("prod-eu", 3));
  meanwhile(repository, middle)[when]();
  const { code, err } = await ashlar("promote", "prod-eu", "--yes");
  expect(code).toBe(1);
  expect(err).toContain(`${ref} was moved meanwhile by somebody else: it stands at ${shortId(middle)}; nothing was moved`);
  expect(stands()).toBe(middle);
});

test("two people make the ref", async () => {
  const repository = promotedRepository();
  const { ashlar, first, merge, stands } = repository;
  merge("last", manifests("prod-eu", 3));
  meanwhile(repository, first).afterFetch();
  expect((await ashlar("promote", "prod-eu", "--yes")).err).toContain("was moved meanwhile");
  expect(stands()).toBe(first);
});
