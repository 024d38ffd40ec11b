import type { Alias, Node } from "yaml";
import type { Report } from "../source.ts";

/** What is known while the nodes of one document become data. */
export interface Reading {
  readonly text: string;
  readonly report: Report;
  /** The node that each alias stands for; none for those of unknown anchors. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** What is being repeated by aliases at this moment. */
  readonly open: Set<Node>;
  /** How many values aliases have repeated. */
  repeated: number;
  /** The server would refuse the whole document, so that there is no data. */
  isRefused: boolean;
}

/** Where a node begins. */
export const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

/** Reports what makes the server refuse the document; once for what would be found again and again. */
export const refuse = (reading: Reading, node: Node, rule: string, message: string, remedy: string): undefined => {
  reading.isRefused = true;
  reading.report(offsetOf(node), { rule, message, remedy });
};
