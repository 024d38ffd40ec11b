import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let NGINX take over from kgateway in prod-standby, first step",
  shows: "The first step of a move adds, and takes nothing away",
  edit: ({ replace }) => {
    const kgateway = 'import { kgateway } from "@ashlar/platform/gateway/kgateway";\n';
    replace("environments/prod.ts", kgateway, `${kgateway}import { moving } from "@ashlar/platform/gateway/moving";\n`);
    replace("environments/prod.ts", "gateway: kgateway()", "gateway: moving({ from: kgateway(), to: nginxGatewayFabric() })");
  },
};
