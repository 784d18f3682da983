/**
 * The minutes («referat»): what came out, how many took part and how it was counted, section by section. Pejling writes the text from the
 * numbers; the facilitator's corrections, which lie in the workshop, replace it.
 */
import { isRehearsal } from '../../domain/rehearsal/rehearsal';
import type { EditedSection } from '../../domain/workshop/workshop';
import { formatFor } from '../../lib/format';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { methodParagraphs } from './method';
import { htmlOf, plainOf } from '../report/plain-texts';
import type { Report, ReportBlock } from '../report/report';
import { LIST_MARK, notesSections } from './notes-sections';
import { toldVotes, type ToldVote } from './told-votes';
import { yearsReport } from '../years/years-report';

export interface MinutesSection {
  /** The same for the same section whatever the numbers are. */
  readonly key: string;
  readonly name: string;
  /** With its number: «1. Kort fortalt». */
  readonly heading: string;
  /** As Pejling writes it now: paragraphs with an empty line between them. */
  readonly written: string;
  /** Ids of the rounds that it tells of. */
  readonly rounds: readonly string[];
  /** The facilitator's correction, if there is one. */
  readonly edited: EditedSection | null;
  /** What stands below the text: tables, remarks and pictures, which follow the numbers. */
  readonly blocks: readonly ReportBlock[];
}

/** Joins paragraphs to the text of a section. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

/** The paragraphs of a text: whatever an empty line separates. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .map((part) => part.replace(/\s*\r?\n\s*/gu, ' ').trim())
    .filter((part) => part !== '');
}

/** The text that counts: the facilitator's, or else Pejling's. */
export function textOf({ written, edited }: MinutesSection): string {
  return edited?.text ?? written;
}

/** True if the numbers behind a corrected text are no longer those it was corrected with. */
export function isOutdated({ written, edited }: MinutesSection): boolean {
  return edited !== null && edited.written !== written;
}

/** The corrections that tell of nothing which the document leaves out. */
function fittingEdits(document: ResultsDocument): readonly EditedSection[] {
  // A step of a reveal or a comparison does not tell the whole result.
  const results = document.parts.filter(({ kind }) => kind === 'result');
  const told = new Set(results.map(({ round }) => round.id));
  return document.workshop.minutes.sections.filter(({ rounds }) =>
    rounds.every((id) => told.has(id)),
  );
}

/** The corrected sections that show Pejling's own text in this document, because the correction tells of a vote that is left out. */
export function withheldCorrections(document: ResultsDocument): readonly MinutesSection[] {
  const corrected = new Set(document.workshop.minutes.sections.map(({ key }) => key));
  return minutesSections(document).filter(
    ({ key, edited }) => edited === null && corrected.has(key),
  );
}

/** All sections, in order; none as long as no vote is over and nothing was noted. Whoever only reads on the screen may pass all corrections as `edits`. */
export function minutesSections(
  document: ResultsDocument,
  edits = fittingEdits(document),
): readonly MinutesSection[] {
  const { workshop } = document;
  const votes = toldVotes(document);
  const words = dictionaryFor(workshop.language).minutes;
  const all = votes.map(({ part }) => part.round.id);
  const noted = notesSections(workshop).map((section) => ({ ...section, rounds: [], blocks: [] }));
  const ofVotes = [
    {
      key: 'brief',
      rounds: all,
      name: words.brief,
      text: [votes.flatMap(({ rules, told }) => rules.brief(told)).join(' ')],
      blocks: [],
    },
    {
      key: 'participation',
      rounds: all,
      name: words.participation,
      text: participation(document),
      blocks: [],
    },
    ...votes.map((vote) => ({
      key: `poll:${vote.part.round.pollId}`,
      rounds: [vote.part.round.id],
      name: vote.title,
      text: outcome(vote),
      blocks: figures(vote),
    })),
  ];
  const method = {
    key: 'method',
    rounds: all,
    name: words.method,
    text: methodParagraphs(document),
    blocks: [],
  };
  const sections = votes.length === 0 ? noted : [...ofVotes, ...noted, method];
  return sections.map(({ key, rounds, name, text, blocks }, at) => ({
    key,
    rounds,
    name,
    heading: `${at + 1}. ${name}`,
    written: joined(text),
    edited: edits.find((own) => own.key === key) ?? null,
    blocks,
  }));
}

