/** One-time codes: made for one vote, printed at once, and forgotten by the program when the page is left. */
import { useEffect, useRef, useState } from 'react';
import type { Poll } from '../../../shared/domain/poll/poll';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import { ChoiceGroup } from '../../components/choice-group';
import { CodeSheets, codePages } from '../../print/code-sheet';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';
import { CodesForm } from './codes-form';
import { usePrintedPolls } from './poll-ticks';
import { PrintPart } from './print-part';

/** Codes as they are printed, with the poll that they were made for. */
interface FreshCodes {
  readonly poll: Poll;
  readonly codes: readonly string[];
}

export function CodesPrintout() {
  const { ballotPrint: words } = useWords();
  const language = useApp((state) => state.language);
  const polls = usePrintedPolls();
  const [pollId, setPollId] = useState(polls[0]?.id ?? '');
  const poll = polls.find(({ id }) => id === pollId);
  const making = useMaking();
  return (
    <>
      <p className="quiet">{words.codesIntro}</p>
      {poll ? (
        <>
          <div className="print-choices">
            <ChoiceGroup
              label={words.codesFor}
              choices={polls.map(({ id, title }) => ({
                value: id,
                label: localize(title, language),
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
              onMake={(count) => void making.make(poll, count)}
            />
          )}
          {making.fresh?.poll.id === poll.id && <Fresh {...making.fresh} />}
        </>
      ) : (
        <p className="message is-notice">{words.codesNoPolls}</p>
      )}
    </>
  );
}

/** Makes codes and holds them as long as this part of the page is up. */
function useMaking() {
  const now = useAppNow();
  const session = useSession();
  /** Which making is wanted: the newest, until it is stopped or the page is left. */
  const wanted = useRef(0);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [fresh, setFresh] = useState<FreshCodes | null>(null);
  useEffect(
    () => () => {
      wanted.current += 1;
    },
    [],
  );
  const make = async (poll: Poll, all: number): Promise<void> => {
    const round = roundOfPoll(session, poll.id);
    if (!round) return;
    wanted.current += 1;
    const mine = wanted.current;
    const isWanted = () => wanted.current === mine;
    setProgress({ done: 0, all });
    setFresh(null);
    setFailed(false);
    const made = await now().makeCodes(round.id, all, {
      isWanted,
      onProgress: (done) => {
        if (isWanted()) setProgress({ done, all });
      },
    });
    if (!isWanted()) return;
    setProgress(null);
    setFailed(!made.ok);
    if (made.ok && made.value) setFresh({ poll, codes: made.value });
  };
  const stop = (): void => {
    wanted.current += 1;
    setProgress(null);
  };
  return { progress, hasFailed, fresh, make, stop };
}

function Progress({
  done,
  all,
  onStop,
}: {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}) {
  const { ballotPrint: words } = useWords();
  return (
    <div className="codes-making">
      <p role="status">{words.codesMaking(done, all)}</p>
      <progress value={done} max={all} aria-label={words.codesMaking(done, all)} />
      <button type="button" className="button is-plain" autoFocus onClick={onStop}>
        {words.codesStop}
      </button>
    </div>
  );
}

function Fresh({ poll, codes }: FreshCodes) {
  const { ballotPrint: words } = useWords();
  const { workshop } = useSession();
  const slips = { workshop, poll, codes };
  return (
    <>
      <p role="status">{words.codesMade(codes.length, codePages(slips).length)}</p>
      <p className="message is-notice">{words.codesNotKept}</p>
      <PrintPart
        hasKeyboard
        preview={<CodeSheets {...slips} pages={1} />}
        sheets={<CodeSheets {...slips} />}
      />
    </>
  );
}
