import { expect, test } from "vitest";
import { kindHealth } from "./kind-health.ts";

test("by a word in a field", () => {
  expect(
    kindHealth([
      { group: "velero.io", kind: "BackupStorageLocation", by: { field: "phase", healthy: ["Available"], degraded: ["Unavailable"] } },
    ]),
  ).toEqual({
    "resource.customizations.health.velero.io_BackupStorageLocation": `local word = (obj.status or {})["phase"]
if word == nil then
  return { status = "Progressing", message = "No status yet" }
end
if ({ ["Available"] = true })[word] then
  return { status = "Healthy", message = word }
end
if ({ ["Unavailable"] = true })[word] then
  return { status = "Degraded", message = word }
end
return { status = "Progressing", message = word }
`,
  });
});

test("by conditions, and by one of each ancestor", () => {
  const rules = kindHealth([
    { group: "example.com", kind: "Mill", by: { conditions: ["Available", "Reconciled"] } },
    { group: "example.com", kind: "Policy", by: { ancestors: "Accepted" } },
  ]);
  expect(
    rules["resource.customizations.health.example.com_Mill"],
  ).toBe(`local wanted, open = { ["Available"] = true, ["Reconciled"] = true }, { ["Available"] = true, ["Reconciled"] = true }
for _, condition in ipairs((obj.status or {}).conditions or {}) do
  if wanted[condition.type] then
    if condition.observedGeneration ~= nil and condition.observedGeneration ~= obj.metadata.generation then
      return { status = "Progressing", message = "Not observed yet" }
    end
    if condition.status == "False" then
      return { status = "Degraded", message = condition.message or condition.reason }
    end
    if condition.status == "True" then
      open[condition.type] = nil
    end
  end
end
if next(open) == nil then
  return { status = "Healthy" }
end
return { status = "Progressing", message = "Not judged yet" }
`);
  expect(rules["resource.customizations.health.example.com_Policy"]).toContain(
    "for _, ancestor in ipairs((obj.status or {}).ancestors or {}) do",
  );
});
