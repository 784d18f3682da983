/** One-time codes: made for one vote, printed at once, and forgotten by the program when the page is left. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Paper } from '../../../shared/domain/edition/papers';
import type { Poll } from '../../../shared/domain/poll/poll';
import { roundOfPoll, codesOfRound } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { LIMITS } from '../../../shared/domain/limits/limits';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { CodeSheets, codePages } from '../../print/code-sheet';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { Dialog } from '../../components/overlays/dialog';
import { DialogFoot } from '../../components/overlays/dialog';
import { NumberField } from '../../components/fields/number-field';
import { usePapers } from './poll-ticks';
import { PrintPart } from './print-part';

/** Nobody votes by a code's slip: whoever has one votes on the screen. */
const NO_PAPERS: readonly Paper[] = [];

/** How far the codes are. */
interface Making {
  readonly done: number;
  readonly all: number;
  /** They are on their way to the disk, and can't be stopped any more. */
  readonly isStoring: boolean;
}

/** Codes as they are printed, with the poll that they were made for. */
interface FreshCodes {
  readonly poll: Poll;
  readonly codes: readonly string[];
}

export function CodesPrintout() {
  const { ballotPrint: words } = useWords();
  const language = useApp((state) => state.language);
  const papers = usePapers();
  const [pollId, setPollId] = useState(papers[0]?.poll.id ?? '');
  const paper = papers.find(({ poll: own }) => own.id === pollId);
  const poll = paper?.poll;
  const making = useMaking();
  const leaveCodes = useApp((state) => state.leaveCodes);
  return (
    <>
      <p className="quiet">{words.codesIntro}</p>
      {paper && poll ? (
        <>
          <div className="print-choices">
            <ChoiceGroup
              label={words.codesFor}
              choices={papers.map(({ poll: own }) => ({
                value: own.id,
                label: localize(own.title, language),
              }))}
              value={pollId}
              onChoose={(id) => {
                if (making.progress === null) setPollId(id);
              }}
            />
          </div>
          {making.progress ? (
            <Progress {...making.progress} onStop={making.stop} />
          ) : (
            <CodesForm
              key={poll.id}
              poll={poll}
              isFresh={making.fresh?.poll.id === poll.id}
              hasFailed={making.hasFailed}
              onMake={(count) => {
                const make = (): void => void making.make(poll, count);
                // Making anew for the same vote was asked about already.
                if (making.fresh?.poll.id === poll.id) make();
                else leaveCodes(make);
              }}
            />
          )}
          {making.fresh?.poll.id === poll.id && <Fresh paper={paper} codes={making.fresh.codes} />}
        </>
      ) : (
        <p className="message is-notice">{words.codesNoPolls}</p>
      )}
    </>
  );
}

/** Whoever leaves before these codes are printed is asked: also by a key that is pressed in the moment in which they come to the page. */
function useUnprinted(fresh: FreshCodes | null): void {
  const now = useAppNow();
  const count = fresh?.codes.length ?? 0;
  useLayoutEffect(() => {
    const note = (left: number) => () => now().noteUnprintedCodes(left);
    const onPrint = note(0);
    note(count)();
    window.addEventListener('beforeprint', onPrint);
    return () => {
      window.removeEventListener('beforeprint', onPrint);
      onPrint();
    };
  }, [now, count]);
}

/** Makes codes and holds them as long as this part of the page is up. */
function useMaking() {
  const now = useAppNow();
  const session = useSession();
  /** Number of the current run: codes of an earlier, stopped or abandoned run are dropped. */
  const wanted = useRef(0);
  const [progress, setProgress] = useState<Making | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [fresh, setFresh] = useState<FreshCodes | null>(null);
  useEffect(
    () => () => {
      wanted.current += 1;
    },
    [],
  );
  useUnprinted(fresh);
  const make = async (poll: Poll, all: number): Promise<void> => {
    const round = roundOfPoll(session, poll.id);
    if (!round) return;
    wanted.current += 1;
    const mine = wanted.current;
    const isWanted = () => wanted.current === mine;
    setProgress({ done: 0, all, isStoring: false });
    setFresh(null);
    setFailed(false);
    const made = await now().makeCodes(round.id, all, {
      isWanted,
      onProgress: (done) => {
        if (isWanted()) setProgress({ done, all, isStoring: false });
      },
      // Nobody has seen them yet, and the old ones are gone: whoever leaves now is asked as if they were on the page.
      onStoring: () => {
        now().noteUnprintedCodes(all);
        setProgress({ done: all, all, isStoring: true });
      },
    });
    if (!isWanted()) return;
    setProgress(null);
    setFailed(!made.ok);
    if (!made.ok) now().noteUnprintedCodes(0);
    if (made.ok && made.value) setFresh({ poll, codes: made.value });
  };
  const stop = (): void => {
    wanted.current += 1;
    setProgress(null);
  };
  return { progress, hasFailed, fresh, make, stop };
}

