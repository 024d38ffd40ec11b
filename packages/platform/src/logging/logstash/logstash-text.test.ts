import { expect, test } from "vitest";
import { logstashText } from "./logstash-text.ts";

test("steps, conditions and every kind of value", () => {
  const text = logstashText({
    input: [{ plugin: "beats", settings: { port: 5044 } }],
    filter: [
      { field: "[a][b]", is: "json", steps: [{ plugin: "json", settings: { source: "message", skip_on_invalid_json: true } }] },
      { plugin: "mutate", settings: { add_field: { cluster: "dev" }, remove_field: ["a", "b"] } },
    ],
    output: [{ plugin: "stdout", settings: {} }],
  });
  expect(text).toBe(`input {
  beats {
    port => 5044
  }
}
filter {
  if [a][b] == "json" {
    json {
      source => "message"
      skip_on_invalid_json => true
    }
  }
  mutate {
    add_field => { "cluster" => "dev" }
    remove_field => ["a", "b"]
  }
}
output {
  stdout {
  }
}
`);
});

const withValue = (value: string) => logstashText({ input: [{ plugin: "a", settings: { value } }], filter: [], output: [] });

test("a text takes the quotes that it does not have itself", () => {
  expect(withValue('say "hi"')).toContain(`value => 'say "hi"'`);
});

test.each([`"'`, "end\\"])("what Logstash cannot write is not written: %s", (value) => {
  expect(() => withValue(value)).toThrow("Logstash has no way to write");
});
