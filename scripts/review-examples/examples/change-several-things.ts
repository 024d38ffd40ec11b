import type { Example } from "../example.ts";
import { example as removal } from "./acknowledge-a-removal.ts";
import { example as app } from "./add-an-app.ts";
import { example as backup } from "./back-up-earlier.ts";
import { example as message } from "./change-a-message.ts";
import { example as steps } from "./change-the-steps.ts";
import { example as downgrade } from "./go-back-a-major-version.ts";
import { example as storage } from "./grow-a-database.ts";
import { example as fewer } from "./run-one-replica.ts";
import { example as more } from "./scale-one-of-two-prod-clusters.ts";
import { example as image } from "./update-an-image-everywhere.ts";
import { example as kubernetes } from "./upgrade-kubernetes.ts";

/** What is done at once, one after the other. */
export const parts: readonly Example[] = [removal, backup, message, steps, downgrade, storage, app, fewer, more, image, kubernetes];

export const example: Example = {
  title: "Change several things at once",
  shows: "Of many lines that were changed each finding leads to its own, or to none where that would be a guess",
  edit: (sample) => {
    for (const { edit } of parts) edit(sample);
  },
  flags: parts.flatMap(({ flags = [] }) => flags),
};
