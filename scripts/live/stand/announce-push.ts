import type { Push } from "./live-repository.ts";

/**
 * Tells Argo CD of a push as GitHub's webhook would (docs.github.com, webhook events, push; Argo CD 3.5, util/webhook).
 * @param argocd where Argo CD's API listens
 * @param address the repository, as the Applications name it
 * @throws when Argo CD does not take it
 */
export const announcePush = async (argocd: string, address: string, { branch, before, after, paths }: Push): Promise<void> => {
  const body = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    repository: { html_url: address.replace(/\.git$/, ""), default_branch: "main" },
    commits: [{ id: after, added: [], modified: paths, removed: [] }],
  };
  const headers = { "content-type": "application/json", "x-github-event": "push" };
  const answer = await fetch(`${argocd}/api/webhook`, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`Argo CD's webhook answered ${answer.status}: ${await answer.text()}`);
};
