import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { claimsOf, claimTemplates, replicasOf } from "./claim-templates.ts";

export const claimTemplateRenamed: DangerRule = {
  name: "claim-template-renamed",
  danger: "DATA-LOSS",
  tells: "The claim template of a StatefulSet gets another name: the pods come up with new, empty volumes",
  kinds: ["apps StatefulSet"],
  find: ({ before, after, fields, identity: { namespace, name } }) => {
    const [was, is] = [claimTemplates(before?.object), claimTemplates(after?.object)];
    const gone = was.filter((each) => !is.includes(each));
    const come = is.filter((each) => !was.includes(each));
    if (gone.length === 0 || come.length === 0) return [];
    const old = claimsOf(gone, name, 0, Math.max(replicasOf(before?.object), 1));
    return [
      {
        message: `StatefulSet ${namespace}/${name} asks for volumes '${come.join("', '")}' instead of '${gone.join("', '")}': they are empty, and nobody mounts ${old} any more`,
        remedy: "keep the name of the template; it has no meaning but this",
        // The claims are the API server's to refuse.
        fields: changesAt(fields, "spec.volumeClaimTemplates").filter(
          ({ pattern }) => pattern === "spec.volumeClaimTemplates[].metadata.name",
        ),
      },
    ];
  },
};
