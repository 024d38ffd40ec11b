import type { Output } from "../output.ts";

/** A dashboard as code. */
export interface Dashboard {
  /** The name of its object; also part of its address. */
  readonly name: string;
  readonly title: string;
  readonly panels: readonly DashboardPanel[];
}

export interface DashboardPanel {
  readonly title: string;
  /** PromQL, one for each line of the panel, with the text that its legend shows: `{{pod}}`. */
  readonly queries: readonly { readonly expr: string; readonly legend?: string }[];
  /** As dashboards spell it: `reqps`, `s`, `bytes`, `percentunit`; a plain number unless said otherwise. */
  readonly unit?: string;
}

/** Shows metrics, in a folder for each team. */
export interface Dashboards {
  readonly dashboard: (dashboard: Dashboard) => readonly Output[];
}
