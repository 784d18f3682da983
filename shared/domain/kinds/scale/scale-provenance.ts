/** What belongs to the wordings of a pack's scale: a statement's source and short name, and how to read the mean. */
import { canonicalJson } from '../../../lib/canonical-json';
import { WORKSHOP_LANGUAGES, type LocalText } from '../../../lib/language';
import { belonging, isSameText, NO_TEXT, type PackWording } from '../provenance';
import type { ProvenanceRules } from '../poll-rules';
import { beginningOf } from './short-label';
import type { ScalePoll, Statement } from './scale-poll';
import type { ScaleTypes } from './scale-types';

/** The pack's wording of this statement; null if it is not the pack's. */
export function packWording(original: ScalePoll | null, statementId: string): PackWording | null {
  const own = original?.statements.find(({ id }) => id === statementId);
  return own ? { text: own.text, verbatim: own.verbatim, sources: own.sources } : null;
}

export const scaleProvenance: ProvenanceRules<ScaleTypes> = {
  afterEdit: (before, after, original) => ({
    ...after,
    meanHint: hintAfter(before, after, original),
    statements: after.statements.map((statement) => {
      const was = before.statements.find(({ id }) => id === statement.id);
      const own = original.statements.find(({ id }) => id === statement.id);
      const isEdited = was && own && !isSameText(was.text, statement.text);
      return isEdited ? reworded(was, statement, own) : statement;
    }),
  }),
  keepsInstruction: ({ title }, original) => isSameText(title, original.title),
  keepsRemark: ({ statements, scale }, original) =>
    canonicalJson(scale) === canonicalJson(original.scale) &&
    statements.length === original.statements.length &&
    original.statements.every((own) =>
      statements.some(({ id, text }) => id === own.id && isSameText(text, own.text)),
    ),
};

/** «Lavt gennemsnit = stort potentiale» is about the pack's question, and goes and comes with it. */
function hintAfter(before: ScalePoll, after: ScalePoll, original: ScalePoll): LocalText {
  if (isSameText(before.title, after.title)) return after.meanHint;
  return isSameText(after.title, original.title) ? original.meanHint : NO_TEXT;
}

/** A statement with another text than it had. A short name that nobody has written goes with the text. */
function reworded(was: Statement, statement: Statement, own: Statement): Statement {
  const wording = { text: own.text, verbatim: own.verbatim, sources: own.sources };
  const isFollowing = isSameText(was.label, followingLabel(was.text, own));
  return {
    ...statement,
    label: isFollowing ? followingLabel(statement.text, own) : statement.label,
    ...belonging(statement.text, wording),
  };
}

/** The short name of a text that nobody has named: the pack's where the text is the pack's, else its beginning. */
function followingLabel(text: LocalText, own: Statement): LocalText {
  const [da, en] = WORKSHOP_LANGUAGES.map((language) =>
    text[language] === own.text[language] ? own.label[language] : beginningOf(text[language]),
  );
  return { da: da ?? '', en: en ?? '' };
}
