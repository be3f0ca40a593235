/** What a field tells: its new value, and whether somebody is still typing it. */
import type { Finding } from "../../generated/domain";

export type Change = (value: unknown, typing: boolean) => void;

/** What stands around a field. */
export type Shell = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  findings?: Finding[];
  internal?: boolean;
  /** In a table: only the control is seen, what is said of it is for ears. */
  bare?: boolean;
};
