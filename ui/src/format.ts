/** Days, moments and amounts, as a person reads and types them. */
import { spoken, w } from "./words.svelte";

/** “3 december 2026” of `2026-12-03`. */
export function day(iso: string): string {
  const [year, month, number] = iso.split("-").map(Number);
  if (!year || !month || !number) return iso;
  const key = number === 1 ? "format-date-first" : "format-date";
  return w(key, { day: String(number), month: w(`format-month-${month}`), year: String(year) });
}

/** “14:32” of a moment. */
export function clock(moment: string): string {
  const at = new Date(moment);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** “3 december 2026, 14:32” of a moment. */
export function moment(at: string): string {
  return `${dayOf(at)}, ${clock(at)}`;
}

/** “3 december 2026” of a moment. */
export function dayOf(at: string): string {
  return day(isoDay(new Date(at)));
}

export function today(): string {
  return isoDay(new Date());
}

function isoDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day somebody typed: 3/12/2026, 3.12.26, 2026-12-03 or 3 december 2026. None when it is no day. */
export function readDay(text: string): string | null {
  const typed = text.trim().toLocaleLowerCase(spoken());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/.exec(typed);
  if (numbers) return real(century(Number(numbers[3])), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})(?:er)?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(typed);
  if (!words) return null;
  const months = Array.from({ length: 12 }, (_, at) => w(`format-month-${at + 1}`).toLocaleLowerCase(spoken()));
  const month = months.findIndex((name) => name.startsWith(words[2] ?? "?") && 3 <= (words[2] ?? "").length);
  return month < 0 ? null : real(Number(words[3]), month + 1, Number(words[1]));
}

function real(year: number, month: number, number: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, number));
  const is = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === number;
  return is ? `${year}-${two(month)}-${two(number)}` : null;
}

function century(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** “€ 1.250” of 1250. */
export function amount(euros: number): string {
  return w("format-amount", { amount: plainAmount(euros) });
}

/** The same without the sign, for a field. */
export function plainAmount(euros: number): string {
  const locale = { nl: "nl-BE", fr: "fr-BE", en: "en-GB" }[spoken()];
  return euros.toLocaleString(locale, { minimumFractionDigits: euros % 1 ? 2 : 0, maximumFractionDigits: 2 });
}

/** The amount somebody typed: 1250, 1.250,50 or 1 250. None when it is no amount. */
export function readAmount(text: string): number | null {
  const typed = text.replace(/[€\s\u202f\u00a0]/g, "");
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$|^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(typed);
  if (!parts) return null;
  return Number(`${(parts[1] ?? parts[3] ?? "").replace(/[.,]/g, "")}.${parts[2] ?? parts[4] ?? "0"}`);
}