/** «131 var til stede. 124 stemte om …» */
export function participation(document: ResultsDocument): readonly string[] {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).minutes;
  const votes = toldVotes(document);
  // As each vote was opened: slides and certificate say the same.
  const present = [...new Set(votes.map(({ part: { result } }) => result.present))];
  const room = present.length === 1 ? (present[0] ?? null) : null;
  const counted = votes.flatMap(({ part: { result }, title }) =>
    result.voters === null
      ? []
      : [{ voters: result.voters, of: room === null ? result.present : null, title }],
  );
  const uncounted = votes.filter(({ part: { result } }) => result.voters === null);
  return [
    [
      ...(room === null ? [] : [words.present(room)]),
      ...(counted.length > 0 ? [words.voted(counted)] : []),
      ...(uncounted.length > 0 ? [words.handsUncounted(uncounted.map(({ title }) => title))] : []),
    ].join(' '),
  ];
}

function outcome({ rules, told, rounds, part }: ToldVote): readonly string[] {
  const words = dictionaryFor(told.language).minutes;
  const notes = [
    ...(rounds > 1 ? [words.rounds(rounds)] : []),
    ...(part.result.isCorrected ? [words.corrected] : []),
  ];
  return [...rules.lead(told), ...rules.detail(told), notes.join(' ')];
}

function figures({ rules, told, part, title }: ToldVote): readonly ReportBlock[] {
  const words = dictionaryFor(told.language).minutes;
  const alt = words.pictureOf(title, rules.lead(told).join(' '));
  const table = rules.table(told);
  return [
    ...(table ? [table] : []),
    ...rules.remarks(told).map((text) => ({ kind: 'paragraph', text }) as const),
    ...part.slides
      .filter(({ slide }) => rules.pictured(slide))
      .map((slide) => ({ kind: 'slide', slide, alt }) as const),
  ];
}

/**
 * Date, place, and «Udkast» or «Endeligt»; a rehearsal says so first. What was declared final is a draft as long as a corrected text
 * stands beside other numbers than it was corrected with, or a count is unsettled.
 */
export function subtitleOf(document: ResultsDocument): string {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).minutes;
  const isOpen = minutesSections(document).some(isOutdated) || hasUnsettled(document);
  const isFinal = workshop.minutes.isFinal && !isOpen;
  return [
    ...(isRehearsal(workshop) ? [words.rehearsal] : []),
    formatFor(workshop.language).date(workshop.date),
    workshop.place,
    isFinal ? words.final : words.draft,
  ]
    .filter((part) => part.trim() !== '')
    .join(' · ');
}

/** True if a count of a result in the document is unsettled: its numbers may still change. */
export function hasUnsettled({ parts }: ResultsDocument): boolean {
  return parts.some((part) => part.kind === 'result' && part.result.unsettled > 0);
}

/** The whole minutes; of a comparison of conferences its own report. */
export function minutesReport(document: ResultsDocument): Report {
  if (document.parts.some(({ kind }) => kind === 'years')) return yearsReport(document);
  const words = dictionaryFor(document.workshop.language).minutes;
  return reportOf(
    document,
    words.title(document.workshop.title),
    minutesSections(document).flatMap((section) => sectionBlocks(section, section.blocks)),
  );
}

/** A report about the workshop; one without blocks says that there is nothing to tell yet. */
export function reportOf(
  document: ResultsDocument,
  title: string,
  blocks: readonly ReportBlock[],
): Report {
  const { language } = document.workshop;
  const { nothing } = dictionaryFor(language).minutes;
  return {
    language,
    title,
    subtitle: subtitleOf(document),
    blocks: blocks.length === 0 ? [{ kind: 'paragraph', text: nothing }] : blocks,
  };
}

/** The heading of a section, its text, and what stands below it. */
export function sectionBlocks(
  section: MinutesSection,
  below: readonly ReportBlock[],
  text = textOf(section),
): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 1, text: section.heading },
    ...textBlocks(paragraphsOf(text)),
    ...below,
  ];
}

/** Paragraphs, and lists of those that have the mark of a list before them. */
function textBlocks(paragraphs: readonly string[]): readonly ReportBlock[] {
  const blocks: ReportBlock[] = [];
  for (const text of paragraphs) {
    const last = blocks.at(-1);
    if (!text.startsWith(LIST_MARK)) blocks.push({ kind: 'paragraph', text });
    else {
      const item = text.slice(LIST_MARK.length);
      if (last?.kind === 'list') blocks.splice(-1, 1, { ...last, items: [...last.items, item] });
      else blocks.push({ kind: 'list', items: [item] });
    }
  }
  return blocks;
}

/** The minutes for a mail: as HTML, and as plain lines for programs that take no markup. */
export function mailTexts(document: ResultsDocument): {
  readonly html: string;
  readonly text: string;
} {
  const report = minutesReport(document);
  return { html: htmlOf(report), text: plainOf(report) };
}
