import type { Example } from "../example.ts";

export const example: Example = {
  title: "Swap the gateway of prod-standby in one step",
  shows: "A swap in one step is an outage, and everything that goes with the old gateway is listed",
  edit: ({ replace }) => {
    replace("environments/prod.ts", 'import { kgateway } from "@ashlar/platform/gateway/kgateway";\n', "");
    replace("environments/prod.ts", "gateway: kgateway()", "gateway: nginxGatewayFabric()");
  },
  flags: ["--remove", "prod-standby/kgateway"],
};
