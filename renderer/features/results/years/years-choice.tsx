/** The arrangements that can be compared: those of this computer, and those from files. */
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Tick } from '../../../components/fields/tick-list';
import { useApp, useTexts } from '../../../store/react/store-context';
import { comparableLines, type Years } from '../../../store/years/years-slice';

/** So many are listed at first, and so many more at a time. */
const PAGE = 20;

interface Line {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly isFromFile: boolean;
}

export function YearsChoice({ years }: { readonly years: Years }) {
  const { words, format } = useTexts();
  const own = words.years;
  const recents = useApp((state) => state.recents);
  const choose = useApp((state) => state.chooseConference);
  const addFile = useApp((state) => state.addYearsFile);
  const [most, setMost] = useState(PAGE);
  const { read, fromFiles, chosen, refused } = years;
  const lines: readonly Line[] = [
    ...fromFiles.flatMap((id) => {
      const conference = read.get(id);
      return conference ? [{ ...conference, isFromFile: true }] : [];
    }),
    ...comparableLines(recents)
      .filter(({ id }) => !fromFiles.includes(id))
      .map((line) => ({ ...line, isFromFile: false })),
  ];
  return (
    <>
      <p className="quiet">{own.intro}</p>
      <fieldset className="tick-list years-lines">
        <legend>{own.choose}</legend>
        {lines.length === 0 && <p className="quiet">{own.empty}</p>}
        {lines.slice(0, most).map(({ id, title, date, place, isFromFile }) => (
          <Tick key={id} isOn={chosen.includes(id)} onTick={(isOn) => void choose(id, isOn)}>
            <span>
              <strong>{title}</strong>{' '}
              {isFromFile && <span className="badge">{own.fromFileTag}</span>}
              <br />
              <span className="quiet">{own.facts(format.date(date), place)}</span>
            </span>
          </Tick>
        ))}
        {lines.length > most && (
          <Button kind="small" onClick={() => setMost(most + PAGE)}>
            {words.library.showMore(Math.min(PAGE, lines.length - most))}
          </Button>
        )}
      </fieldset>
      <div className="years-said" role="status">
        {refused && <p className="message is-notice">{own.refused[refused.why](refused.title)}</p>}
      </div>
      <Button onClick={() => void addFile()}>{own.fromFile}</Button>
      <p className="quiet">{own.fromFileHint}</p>
    </>
  );
}
