import { describe } from "vitest";
import { departures } from "./departures.ts";
import { standFor } from "./live-test.ts";

// An Argo CD that syncs nothing of the sample, so that it can be run alone in a few minutes.
const live = standFor("dev", { withoutRoot: true });
describe("objects that leave, by every way there is", () => departures(live));
