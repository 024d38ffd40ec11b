import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { oldDrivers } from "./old-drivers.ts";

test.each([
  podWithVolume("quobyte: { registry: 'a:1,[::1]:2', volume: a }"),
  podWithVolume("azureDisk: { diskName: a, diskURI: 'https://a' }"),
  podWithVolume("flocker: { datasetName: a }"),
])("%s", (manifest) => {
  expect(judged(oldDrivers, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWithVolume("quobyte: { registry: 'a:1,b', volume: a }"),
    ["/spec/volumes/0/quobyte/registry  'a:1,b' is not hosts with ports and commas between"],
  ],
  [
    podWithVolume("azureDisk: { diskName: a, diskURI: 'https://a', kind: Managed }"),
    ["/spec/volumes/0/azureDisk/diskURI  'https://a' does not begin with /subscriptions/, as of a disk of kind Managed"],
  ],
  [podWithVolume("flocker: {}"), ["/spec/volumes/0/flocker  none of datasetName, datasetUUID is there"]],
  [
    podWithVolume("flocker: { datasetName: a/b, datasetUUID: c }"),
    ["/spec/volumes/0/flocker  datasetName and datasetUUID exclude each other", "/spec/volumes/0/flocker/datasetName  'a/b' has a '/'"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(oldDrivers, manifest)).toEqual(problems);
});
