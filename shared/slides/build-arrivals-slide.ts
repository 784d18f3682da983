/** The list for the wall: whose slips have arrived. It gets table numbers and how many slips, so it can show no votes. */
import { slipNumbers } from '../domain/edition/slip-number';
import type { Frozen, Round } from '../domain/round/round';
import type { Workshop } from '../domain/workshop/workshop';
import { localize } from '../lib/language';
import { dictionaryFor } from '../text/dictionary';
import { roundLabel } from './kinds/slide-footer';
import type { ArrivalsSlide } from './slide-model';

/** `arrived`: how many slips have arrived of each table that handed any in. */
export function arrivalsSlide(
  round: Round,
  { poll, tables, roles }: Frozen,
  arrived: ReadonlyMap<number, number>,
  { id, language }: Pick<Workshop, 'id' | 'language'>,
): ArrivalsSlide {
  const words = dictionaryFor(language).arrivals.slide;
  const most = Math.max(0, ...tables.map(({ number }) => number));
  const numbers = slipNumbers(id, poll.id, most);
  const isByRole = roles.length > 0;
  const slipOf = (table: number, slips: number): string => {
    const number = String(numbers[table - 1] ?? '');
    return isByRole ? words.several(number, slips) : number;
  };
  return {
    kind: 'arrivals',
    title: localize(poll.title, language),
    subtitle: [
      words.status(tables.filter(({ number }) => arrived.has(number)).length, tables.length),
      words.find,
      ...(isByRole ? [words.findSeveral] : []),
    ].join(' '),
    tables: tables.map(({ number }) => {
      const slips = arrived.get(number) ?? 0;
      return { number, isIn: slips > 0, slip: slips > 0 ? slipOf(number, slips) : words.none };
    }),
    footer: { left: words.noVotes, right: roundLabel(round, language) },
  };
}
