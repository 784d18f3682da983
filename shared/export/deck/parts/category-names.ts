/** How a chart's category is named, and which name stands in it: whoever compares a chart with numbers has to find the row again. */

/** «1. Tag ansvar». */
export function placedName(place: string, label: string): string {
  return `${place}. ${label}`;
}

/** «1 Slet ikke»: a step of a scale with its value. */
export function steppedName(value: string, label: string): string {
  return `${value} ${label}`;
}

/** «Borgernes oplevelse *»: with the mark of a divided room. */
export function markedName(label: string): string {
  return `${label} *`;
}

/** «Borgernes oplevelse · Runde 2». */
export function sidedName(label: string, side: string): string {
  return `${label} · ${side}`;
}

interface Named {
  /** What a row may be called, most likely first. */
  readonly names: readonly string[];
  /** Which of two rounds the category is of; blank where it names none. */
  readonly side: string;
}

/** The row that a category is of. Labels may hold anything, so every reading is given. */
export function namesIn(category: string): Named {
  const [, before = category, side = ''] = /^(.+) · (.+)$/u.exec(category) ?? [];
  const names = [category, before].flatMap((text) => {
    const unmarked = text.replace(/ \*$/u, '');
    return [text, unmarked, unmarked.replace(/^\d+\.? /u, '')];
  });
  return { names: [...new Set(names)], side };
}
