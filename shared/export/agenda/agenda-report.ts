/** The «drejebog» on paper: for moderators with all that is to be said, and for the wall with times and titles. */
import type { AgendaItem } from '../../domain/workshop/agenda-item';
import { linesOf } from '../../domain/workshop/agenda-item';
import { agendaEnd } from '../../domain/workshop/agenda-end';
import { plannedStarts, timeOf } from '../../domain/workshop/agenda-times';
import type { Workshop } from '../../domain/workshop/workshop';
import { isRehearsal } from '../../domain/rehearsal/rehearsal';
import { formatFor } from '../../lib/format';
import { localize } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import type { Report, ReportBlock } from '../report/report';

/** `wall` shows participants nothing of what is prepared, and nothing that is skipped. */
export const AGENDA_PAPERS = ['moderators', 'wall'] as const;
export type AgendaPaper = (typeof AGENDA_PAPERS)[number];

export interface AgendaRow {
  readonly id: string;
  /** HH:MM */
  readonly time: string;
  readonly title: string;
  /** «30 min. · Bordøvelse»; blank on the wall. */
  readonly about: string;
  /** What is said or shown; none on the wall. */
  readonly lines: readonly string[];
}

/** A row for each item, with the times as they are planned now. */
export function agendaRows(workshop: Workshop, paper: AgendaPaper): readonly AgendaRow[] {
  const { agenda, language, startTime } = workshop;
  const starts = plannedStarts(startTime, agenda);
  return agenda.flatMap((item, index) => {
    if (paper === 'wall' && item.isSkipped) return [];
    const isWall = paper === 'wall';
    return [
      {
        id: item.id,
        time: timeOf(starts[index] ?? 0),
        title: localize(item.title, language),
        about: isWall ? '' : aboutItem(item, workshop),
        lines: isWall ? [] : linesToSay(item, workshop),
      },
    ];
  });
}

function aboutItem({ kind, minutes, isSkipped }: AgendaItem, { language }: Workshop): string {
  const { console, day } = dictionaryFor(language);
  const parts = [day.paper.minutes(minutes), console.kinds[kind]];
  return [...parts, ...(isSkipped ? [day.skipped] : [])].join(' · ');
}

function linesToSay(item: AgendaItem, { language }: Workshop): readonly string[] {
  const { quoted } = dictionaryFor(language).items;
  return linesOf(item).map(({ kind, text, source }) => {
    const said = localize(text, language);
    const words = kind === 'quote' ? quoted(said) : said;
    return source ? `${words} (${localize(source.credit, language)})` : words;
  });
}

/** «Slut kl. 15:30». */
export function endLine(workshop: Workshop): string {
  return dictionaryFor(workshop.language).day.paper.ends(timeOf(agendaEnd(workshop).end));
}

export function agendaTitle(workshop: Workshop, paper: AgendaPaper): string {
  return dictionaryFor(workshop.language).day.paper.title[paper](workshop.title);
}

export function agendaReport(workshop: Workshop, paper: AgendaPaper): Report {
  const { language } = workshop;
  const { minutes, day } = dictionaryFor(language);
  const rows = agendaRows(workshop, paper);
  const known = [
    ...(isRehearsal(workshop) ? [minutes.rehearsal] : []),
    formatFor(language).date(workshop.date),
    workshop.place,
  ];
  // On the wall each item is a heading, to be read from afar.
  const level = paper === 'wall' ? 1 : 2;
  const blocks = rows.flatMap(({ time, title, about, lines }): readonly ReportBlock[] => [
    { kind: 'heading', level, text: `${time} ${title}` },
    ...(about === '' ? [] : [{ kind: 'paragraph', text: about } as const]),
    ...(lines.length > 0 ? [{ kind: 'list', items: lines } as const] : []),
  ]);
  return {
    language,
    title: agendaTitle(workshop, paper),
    subtitle: known.filter((part) => part.trim() !== '').join(' · '),
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', text: day.paper.nothing }]
        : [...blocks, { kind: 'paragraph', text: endLine(workshop) }],
  };
}
