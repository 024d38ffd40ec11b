import type { Problem, Route } from "@ashlar/model";

/** For products that find the pod by a hash of the cookie, after they drew one of the Services by weight: a client would come and go between the two. */
export const affinityInSplit = (brick: string, { name }: Pick<Route, "name">): Problem => ({
  rule: "unsupported-feature",
  object: `route ${name}`,
  message: `gateway: ${brick} cannot keep a client with one pod by a cookie ('affinity') in a split, for it draws one of the two Services anew for each request`,
  remedy: "Leave 'affinity' out of the split, or give the canary a route of its own, by host or by header",
});
