// @vitest-environment jsdom
/** What is said to be verbatim is: of a theme its title only, for the explanation is a paraphrase; and quotations have their language's marks. */
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AppStoreProvider, useSession } from '../../store/react/store-context';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop } from '../../testing/program';
import { ChoiceEditor } from '../choice/choice-editor';
import { ScaleEditor } from '../scale/scale-editor';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

function Editors() {
  return useSession().workshop.polls.map((poll) =>
    poll.kind === 'choice' ? (
      <ChoiceEditor key={poll.id} poll={poll} />
    ) : poll.kind === 'scale' ? (
      <ScaleEditor key={poll.id} poll={poll} />
    ) : null,
  );
}

it('says of five themes that their title is verbatim, and of five questions that they are', async () => {
  const program = await createProgramInWorkshop();
  render(
    <AppStoreProvider store={program.store}>
      <Editors />
    </AppStoreProvider>,
  );
  expect(screen.getAllByText(/^Titlen er ordret fra kilden · /)).toHaveLength(5);
  expect(screen.getAllByText(/^Formuleret til Pejling · /)).toHaveLength(5);
  expect(screen.getAllByText(/^Ordret fra kilden · /)).toHaveLength(5);
});

it('puts Danish quotation marks around Danish quotations', () => {
  const css = readFileSync('renderer/theme/base.css', 'utf8');
  expect(css).toMatch(/q:lang\(da\) \{\s*quotes: '»' '«'/);
});
