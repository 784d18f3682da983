/** The top themes of a vote that the room has seen, shared among the tables; where places are tied, the facilitator chooses. */
import { useState } from 'react';
import { isSameText } from '../../../shared/domain/kinds/provenance';
import { handOut, type HandedThemes } from '../../../shared/domain/workshop/handed-themes';
import { withoutThemes } from '../../../shared/domain/workshop/on-the-day';
import { handedAt, handedState } from '../../../shared/domain/session/handed-state';
import { canHaveLines, linesOf, type LinedItem } from '../../../shared/domain/workshop/agenda-item';
import { withHandedLines } from '../../../shared/slides/pages/handed-lines';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { TickList } from '../../components/fields/tick-list';
import { topThemes, type TopThemes } from '../../store/conduct/top-themes';
import { useApp, useSession, useTexts } from '../../store/react/store-context';

const TOP = 3;

export function HandOut({ item }: { readonly item: LinedItem }) {
  const { words, language } = useTexts();
  const session = useSession();
  const [asked, setAsked] = useState<TopThemes | null>(null);
  const arrange = useApp((state) => state.arrangeItem);
  const { workshop } = session;
  const sources = topThemes(session);
  const handed = handedAt(item);
  const state = handedState(item, session);
  const give = (source: TopThemes, ids: readonly string[]): void => {
    const texts = source.themes.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    const tables = workshop.tables.map(({ number }) => number);
    const { roundId, voteId } = source;
    const own = { roundId, voteId, themes: handOut(texts, tables) };
    setAsked(null);
    void arrange(item.id, (now) => (canHaveLines(now) ? { ...now, handed: own } : now));
  };
  const begin = (source: TopThemes): void => {
    const ids = source.themes.map(({ id }) => id);
    const isPlain = ids.length <= TOP && ids.length <= workshop.tables.length;
    if (isPlain) give(source, ids);
    else setAsked(source);
  };
  const isOthers = state === 'current' && handed !== null && !areTop(handed, sources);
  const shown = linesOf(withHandedLines(item, session)).slice(0, handed?.themes.length ?? 0);
  return (
    <section className="hand-out" aria-label={words.themes.heading}>
      <h2>{words.themes.heading}</h2>
      {sources.length === 0 && !handed && <p className="quiet">{words.themes.none}</p>}
      {state === 'current' && (
        <ul className="handed">
          {shown.map((line, index) => (
            <li key={index}>{localize(line.text, language)}</li>
          ))}
        </ul>
      )}
      {(state === 'reset' || state === 'hidden') && (
        <p className="message is-notice" role="status">
          {words.themes[state]}
        </p>
      )}
      {isOthers && (
        <p className="message is-notice" role="status">
          {words.themes.corrected}
        </p>
      )}
      {asked ? (
        <Tie
          key={asked.voteId}
          source={asked}
          most={workshop.tables.length}
          onGive={(ids) => give(asked, ids)}
          onLeave={() => setAsked(null)}
        />
      ) : (
        <div className="item-timer-buttons">
          {sources.map((source) => (
            <Button key={source.roundId} onClick={() => begin(source)}>
              {words.themes.handOut(localize(source.poll, language))}
            </Button>
          ))}
          {handed && (
            <Button kind="quiet" onClick={() => void arrange(item.id, withoutThemes)}>
              {words.themes.remove}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** False if the result was corrected, and shown again, so that others are on top now. */
function areTop({ roundId, themes }: HandedThemes, sources: readonly TopThemes[]): boolean {
  const source = sources.find((own) => own.roundId === roundId);
  return (
    !source ||
    themes.every(({ text }) => source.themes.some(({ title }) => isSameText(title, text)))
  );
}

function Tie({
  source,
  most,
  onGive,
  onLeave,
}: {
  readonly source: TopThemes;
  /** How many tables there are to hand to. */
  readonly most: number;
  readonly onGive: (ids: readonly string[]) => void;
  readonly onLeave: () => void;
}) {
  const { words, language } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <div className="message is-notice hand-out-tie">
      <TickList
        label={words.themes.tie(source.themes.length)}
        items={source.themes.map(({ id, title }) => ({
          value: id,
          label: localize(title, language),
        }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      <div className="item-timer-buttons">
        <Button
          kind="primary"
          disabled={chosen.length === 0 || chosen.length > most}
          onClick={() => onGive(chosen)}
        >
          {words.themes.yes}
        </Button>
        <Button onClick={onLeave}>{words.common.cancel}</Button>
      </div>
    </div>
  );
}
