import { describe, expect, it } from "vitest";
import { type Verdict, verdictOfBoth, verdictOn } from "./verdict.ts";

const on = (code: number, message = "", causes: readonly string[] = []): Verdict =>
  verdictOn({ code, message, causes: causes.map((each) => ({ field: "spec", message: each })) }, "create");

const why = (verdict: Verdict): string => (verdict.is === "undecided" ? verdict.why : verdict.is);

describe("what an answer of a server means", () => {
  it("accepted", () => {
    expect(on(201).is).toBe("accepted");
  });

  it("refused: a value that is wrong, a field that is not there, a body that is no object", () => {
    expect(on(422, 'Deployment.apps "x" is invalid', ["Invalid value: -1"]).is).toBe("refused");
    expect(on(400, 'strict decoding error: unknown field "spec.x"').is).toBe("refused");
  });

  it("refused by server-side apply, which answers as if it had failed", () => {
    expect(
      on(500, "failed to create typed patch object (shop/web; apps/v1, Kind=Deployment): .spec.x: field not declared in schema").is,
    ).toBe("refused");
    expect(on(405, "the server does not allow this method on the requested resource").is).toBe("refused");
  });

  it("refused: what names the uid of a live object, or a version that is none", () => {
    expect(
      on(409, 'Operation cannot be fulfilled on pods "x": uid mismatch: the provided object specified uid 1, and no existing').is,
    ).toBe("refused");
    expect(on(500, 'strconv.ParseUint: parsing "x": invalid syntax').is).toBe("refused");
  });

  it("undecided: what depends on the rest of the cluster", () => {
    expect(why(on(403, 'pods "x" is forbidden: no PriorityClass with name y was found'))).toBe("admission");
    expect(why(on(404, 'namespaces "x" not found'))).toBe("no such namespace");
    expect(why(on(409, 'configmaps "x" already exists'))).toBe("there is one already");
    expect(why(on(422, "", ["Invalid value: 10.0.0.1: failed to allocate IP"]))).toBe("settings of the cluster");
  });

  it("refused, though something else depends on the cluster", () => {
    expect(on(422, "", ["not configured on this cluster", "Invalid value: -1"]).is).toBe("refused");
  });

  it("undecided: a server that fails", () => {
    expect(why(on(500, "etcdserver: request timed out"))).toBe("the server failed");
    expect(why(on(0, "the server hung up"))).toBe("the server failed");
  });
});

describe("two answers", () => {
  const [accepted, refused, undecided] = [on(200), on(422), on(403)];
  const never = async (): Promise<Verdict> => {
    throw new Error("asked without need");
  };

  it("what either refuses is refused", async () => {
    expect(await verdictOfBoth(refused, never)).toBe(refused);
    expect(await verdictOfBoth(accepted, async () => refused)).toBe(refused);
    expect(await verdictOfBoth(undecided, async () => refused)).toBe(refused);
  });

  it("what both accept is accepted", async () => {
    expect(await verdictOfBoth(accepted, async () => accepted)).toEqual({ is: "accepted" });
  });

  it("what one leaves open is undecided", async () => {
    expect(await verdictOfBoth(undecided, async () => accepted)).toBe(undecided);
    expect(await verdictOfBoth(accepted, async () => undecided)).toBe(undecided);
  });
});
