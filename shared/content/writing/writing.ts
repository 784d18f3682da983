/** How the packs write their activities: short forms of what stands in full in a workshop. */
import type { Option } from '../../domain/kinds/choice/choice-poll';
import type { Statement } from '../../domain/kinds/scale/scale-poll';
import { AGENDA_ITEMS, newItem, type AgendaItem } from '../../domain/workshop/agenda-item';
import type { ItemLine } from '../../domain/workshop/item-line';
import type { Activity, PackDocument } from '../../domain/workshop/pack';
import type { LocalText } from '../../lib/language';

/** A text in Danish and English. */
export function both(da: string, en: string): LocalText {
  return { da, en };
}

const NOTHING: LocalText = { da: '', en: '' };
const TRANSLATED = 'translated by Pejling';

/** Pejling's own words: a question, or what to do. */
export function prompt(da: string, en: string): ItemLine {
  return { kind: 'prompt', text: both(da, en), source: null };
}

/** Pejling's own short title over what follows. */
export function ownHeading(da: string, en: string): ItemLine {
  return { kind: 'heading', text: both(da, en), source: null };
}

/** A heading of the document, word for word in Danish; `quote` where it is printed in capitals. */
export function heading(
  { id: documentId, credit }: PackDocument,
  da: string,
  en: string,
  quote: string = da,
): ItemLine {
  const source = { documentId, quote, credit: both(credit.da, `${credit.en} · ${TRANSLATED}`) };
  return { kind: 'heading', text: both(da, en), source };
}

export interface Quote {
  /** As it stands in the document. */
  readonly quote: string;
  /** The same with the document's slips corrected; left out if there are none. */
  readonly shown?: string;
  /** Left out: those who read English are shown the Danish. */
  readonly en?: string;
  /** Whom it is from, where that is not the document alone. */
  readonly by?: LocalText;
  /** Set under a short title that is Pejling's own, which the credit then says. */
  readonly isTitled?: true;
}

/** Words of the document, or of somebody in it. */
export function quoted(document: PackDocument, given: Quote): ItemLine {
  const { quote, shown = quote, en = '', by = document.credit, isTitled } = given;
  const credit = {
    da: [by.da, ...(isTitled ? ['kort titel: Pejling'] : [])].join(' · '),
    en: [
      by.en,
      ...(isTitled ? ['short title: Pejling'] : []),
      ...(en === '' ? [] : [TRANSLATED]),
    ].join(' · '),
  };
  return {
    kind: 'quote',
    text: { da: shown, en },
    source: { documentId: document.id, quote, credit },
  };
}

/** An option whose title is the document's own. */
export function verbatimOption(
  { id: documentId }: PackDocument,
  id: string,
  quote: string,
  en: string,
): Option {
  const sources = [{ documentId, quote }];
  return { id, title: both(quote, en), explanation: NOTHING, verbatim: true, sources };
}

/** An option worded for Pejling, from these sentences of the document. */
export function ownOption(
  { id: documentId }: PackDocument,
  id: string,
  title: LocalText,
  quotes: readonly string[],
  explanation: LocalText = NOTHING,
): Option {
  const sources = quotes.map((quote) => ({ documentId, quote }));
  return { id, title, explanation, verbatim: false, sources };
}

/** A statement that is the document's own; `more` are sentences that belong to it there. */
export function verbatimStatement(
  { id: documentId }: PackDocument,
  id: string,
  text: LocalText,
  label: LocalText = text,
  more: readonly string[] = [],
): Statement {
  const sources = [text.da, ...more].map((quote) => ({ documentId, quote }));
  return { id, text, label, verbatim: true, sources };
}

/** The agenda items of an activity: one for each poll, else one. Ids begin with the activity's or the poll's. */
export function itemsOf(activity: Activity): readonly AgendaItem[] {
  const { id, title, minutes } = activity;
  switch (activity.kind) {
    case 'vote':
      return activity.polls.map((poll) => ({
        ...newItem('poll', { id: `vote-${poll.id}`, title: poll.title }),
        ...{ minutes, pollId: poll.id },
      }));
    case 'discussion':
    case 'reading':
    case 'quotation': {
      const { lines, waitsFor } = activity;
      const kind = activity.kind === 'discussion' ? 'discussion' : 'text';
      return [{ ...newItem(kind, { id: `show-${id}`, title }), minutes, lines, waitsFor }];
    }
  }
}

/** An item without a poll and without lines, such as a welcome, with the minutes of its kind if none are given. */
export function plainItem(
  kind: 'talk' | 'exercise' | 'discussion' | 'break' | 'lunch',
  id: string,
  title: LocalText,
  minutes: number = AGENDA_ITEMS[kind].minutes,
): AgendaItem {
  return { ...newItem(kind, { id, title }), minutes };
}
