// @vitest-environment jsdom
/** The result by role in the console: the same groups hidden as on the projector, in the interface's language. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundIn,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { show } from '../../testing/screen';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { GroupTable } from './group-table';

afterEach(cleanup);

const poll = choicePollOf(['a', 'b']);

function showTable(entries: readonly Entry[], roleIds: readonly string[]) {
  const frozen = frozenOf(poll, { roles: roleIds.map(roleOf), present: 99 });
  const round = { ...roundIn('closed', poll), frozen };
  const session = sessionWith([round], [poll], { entries });
  show(<GroupTable round={round} />, { phase: 'session', session });
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')));

it('shows each role beside the whole room, and of a small one nothing but why', () => {
  showTable(
    [
      slipOf(1, 1, 6, { a: 6, b: 3 }, { roleId: 'boss' }),
      slipOf(2, 2, 8, { a: 2 }, { roleId: 'field' }),
      slipOf(3, 3, 3, { b: 2 }, { roleId: 'staff' }),
    ],
    ['boss', 'field', 'staff'],
  );
  // The staff are three. The bosses, the smallest other group, are hidden too, so that subtraction tells nothing.
  expect(rowsOf(screen.getByRole('table'))).toEqual([
    ['', 'Allen = 17', 'bossvises ikke', 'fieldn = 8', 'stafffærre end 5'],
    ['a', '47 %', '', '25 %', ''],
    ['b', '29 %', '', '0 %', ''],
  ]);
  expect(screen.getByText(/^Roller vises ikke, hvis tallene kan røbe/)).toBeDefined();
});

it('breaks many roles into tables that have room, the whole room first in each', () => {
  const roleIds = Array.from({ length: 9 }, (_, place) => `role-${place}`);
  showTable([slipOf(1, 1, 6, { a: 6 }, { roleId: 'role-8' })], roleIds);
  const heads = screen.getAllByRole('table').map((table) => rowsOf(table)[0]?.length);
  expect(heads).toEqual([6, 6, 3]);
});

it('is not there where the round has no roles', () => {
  showTable([slipOf(1, 1, 6, { a: 6 })], []);
  expect(screen.queryByRole('table')).toBeNull();
});
