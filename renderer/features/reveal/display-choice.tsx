/** Where the audience window will open, and a way to have it elsewhere; only where there is a choice. */
import { displayName, DisplayPicker } from '../../components/display-picker';
import { useApp, useWords } from '../../store/react/store-context';

export function DisplayChoice() {
  const { console: words, preflight } = useWords();
  const displays = useApp((state) => state.displays);
  const chosen = useApp((state) => state.chosenDisplay);
  const choose = useApp((state) => state.chooseDisplay);
  if (displays.length < 2) return null;
  // By itself it goes to the first that is not the facilitator's own.
  const goal =
    displays.find(({ id }) => id === chosen) ??
    displays.find(({ isFacilitators }) => !isFacilitators);
  return (
    <details className="display-choice">
      <summary>
        {goal && words.audienceDisplay(displayName(goal, displays.indexOf(goal) + 1, preflight))}
      </summary>
      <DisplayPicker displays={displays} chosen={chosen} onChoose={choose} words={preflight} />
    </details>
  );
}
