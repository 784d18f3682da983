/**
 * The minutes («referat»): what came out, how many took part and how it was counted, section by section. Pejling writes the text from the
 * numbers; the facilitator's corrections, which lie in the workshop, replace it.
 */
import { isRehearsal } from '../../domain/rehearsal/rehearsal';
import type { EditedSection, Workshop } from '../../domain/workshop/workshop';
import { formatFor } from '../../lib/format';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { methodParagraphs } from './method';
import type { Report, ReportBlock } from '../report/report';
import { toldVotes, type ToldVote } from './told-votes';

export interface MinutesSection {
  /** The same for the same section whatever the numbers are. */
  readonly key: string;
  /** With its number: «1. Kort fortalt». */
  readonly heading: string;
  /** As Pejling writes it now: paragraphs with an empty line between them. */
  readonly written: string;
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

/** All sections, in order; none as long as no vote is over. */
export function minutesSections(document: ResultsDocument): readonly MinutesSection[] {
  const { workshop } = document;
  const votes = toldVotes(document);
  if (votes.length === 0) return [];
  const words = dictionaryFor(workshop.language).minutes;
  const sections = [
    {
      key: 'brief',
      name: words.brief,
      text: [votes.flatMap(({ rules, told }) => rules.brief(told)).join(' ')],
      blocks: [],
    },
    { key: 'participation', name: words.participation, text: participation(document), blocks: [] },
    ...votes.map((vote) => ({
      key: `poll:${vote.part.round.pollId}`,
      name: vote.title,
      text: outcome(vote),
      blocks: figures(vote),
    })),
    { key: 'method', name: words.method, text: methodParagraphs(document), blocks: [] },
  ];
  return sections.map(({ key, name, text, blocks }, at) => ({
    key,
    heading: `${at + 1}. ${name}`,
    written: joined(text),
    edited: workshop.minutes.sections.find((own) => own.key === key) ?? null,
    blocks,
  }));
}

/** «131 var til stede. 124 stemte om …» */
export function participation(document: ResultsDocument): readonly string[] {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).minutes;
  const votes = toldVotes(document);
  const counted = votes.flatMap(({ part: { result }, title }) =>
    result.voters === null ? [] : [{ voters: result.voters, title }],
  );
  const uncounted = votes.filter(({ part: { result } }) => result.voters === null);
  return [
    [
      words.present(workshop.present),
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

/** Date, place, and «Udkast» or «Endeligt»; a rehearsal says so first. */
export function subtitleOf(workshop: Workshop): string {
  const words = dictionaryFor(workshop.language).minutes;
  return [
    ...(isRehearsal(workshop) ? [words.rehearsal] : []),
    formatFor(workshop.language).date(workshop.date),
    workshop.place,
    workshop.minutes.isFinal ? words.final : words.draft,
  ]
    .filter((part) => part.trim() !== '')
    .join(' · ');
}

/** The whole minutes. */
export function minutesReport(document: ResultsDocument): Report {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).minutes;
  const sections = minutesSections(document);
  return {
    language: workshop.language,
    title: words.title(workshop.title),
    subtitle: subtitleOf(workshop),
    blocks:
      sections.length === 0
        ? [{ kind: 'paragraph', text: words.nothing }]
        : sections.flatMap((section) => sectionBlocks(section, section.blocks)),
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
    ...paragraphsOf(text).map((own) => ({ kind: 'paragraph', text: own }) as const),
    ...below,
  ];
}
