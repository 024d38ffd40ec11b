import { record, records } from "../../tree/read.ts";
import type { Standard } from "./standard.ts";

const allowed = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

export const volumeTypes: Standard = {
  name: "volume-types",
  find: ({ spec }, _, note) => {
    for (const [index, volume] of records(spec.volumes).entries()) {
      const sources = Object.keys(record(volume)).filter(
        (field) => field !== "name" && volume[field] !== undefined && volume[field] !== null,
      );
      if (sources.some((each) => allowed.includes(each))) continue;
      // A volume that names no source is an emptyDir: the API server fills that in.
      if (sources.length > 0)
        note(["spec", "volumes", index], `volume '${volume.name}' is of type ${sources[0]}`, `use one of ${allowed.join(", ")}`);
    }
  },
};
