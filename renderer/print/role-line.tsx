/** The line that asks for a role: a box for each on a participant's sheet, names to circle on a table slip. */
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { dictionaryFor } from '../../shared/text/dictionary';
import { localizeSoft } from '../../shared/text/soft-hyphens';
import { contentWidth, type PrintSize } from './size/print-size';

export type RoleLineKind = 'circle' | 'tick';

/** Padding and border of the frame, left and right, and above and below. */
const FRAME_MM = { width: 9, height: 4.2 } as const;
/** Names in more lines than this are set smaller: many roles take room from the question. */
const MOST_LINES = 2;
const COMPACT_PT = 9;
/** What a box takes with the space behind it, as in print.css. */
const BOX_MM = 7;
const APART_MM = { usual: 7, compact: 4 } as const;
const LEADING = { usual: 1.65, compact: 1.45 } as const;
/** The width of a character in ems, on the safe side: see print-size. */
const EM_PER_CHARACTER = 0.52;
const MM_PER_POINT = 25.4 / 72;

/** The role names to print; none if the workshop doesn't collect by role. */
function namesOf({ collectsRoles, roles, language }: Workshop): readonly string[] {
  return collectsRoles ? roles.map(({ name }) => localizeSoft(name, language)) : [];
}

interface Setting {
  readonly points: number;
  readonly isCompact: boolean;
  readonly heightMm: number;
}

/** The size of the line: the note's if two lines are enough, else smaller. */
function settingOf(workshop: Workshop, kind: RoleLineKind, size: PrintSize): Setting {
  const usual = linesOf(workshop, kind, size, size.notePt + 1, APART_MM.usual);
  const isCompact = usual > MOST_LINES;
  const points = isCompact ? COMPACT_PT : size.notePt + 1;
  const lines = isCompact ? linesOf(workshop, kind, size, points, APART_MM.compact) : usual;
  const leading = isCompact ? LEADING.compact : LEADING.usual;
  return { points, isCompact, heightMm: lines * points * MM_PER_POINT * leading };
}

/** A name is not separated from its box and does not break, unless it is wider than the line. */
function linesOf(
  workshop: Workshop,
  kind: RoleLineKind,
  size: PrintSize,
  points: number,
  apartMm: number,
): number {
  const room = contentWidth(size) - FRAME_MM.width;
  const widthOf = (text: string) => text.length * points * MM_PER_POINT * EM_PER_CHARACTER;
  const label = dictionaryFor(workshop.language).groups.print[kind];
  const box = kind === 'tick' ? BOX_MM : 0;
  let lines = 1;
  let used = widthOf(label);
  for (const name of namesOf(workshop)) {
    const own = apartMm + box + widthOf(name);
    if (used + own > room) {
      lines += 1;
      used = own - apartMm;
    } else used += own;
  }
  return lines;
}

/** Estimated height in millimetres, the gap above included; 0 where nothing is asked. */
export function roleLineHeight(workshop: Workshop, kind: RoleLineKind, size: PrintSize): number {
  if (namesOf(workshop).length === 0) return 0;
  return settingOf(workshop, kind, size).heightMm + FRAME_MM.height + size.gapMm;
}

export function RoleLine({
  workshop,
  kind,
  size,
}: {
  readonly workshop: Workshop;
  readonly kind: RoleLineKind;
  readonly size: PrintSize;
}) {
  const names = namesOf(workshop);
  if (names.length === 0) return null;
  const { isCompact } = settingOf(workshop, kind, size);
  return (
    <p className={isCompact ? 'print-roles print-roles-compact' : 'print-roles'}>
      <span className="print-roles-label">
        {dictionaryFor(workshop.language).groups.print[kind]}
      </span>
      {names.map((name, index) => (
        <span key={index} className="print-role">
          {kind === 'tick' && <span className="print-box print-role-box" />}
          {name}
        </span>
      ))}
    </p>
  );
}
