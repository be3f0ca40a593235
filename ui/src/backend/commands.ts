/** The only way to the program behind the window: its commands, one line each. */
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Case, Edit, Frame, Scene } from "../generated/domain";
import type { Beginning, CaseHits, CaseRow, Changed, EditRow, Found, Laid, Notice, Opened, PlanOptions, Preferences, Start, VersionRow } from "../generated/shell";

export const start = () => invoke<Start>("start");
export const listen = (channel: Channel<Notice>) => invoke<void>("listen", { channel });
export const answerClose = (leave: boolean) => invoke<void>("answer_close", { leave });
export const setPreferences = (preferences: Preferences) => invoke<void>("set_preferences", { preferences });

export const proposePassphrase = () => invoke<string>("propose_passphrase");
export const createLibrary = (passphrase: string) => invoke<void>("create_library", { passphrase });
export const unlock = (passphrase: string) => invoke<void>("unlock", { passphrase });
export const lock = () => invoke<void>("lock");
export const changePassphrase = (old: string, next: string) => invoke<void>("change_passphrase", { old, new: next });
export const savePassphraseSheet = () => invoke<string | null>("save_passphrase_sheet");

export const listCases = () => invoke<CaseRow[]>("list_cases");
export const createCase = (title: string, beginning: Beginning) => invoke<Opened>("create_case", { title, beginning });
export const openCase = (id: string) => invoke<Opened>("open_case", { id });
export const openSample = () => invoke<Opened>("open_sample");
export const keepSample = () => invoke<Opened>("keep_sample");
export const importCase = () => invoke<Opened | null>("import_case");
export const closeCase = () => invoke<void>("close_case");
export const saveCopy = (pending: Edit | null) => invoke<string | null>("save_copy", { pending });

export const apply = (edit: Edit) => invoke<Changed>("apply", { edit });
export const undo = () => invoke<Changed>("undo");
export const redo = () => invoke<Changed>("redo");
export const history = (limit: number) => invoke<EditRow[]>("history", { limit });
export const listVersions = () => invoke<VersionRow[]>("list_versions");
export const keepVersion = (name: string) => invoke<VersionRow>("keep_version", { name });
export const openVersion = (id: string) => invoke<Case>("open_version", { id });
export const searchCase = (words: string) => invoke<Found>("search_case", { words });
export const searchLibrary = (words: string) => invoke<CaseHits[]>("search_library", { words });

export const stakeholderMap = (frame: Frame) => invoke<Scene>("stakeholder_map", { frame });
export const layOutPlan = (options: PlanOptions) => invoke<Laid>("lay_out_plan", { options });
export const planPage = (number: number) => invoke<string>("plan_page", { number });
export const savePlan = (open: boolean) => invoke<string | null>("save_plan", { open });
export const openFile = (path: string) => invoke<void>("open_file", { path });
export const cancel = () => invoke<void>("cancel");
