// Generated from the structs of the shell; `cargo xtask generate` renews it.
import type { Audience, Case, CaseSheet, Computed, Finding, Kind, Label, Language, Phase, Problem, Progress, RecordId } from "./domain";

export type Act = "do" | "undo" | "redo" | "import";

export type Beginning = { "with": "nothing" } | { "with": "group", case: string, } | { "with": "learning_points", case: string, };

export type CaseHits = { id: string, title: string | null, hits: Array<Hit>, 
/**
 * Whether there is more than is told here.
 */
more: boolean, 
/**
 * Why it could not be looked through; the others were.
 */
problem: Problem | null, };

export type CaseRow = { id: string, title: string | null, phase: Phase, filled: number, needed: number, changed_at: string, };

export type Changed = { 
/**
 * The records that are new or changed, whole.
 */
changed: [Kind, AnyRecord][], removed: RecordId[], 
/**
 * Of each kind of which records came, went or moved: all its records in their order.
 */
order: [Kind, RecordId[]][], findings: Finding[] | null, progress: Progress[] | null, computed: Computed | null, 
/**
 * What was done.
 */
label: Label, undo: Label | null, redo: Label | null, saved_at: string, };

export type ColorTheme = "system" | "light" | "dark";

export type EditRow = { at: string, act: Act, label: Label, };

export type Found = { hits: Array<Hit>, 
/**
 * Whether there is more than is told here.
 */
more: boolean, };

export type Hit = { kind: Kind, record: RecordId, field: string, 
/**
 * The text around them in pieces: whether each is one of the words.
 */
snippet: Array<[string, boolean]>, };

export type Laid = { pages: number, 
/**
 * The characters that the typeface cannot draw.
 */
missing: string, };

export type LibraryState = "none" | "locked" | "open";

export type MenuItem = "cases" | "save_copy" | "print" | "settings" | "lock" | "undo" | "redo" | "search" | "larger" | "smaller" | "normal_size" | "light" | "dark" | "system" | "sample" | "shortcuts";

export type Notice = { "notice": "menu", item: MenuItem, } | { "notice": "closing" } | { "notice": "progress", step: number, steps: number, };

export type Opened = { 
/**
 * Its id in the library; none for the sample, which is in memory only.
 */
id: string | null, case: Case, computed: Computed, findings: Finding[], progress: Progress[], 
/**
 * What undo would undo.
 */
undo: Label | null, 
/**
 * What redo would redo.
 */
redo: Label | null, 
/**
 * The kind of record that somebody changed last.
 */
last: Kind | null, 
/**
 * When it was last written to.
 */
changed_at: string | null, };

export type Place = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * Line in the file, from 1.
 */
line: number, 
/**
 * Where in the structure, such as `stakeholders[3].who`; empty for the whole.
 */
path: string, 
/**
 * How many problems come after this one.
 */
more: number, };

export type PlanOptions = { language: Language, audience: Audience, };

export type Preferences = { 
/**
 * Of every word of the window.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: ColorTheme, 
/**
 * Size of everything in percent, from 80 to 300.
 */
zoom: number, };

export type Refusal = Problem & { at: Place | null };

export type Start = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * What the person chose.
 */
preferences: Preferences, 
/**
 * Whether nothing was ever chosen: the language is that of the system.
 */
first: boolean, 
/**
 * How the library is.
 */
library: LibraryState, 
/**
 * The case that was open when the page was loaded anew.
 */
opened: Opened | null, };

export type VersionRow = { id: string, 
/**
 * When it was kept.
 */
at: string, 
/**
 * The role of who kept it, when known.
 */
who: string | null, name: string, };

/** A record of any kind. */
export type AnyRecord = CaseSheet | Extract<Case[keyof Case], unknown[]>[number];
