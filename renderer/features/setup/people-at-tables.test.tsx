// @vitest-environment jsdom
/** How many sit at each table, typed by the number pad: a number, Enter, the next number. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
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