function Progress({ done, all, isStoring, onStop }: Making & { readonly onStop: () => void }) {
  const { ballotPrint: words } = useWords();
  return (
    <div className="codes-making">
      <p role="status">{words.codesMaking(done, all)}</p>
      <progress value={done} max={all} aria-label={words.codesMaking(done, all)} />
      <Button autoFocus disabled={isStoring} onClick={onStop}>
        {words.codesStop}
      </Button>
    </div>
  );
}

function Fresh({ paper, codes }: { readonly paper: Paper; readonly codes: readonly string[] }) {
  const { ballotPrint: words } = useWords();
  const slips = { ...paper, codes };
  return (
    <>
      <p role="status">{words.codesMade(codes.length, codePages(slips).length)}</p>
      <p className="message is-notice">{words.codesNotKept}</p>
      <PrintPart
        hasKeyboard
        preview={<CodeSheets {...slips} pages={1} />}
        sheets={<CodeSheets {...slips} />}
        papers={NO_PAPERS}
      />
    </>
  );
}

/** The number of codes, and a question first if printed codes would stop working. */
function CodesForm({
  poll,
  isFresh,
  hasFailed,
  onMake,
}: {
  readonly poll: Poll;
  /** Its codes are on the page, to be printed. */
  readonly isFresh: boolean;
  readonly hasFailed: boolean;
  readonly onMake: (count: number) => void;
}) {
  const { ballotPrint: words } = useWords();
  const session = useSession();
  const [text, setText] = useState(String(session.workshop.present));
  const [isAsked, setAsked] = useState(false);
  const round = roundOfPoll(session, poll.id);
  const codes = round && codesOfRound(session, round.id);
  const count = readWholeNumber(text, 1, LIMITS.present);
  const isOver = round?.state !== 'ready' && round?.state !== 'open';
  const isInUse = round?.state === 'open' && codes !== null && codes.used.length > 0;
  const make = (): void => {
    if (!count.ok) return;
    setAsked(false);
    onMake(count.value);
  };
  const press = (): void => {
    if (codes) setAsked(count.ok);
    else make();
  };
  if (isOver) return <p className="message is-notice">{words.codesClosed}</p>;
  return (
    <div className="codes-form">
      {codes && !isFresh && <p>{words.codesThere(codes.unused.length, codes.used.length)}</p>}
      {isInUse ? (
        <p className="message is-notice">{words.codesInUse}</p>
      ) : (
        <div className="codes-count">
          <NumberField
            label={words.codesCount}
            text={text}
            onText={setText}
            problem={count.ok ? null : words.codesCountProblem}
            onEnter={press}
          />
          <Button kind="primary" disabled={!count.ok} onClick={press}>
            {codes ? words.codesRemake : words.codesMake}
          </Button>
        </div>
      )}
      {hasFailed && (
        <p className="field-problem" role="alert">
          {words.codesFailed}
        </p>
      )}
      {isAsked && <Remake onYes={make} onNo={() => setAsked(false)} />}
    </div>
  );
}

function Remake({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { ballotPrint: words, common } = useWords();
  return (
    <Dialog title={words.remakeTitle} onClose={onNo}>
      <p>{words.remakeText}</p>
      <DialogFoot>
        <Button autoFocus onClick={onNo}>
          {common.cancel}
        </Button>
        <Button kind="danger" onClick={onYes}>
          {words.remakeYes}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
