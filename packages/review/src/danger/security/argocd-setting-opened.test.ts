import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { argocdSettingOpened } from "./argocd-setting-opened.ts";

const settings = (data: string, name = "argocd-cm"): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: argocd }
data: { url: https://argocd.example.com, ${data} }
`;
const messages = (before: string, after: string): readonly string[] => messagesOf(argocdSettingOpened, settings(before), settings(after));

test("anonymous users, terminals, accounts", () => {
  expect(judged(settings(""), settings('users.anonymous.enabled: "true"'))).toEqual([
    'SECURITY argocd-setting-opened ConfigMap argocd/argocd-cm: data["users.anonymous.enabled"]',
  ]);
  expect(messages('exec.enabled: "false"', 'exec.enabled: "true"')).toEqual([
    "Argo CD opens: exec.enabled opens terminals in pods to whoever has the right exec",
  ]);
  expect(messages("accounts.ci: login", 'accounts.ci: "apiKey, login"')).toEqual(["Argo CD opens: account 'ci' may newly use apiKey"]);
});

test("what is closed, was open, or is another ConfigMap's", () => {
  expect(messages('exec.enabled: "true"', 'exec.enabled: "false"')).toEqual([]);
  expect(messages('exec.enabled: "true"', 'exec.enabled: "true", accounts.ci.enabled: "false"')).toEqual([]);
  expect(messagesOf(argocdSettingOpened, settings("", "notes"), settings('exec.enabled: "true"', "notes"))).toEqual([]);
});
