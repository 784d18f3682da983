/** The line that asks for a role: a box for each on a participant's sheet, names to circle on a table slip. */
import type { Workshop } from '../../shared/domain/workshop';
import { dictionaryFor } from '../../shared/text/dictionary';
import { localize } from '../../shared/text/language';
import { contentWidth, textHeight, type PrintSize } from './print-size';

export type RoleLineKind = 'circle' | 'tick';

/** Padding of the frame, above and below. */
const FRAME_MM = 3;
const LINE_GAP_MM = 1;
/** Between two names, and a box with the space behind it, in characters of the note's size. */
const APART = '      ';
const BOX = 'mm ';

/** The names that are asked for; none where the workshop doesn't collect by role. */
function namesOf({ collectsRoles, roles, language }: Workshop): readonly string[] {
  return collectsRoles ? roles.map(({ name }) => localize(name, language)) : [];
}

/** Estimated height in millimetres, the gap above included; 0 where nothing is asked. */
export function roleLineHeight(workshop: Workshop, kind: RoleLineKind, size: PrintSize): number {
  const names = namesOf(workshop);
  if (names.length === 0) return 0;
  const label = dictionaryFor(workshop.language).groups.print[kind];
  // The widest way it can break: a name is never parted from its box.
  const texts = names.map((name) => `${kind === 'tick' ? BOX : ''}${name}`.replaceAll(' ', 'x'));
  const text = [label, ...texts].join(`${APART.replaceAll(' ', '\u00a0')  } `);
  const lines = textHeight(text, size.notePt + 1, contentWidth(size), 'bold');
  return lines * 1.35 + 2 * FRAME_MM + LINE_GAP_MM + size.gapMm;
}

export function RoleLine({
  workshop,
  kind,
}: {
  readonly workshop: Workshop;
  readonly kind: RoleLineKind;
}) {
  const names = namesOf(workshop);
  if (names.length === 0) return null;
  return (
    <p className={`print-roles print-roles-${kind}`}>
      <span className="print-roles-label">
        {dictionaryFor(workshop.language).groups.print[kind]}
      </span>
      {names.map((name) => (
        <span key={name} className="print-role">
          {kind === 'tick' && <span className="print-box print-role-box" />}
          {name}
        </span>
      ))}
    </p>
  );
}
