import type { Api } from "./api.ts";

/** The line that `ashlar review --format markdown` begins with. */
export const marker = "<!-- ashlar-review -->";

/** Whom GitHub names as the author of what a workflow writes with its own token. No person can have a name with brackets. */
const bot = "github-actions[bot]";

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string } | null;
}

/** The comments that are ours: a comment of somebody else may hold the marker, too, and is left alone. */
const ourComments = async (api: Api, number: number): Promise<readonly Comment[]> => {
  const all = await api.list<Comment>(`issues/${number}/comments`);
  return all.filter(({ body, user }) => user?.login === bot && body.includes(marker));
};

/**
 * Writes the one comment of a pull request anew; two runs at once may have made two, and then one goes.
 * @param create whether to make one where there is none
 */
export const writeComment = async (api: Api, number: number, body: string, create: boolean): Promise<"created" | "updated" | "none"> => {
  const [first, ...others] = await ourComments(api, number);
  for (const { id } of others) await api.send("DELETE", `issues/comments/${id}`);
  if (first !== undefined) {
    await api.send("PATCH", `issues/comments/${first.id}`, { body });
    return "updated";
  }
  if (create) await api.send("POST", `issues/${number}/comments`, { body });
  return create ? "created" : "none";
};
