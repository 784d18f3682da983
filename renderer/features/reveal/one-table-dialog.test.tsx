// @vitest-environment jsdom
/** One table at the desk: its own numbers, and no other table's, whatever is typed on the way. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { slipNumber } from '../../../shared/domain/edition/slip-number';
import type { Entry } from '../../../shared/domain/entry/entry';
import { scaleCell } from '../../../shared/domain/kinds/scale/scale-poll';
import {
  answerOf,
  choicePollOf,
  entryId,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { show } from '../../testing/screen';
import { OneTableDialog } from './one-table-dialog';

const poll = choicePollOf(['Ro', 'Mod', 'Tid']);
const tables = [1, 2, 12].map((number) => ({ number, people: 90 }));
const frozen = frozenOf(poll, { tables, roles: [roleOf('boss'), roleOf('staff')] });
const LOG: readonly Entry[] = [
  slipOf(1, 1, 81, { Ro: 71 }),
  slipOf(2, 2, 82, { Mod: 72 }),
  slipOf(3, 12, 30, { Ro: 21, Tid: 22 }, { roleId: 'boss' }),
  slipOf(4, 12, 31, { Ro: 99 }, { roleId: 'staff' }),
  slipOf(5, 12, 32, { Tid: 23 }, { roleId: 'staff', replaces: entryId(4) }),
];

function showDesk(entries = LOG, own = frozen) {
  const round = roundOf(own.poll, 'table-slip', { frozen: own });
  const session = sessionWith([round], [own.poll], { entries });
  return show(<OneTableDialog round={round} frozen={own} />, { phase: 'session', session });
}

const text = () =>
  [...document.querySelectorAll('dialog :not(:has(*))')].map((part) => part.textContent).join(' ');
const field = () => screen.getByRole('textbox', { name: 'Bordets nummer' });
/** All numbers of two digits or more that stand in the dialog. */
const numbersIn = (part: string) => part.match(/\d{2,}/g) ?? [];

it('shows nothing before a table is asked for, and covers what is behind', () => {
  showDesk();
  expect(numbersIn(text())).toEqual([]);
  expect(document.querySelector('dialog')?.classList.contains('is-covering')).toBe(true);
});

it('shows the table that Enter asks for, every number of its slips as they count, and its slip number', async () => {
  const { user } = showDesk();
  const number = String(slipNumber('w1', poll.id, 12));
  await user.type(field(), '12');
  // On the way to 12 stands a 1: table 1 is not shown.
  expect(numbersIn(text())).toEqual([]);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(`Bord 12 · seddel ${number}`);
  expect(numbersIn(text()).sort()).toEqual(
    ['12', number, '30', '21', '22', '43', '32', '23', '23'].sort(),
  );
  for (const what of ['Bordseddel, boss', 'Bordseddel, staff']) expect(text()).toContain(what);
});

it('takes a table away as soon as another one is typed', async () => {
  const { user } = showDesk();
  await user.type(field(), '1{Enter}');
  expect(text()).toContain('81');
  await user.type(field(), '2');
  expect(numbersIn(text())).toEqual([]);
});

it('says so where the table is not there, or has handed nothing in', async () => {
  const { user } = showDesk(LOG.slice(0, 1));
  await user.type(field(), '7{Enter}');
  expect(text()).toContain('Der er ikke noget bord 7 i runden.');
  await user.clear(field());
  await user.type(field(), '2{Enter}');
  expect(text()).toContain('Der er ikke modtaget noget fra bord 2.');
  expect(numbersIn(text())).toEqual([]);
});

it('shows a joint answer by what was agreed on, without a slip number', async () => {
  const { user } = showDesk([answerOf(1, 1, 7, ['Ro', 'Tid'])]);
  await user.type(field(), '1{Enter}');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Ro'),
    expect.stringContaining('Tid'),
  ]);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Bord 1');
});

it('shows a slip of a scale question by question', async () => {
  const scale = scalePollOf(['Mål', 'Vilje'], 3);
  const own = frozenOf(scale, { tables });
  const { user } = showDesk(
    [slipOf(1, 2, 40, { [scaleCell('Mål', 1)]: 11, [scaleCell('Vilje', 3)]: 12 })],
    own,
  );
  await user.type(field(), '2{Enter}');
  expect(document.querySelectorAll('.one-table-group')).toHaveLength(2);
  const said = [...document.querySelectorAll('dd')].map((cell) => Number(cell.textContent));
  expect(said.filter((votes) => votes > 0)).toEqual([11, 12]);
});
