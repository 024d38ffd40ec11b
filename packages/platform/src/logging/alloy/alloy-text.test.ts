import { expect, test } from "vitest";
import { alloyText, ref } from "./alloy-text.ts";

test("blocks, labels, values and references", () => {
  const text = alloyText([
    { block: "logging", args: { level: "warn" } },
    {
      block: "loki.process",
      label: "pods",
      args: { forward_to: [ref("loki.write.store.receiver")], workers: 2, on: true, names: { "a.b": "c" } },
      blocks: [{ block: "stage.cri" }, { block: "stage.match", blocks: [{ block: "stage.json", args: { source: "" } }] }],
    },
  ]);
  expect(text).toBe(`logging {
  level = "warn"
}

loki.process "pods" {
  forward_to = [loki.write.store.receiver]
  workers = 2
  on = true
  names = { "a.b" = "c" }
  stage.cri {}
  stage.match {
    stage.json {
      source = ""
    }
  }
}
`);
});

test("no value ends its own string", () => {
  expect(alloyText([{ block: "a", args: { value: 'x"\n} b { \\' } }])).toBe('a {\n  value = "x\\"\\n} b { \\\\"\n}\n');
});
