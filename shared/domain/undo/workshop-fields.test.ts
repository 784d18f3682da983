/** Every field that is edited is undone: by property over the table of fields, so that a new one is held to it at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/canonical-json';
import { dictionaryFor } from '../../text/dictionary';
import { fieldValue } from '../testing/field-values';
import { acted, deskWithRounds, redone, undone, type Desk } from '../testing/undoing';
import type { Place } from './undo-step';
import { FIELD_NAMES, isNamedField, WORKSHOP_FIELDS, type Workshop } from '../workshop/workshop';

/** Where a field is edited, and taken back. */
const placeOf = (field: keyof Workshop): Place => (field === 'notes' ? 'agenda' : 'preparation');
const edited = FIELD_NAMES.filter((field) => WORKSHOP_FIELDS[field].undo !== 'never-edited');
const number = fc.nat({ max: 99 });
const seeds = fc.tuple(number, number, fc.string({ minLength: 1, maxLength: 5 }));

/** For each field. */
const RUNS = { numRuns: 25 };

/** With `values` in its workshop, where the field is edited. */
function deskWith(
  field: keyof Workshop,
  values: Partial<Workshop>,
  { session, history } = deskWithRounds(),
): Desk {
  const workshop = { ...session.workshop, ...values };
  const page = placeOf(field) === 'agenda' ? 'agenda' : 'setup';
  const position = { page, agendaItemId: '' } as const;
  return { session: { ...session, workshop, position }, history };
}

function edit(desk: Desk, values: Partial<Workshop>): Desk {
  return acted(desk, { workshop: { ...desk.session.workshop, ...values } });
}

it('is most of them', () => {
  expect(edited.length).toBeGreaterThan(10);
});

describe.each(edited)('an edit of %s', (field) => {
  it('is undone and done again, and nothing else with it', () => {
    fc.assert(
      fc.property(seeds, seeds, (first, second) => {
        const before = fieldValue(field, ...first);
        const after = fieldValue(field, ...second);
        fc.pre(canonicalJson(before) !== canonicalJson(after));
        const begun = deskWith(field, before);
        const done = edit(begun, after);
        const [step] = done.history.done;
        const name = isNamedField(field) ? { kind: 'workshop', field } : { kind: 'poll' };
        expect(step).toMatchObject({ place: placeOf(field), name });
        const back = undone(done, placeOf(field));
        expect(back.session).toEqual(begun.session);
        expect(redone(back, placeOf(field)).session).toEqual(done.session);
      }),
      RUNS,
    );
  });

  it('is undone also where any other field was edited since', () => {
    const before = fieldValue(field, 0, 0, 'a');
    const done = edit(deskWith(field, before), fieldValue(field, 1, 1, 'b'));
    fc.assert(
      fc.property(fc.constantFrom(...edited), seeds, (other, values) => {
        fc.pre(other !== field);
        const since = deskWith(field, fieldValue(other, ...values), done);
        expect(undone(since, placeOf(field)).session.workshop).toEqual({
          ...since.session.workshop,
          ...before,
        });
      }),
      RUNS,
    );
  });

  it('has words of its own', () => {
    for (const language of ['da', 'en'] as const) {
      const { fields } = dictionaryFor(language).undo;
      if (isNamedField(field)) expect(fields[field]).toMatch(/\S/);
    }
  });
});
