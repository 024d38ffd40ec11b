import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { networkPolicy } from "../testing/manifest.ts";
import { ipBlockExcept } from "./ip-block-except.ts";

test.each([
  "{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }",
  "{ ipBlock: { cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] } }",
])("%s is right", (content) => {
  expect(judged(ipBlockExcept, networkPolicy(content, "{ port: 80 }"))).toEqual([]);
});

test.each([
  [
    "{ ipBlock: { cidr: 10.0.0.0/8, except: [11.0.0.0/16] } }",
    "/spec/ingress/0/from/0/ipBlock/except/0  11.0.0.0/16 is not a smaller part of 10.0.0.0/8",
  ],
  [
    "{ ipBlock: { cidr: 10.0.0.0/8, except: [10.0.0.0/8] } }",
    "/spec/ingress/0/from/0/ipBlock/except/0  10.0.0.0/8 is not a smaller part of 10.0.0.0/8",
  ],
])("%s", (content, problem) => {
  expect(judged(ipBlockExcept, networkPolicy(content, "{ port: 80 }"))).toEqual([problem]);
});
