import { expect, test } from "vitest";
import { imageVersion } from "./image-version.ts";

test("of a reference stands what its repository does not say", () => {
  const digest = `@sha256:${"0123456789ab".repeat(5)}0123`;
  const of = (reference: string): string => imageVersion("ghcr.io/shop/cart", reference);
  expect(of("ghcr.io/shop/cart:1.4.2")).toBe("1.4.2");
  expect(of(`ghcr.io/shop/cart:1.4.2${digest}`)).toBe("1.4.2@sha256:0123456789ab…");
  expect(of(`ghcr.io/shop/cart${digest}`)).toBe("@sha256:0123456789ab…");
  expect(of("ghcr.io/shop/cart-worker:1")).toBe("ghcr.io/shop/cart-worker:1");
  expect(of("docker.io/shop/cart:1")).toBe("docker.io/shop/cart:1");
  expect(of("ghcr.io/shop/cart")).toBe("ghcr.io/shop/cart");
});
