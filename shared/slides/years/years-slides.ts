/**
 * Conferences side by side as slides. A figure is that of the conference's own slide, a role is shown where that slide shows it, and
 * places are told in words: a chart of places would make much of a single vote.
 */
import type {
  ComparedPoll,
  Member,
  YearsComparison,
  YearsTable,
} from '../../domain/years/compare-conferences';
import { asRead } from '../../domain/poll/alike';
import { formatFor } from '../../lib/format';
import { localize, type Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { roleFigures, type RoleFigures } from '../build-group-slide';
import { slideFileStem } from '../file-stem';
import {
  NO_CELL,
  type GroupCell,
  type GroupColumn,
  type YearsSlide,
} from '../kinds/comparison-slide';
import type { YearsRow } from '../kinds/slide-rules';
import { columnPages } from '../pages/group-pages';
import { slidesOf } from '../slide-kinds';
import type { NamedSlide, ResultSlide } from '../slide-model';
import {
  conferenceNames,
  peopleOf,
  tableNotes,
  yearsFooter,
  type ConferenceNames,
} from './years-frame';

interface Asked {
  readonly language: Language;
  /** The running number of the first slide. */
  readonly firstNumber: number;
  /** Whether each role has slides of its own. */
  readonly isByRole: boolean;
}

/** The slides of one question: each of its tables, how answers are distributed, and the roles. */
export function yearsSlides(
  compared: ComparedPoll,
  { conferences }: Pick<YearsComparison, 'conferences'>,
  { language, firstNumber, isByRole }: Asked,
): readonly NamedSlide[] {
  const names = conferenceNames(conferences, language);
  const { fileName } = dictionaryFor(language).years.slide;
  const slides = compared.tables.flatMap((table) => {
    const title = titleOf(table, language);
    const note = tableNotes(compared, table, names, language).join('. ');
    const own = tableSlide(table, { names, note, language });
    const roles = isByRole ? roleSlides(table, own, names, language) : [];
    return [
      ...paged(own, table, language).map((slide) => ({ title, detail: fileName, slide })),
      ...distributionsOf(table, names, language).map(({ name, slide }) => ({
        ...{ title: name, detail: fileName, slide },
      })),
      ...roles.flatMap(({ role, slide }) =>
        paged(slide, table, language).map((page) => ({
          ...{ title, detail: `${fileName}, ${role}`, slide: page },
        })),
      ),
    ];
  });
  return slides.map(({ title, detail, slide }, place): NamedSlide => ({
    name: slideFileStem(firstNumber + place, title, detail),
    slide,
  }));
}

function newestOf({ members }: YearsTable): Member {
  const newest = members.at(-1);
  if (!newest) throw new Error('A table without members');
  return newest;
}

function titleOf(table: YearsTable, language: Language): string {
  return localize(newestOf(table).poll.result.poll.title, language);
}

function rowsOf({ poll: { result } }: Member, language: Language): readonly YearsRow[] {
  return slidesOf(result).years.rowsOf(result, language);
}

/** The figure, with its place in words where it has one. */
function placed(row: YearsRow, rows: readonly YearsRow[], language: Language): GroupCell {
  if (row.place === null) return row.cell;
  const isShared = rows.filter(({ place }) => place === row.place).length > 1;
  const { place: words } = dictionaryFor(language).years.slide;
  return { ...row.cell, nText: words(formatFor(language).number(row.place), isShared) };
}

interface Frame {
  readonly names: ConferenceNames;
  readonly note: string;
  readonly language: Language;
}

/** Rows in the order of the newest result. */
function tableSlide(table: YearsTable, { names, note, language }: Frame): YearsSlide {
  const { members } = table;
  const newest = newestOf(table);
  const { result } = newest.poll;
  const all = members.map((member) => rowsOf(member, language));
  const { takingPosition } = dictionaryFor(language).slides;
  return {
    kind: 'years',
    title: titleOf(table, language),
    subtitle: subtitleOf(members),
    columns: members.map((member): GroupColumn => {
      const people = peopleOf(member);
      return {
        label: names.get(member.conference.id) ?? '',
        nText: takingPosition(people),
        isTotal: member === newest,
        isHidden: false,
        numbers: { people },
      };
    }),
    rows: rowsOf(newest, language).map(({ rowId, label }) => ({
      label,
      cells: all.map((rows) => {
        const row = rows.find((one) => one.rowId === rowId);
        return row ? placed(row, rows, language) : NO_CELL;
      }),
    })),
    note: note === '' ? '' : `${note}.`,
    footer: yearsFooter(table, names, language),
    numbers: { meansTo: slidesOf(result).groups.meansTo(result), isOfRole: false },
  };
}

/** The titles of the conferences, each once. */
function subtitleOf(members: readonly Member[]): string {
  return [...new Set(members.map(({ conference }) => conference.title))].join(' · ');
}

function paged(slide: YearsSlide, table: YearsTable, language: Language): readonly YearsSlide[] {
  return columnPages(slide, slidesOf(newestOf(table).poll.result).rooms.groups, language);
}

/** Of one conference alone its own slides tell it. */
function distributionsOf(
  table: YearsTable,
  names: ConferenceNames,
  language: Language,
): readonly { readonly name: string; readonly slide: ResultSlide }[] {
  if (table.members.length < 2) return [];
  const sides = table.members.map((member) => ({
    label: names.get(member.conference.id) ?? '',
    result: member.poll.result,
  }));
  const footer = yearsFooter(table, names, language);
  const { notSame } = dictionaryFor(language).years.slide;
  const left = [notSame, footer.left].filter((part) => part !== '').join(' · ');
  const { result } = newestOf(table).poll;
  return slidesOf(result).years.distributions(sides, { ...footer, left }, language);
}

/** A slide for each role that at least two conferences show figures of. */
function roleSlides(
  { members }: YearsTable,
  whole: YearsSlide,
  names: ConferenceNames,
  language: Language,
): readonly { readonly role: string; readonly slide: YearsSlide }[] {
  const told = members.map(({ conference, poll: { groups } }) => ({
    name: names.get(conference.id) ?? '',
    roles: groups ? roleFigures(groups, language) : [],
  }));
  const newest = members.at(-1);
  const ids = new Set(told.flatMap(({ roles }) => roles.map(({ roleId }) => roleId)));
  const rows = newest ? rowsOf(newest, language) : [];
  return [...ids].flatMap((roleId) => {
    const own = told.flatMap(({ name, roles }) => {
      const figures = roles.find((role) => role.roleId === roleId);
      return figures ? [{ name, figures }] : [];
    });
    if (own.filter(({ figures }) => !figures.isHidden).length < 2) return [];
    const role = own.at(-1)?.figures.label ?? '';
    const { on, roleThen, role: only } = dictionaryFor(language).years.slide;
    const renamed = own
      .filter(({ figures }) => asRead(figures.label) !== asRead(role))
      .map(({ name, figures }) => `${roleThen(figures.label, on(name))}.`);
    const slide: YearsSlide = {
      ...whole,
      numbers: { ...whole.numbers, isOfRole: true },
      subtitle: only(role),
      keepsSubtitle: true,
      note: [...renamed, whole.note].filter((part) => part !== '').join(' '),
      columns: own.map(({ name, figures }, place) =>
        columnOf(name, figures, place === own.length - 1),
      ),
      rows: rows.map(({ rowId, label }) => ({
        label,
        cells: own.map(({ figures }) => figures.cells.get(rowId) ?? NO_CELL),
      })),
    };
    return [{ role, slide }];
  });
}

function columnOf(
  name: string,
  { nText, isHidden, numbers }: RoleFigures,
  isTotal: boolean,
): GroupColumn {
  return { label: name, nText, isTotal, isHidden, numbers };
}
