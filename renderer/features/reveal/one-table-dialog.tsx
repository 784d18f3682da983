/** One table at the desk: its own numbers, to be read to its host. Everything else on the screen is covered meanwhile. */
import { useState } from 'react';
import { slipNumber } from '../../../shared/domain/edition/slip-number';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import { countedEntries } from '../../../shared/domain/tally/tally';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import { NumberField } from '../../components/fields/number-field';
import { useAppNow, useSession, useWords } from '../../store/react/store-context';
import { TablePaper, type Paper } from './table-paper';

interface Props {
  readonly round: Round;
  readonly frozen: Frozen;
}

export function OneTableDialog({ round, frozen }: Props) {
  const { arrivals, common } = useWords();
  const { desk: words } = arrivals;
  const now = useAppNow();
  const [text, setText] = useState('');
  /** The number that was asked for; null while another one is typed, so that no table is shown on the way to it. */
  const [asked, setAsked] = useState<string | null>(null);
  const table = frozen.tables.find(({ number }) => String(number) === asked)?.number ?? null;
  const close = (): void => now().openDialog(null);
  const show = (): void => setAsked(text.trim());
  return (
    <Dialog title={words.title} onClose={close} isCovering>
      <p className="quiet">{words.intro}</p>
      <div className="one-table-choice">
        <NumberField
          label={words.table}
          text={text}
          problem={asked && table === null ? words.unknown(asked) : null}
          onText={(next) => {
            setText(next);
            setAsked(null);
          }}
          onEnter={show}
        />
        <Button kind="primary" onClick={show}>
          {words.show}
        </Button>
      </div>
      <div role="status">
        {table !== null && <OneTable key={table} {...{ round, frozen, table }} />}
      </div>
      <DialogFoot>
        <Button onClick={close}>{common.close}</Button>
      </DialogFoot>
    </Dialog>
  );
}

function OneTable({ round, frozen, table }: Props & { readonly table: number }) {
  const { entries, workshop } = useSession();
  const { desk: words } = useWords().arrivals;
  const papers = countedEntries(round, entries).filter(
    (entry): entry is Paper => 'table' in entry && entry.table === table,
  );
  // The practice question's slips are not printed, so they have no number.
  const hasNumber =
    round.pollId !== PRACTICE_POLL_ID && papers.some(({ kind }) => kind === 'table-slip');
  return (
    <section className="one-table">
      <h3>
        {hasNumber
          ? words.heading(table, slipNumber(workshop.id, round.pollId, table))
          : words.headingOfTable(table)}
      </h3>
      {papers.length === 0 && <p>{words.nothing(table)}</p>}
      {papers.map((paper) => (
        <TablePaper key={paper.id} {...{ paper, frozen }} />
      ))}
    </section>
  );
}
