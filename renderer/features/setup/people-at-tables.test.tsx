// @vitest-environment jsdom
/** How many sit at each table, typed by the number pad: a number, Enter, the next number. */
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { workshopOf } from '../../../shared/domain/testing/builders';
import type { Table } from '../../../shared/domain/workshop/workshop';
import { show } from '../../testing/screen';
import { PeopleAtTables } from './people-at-tables';

const { setup } = dictionaryFor('da');

afterEach(cleanup);

it('goes on to the next table by Enter, and back by Shift+Enter, typing over what stands there', async () => {
  const tables = [6, 6, 6].map((people, index) => ({ number: index + 1, people }));
  let seated: readonly Table[] = [];
  const workshop = workshopOf([], { tables, present: 18 });
  const { user } = show(
    <PeopleAtTables
      workshop={workshop}
      onTables={(change) =>
        (seated = change({ ...workshop, tables: seated.length > 0 ? seated : tables }))
      }
    />,
    {},
  );
  await user.tripleClick(screen.getByLabelText(setup.peopleAtTable(1)));
  await user.keyboard('7{Enter}12{Enter}5{Enter}');
  expect(seated.map(({ people }) => people)).toEqual([7, 12, 5]);
  expect(document.activeElement).toBe(screen.getByLabelText(setup.peopleAtTable(3)));
  await user.keyboard('{Shift>}{Enter}{/Shift}8');
  expect(seated.map(({ people }) => people)).toEqual([7, 8, 5]);
});

describe('a list that is pasted in a table’s field', () => {
  const start = [6, 6, 6].map((people, index) => ({ number: index + 1, people }));
  function showTables() {
    let seated: readonly Table[] = start;
    const workshop = workshopOf([], { tables: start, present: 18 });
    show(
      <PeopleAtTables
        workshop={workshop}
        onTables={(change) => (seated = change({ ...workshop, tables: seated }))}
      />,
      {},
    );
    const paste = (table: number, text: string): boolean => {
      const field = screen.getByLabelText(setup.peopleAtTable(table));
      const event = createEvent.paste(field, { clipboardData: { getData: () => text } });
      fireEvent(field, event);
      return event.defaultPrevented;
    };
    return { paste, people: () => seated.map(({ people }) => people) };
  }

  it('fills this table and the ones after it', () => {
    const { paste, people } = showTables();
    expect(paste(2, '7\r\n5\r\n')).toBe(true);
    expect(people()).toEqual([6, 7, 5]);
    expect(screen.getByText(setup.pasted.inserted)).toBeDefined();
  });

  it('is left to the field where it is one number', () => {
    const { paste, people } = showTables();
    expect(paste(1, '7')).toBe(false);
    expect(people()).toEqual([6, 6, 6]);
  });

  it.each([
    ['more numbers than tables', 2, '7\n5\n4', setup.pasted.tooMany(3, 2)],
    ['words', 1, '7\nsyv', setup.pasted.noNumber(2)],
    ['nobody', 1, '7\n0', setup.pasted.outOfRange(2, 99)],
    ['another table', 1, '1\t7\n9\t5', setup.pasted.noTable(2, 9)],
  ])('says what is wrong with it, and changes nothing: %s', (_, table, text, said) => {
    const { paste, people } = showTables();
    expect(paste(table, text)).toBe(true);
    expect(screen.getByRole('alert').textContent).toBe(said);
    expect(people()).toEqual([6, 6, 6]);
  });
});
