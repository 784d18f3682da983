/** Help where one stands: what the page in view is for, and what comes next. */
import type { AppState } from '../../store/core/app-state';
import { roundInView } from '../../store/core/selectors';
import { useApp, useWords } from '../../store/react/store-context';
import type { Dictionary } from '../../../shared/text/dictionary';

type Here = Exclude<keyof Dictionary['library']['here'], 'heading'>;

/** Where the facilitator is: a page, or the state of the vote in view. */
function hereIn(state: AppState): Here {
  const { phase, session } = state;
  if (phase !== 'session' || !session) return 'start';
  const { page } = session.position;
  if (page !== 'agenda') return page;
  return roundInView(state)?.state ?? 'item';
}

export function HelpHere() {
  const { library } = useWords();
  const here = library.here[useApp(hereIn)];
  return (
    <section className="help-here" aria-label={library.here.heading}>
      <h3>{here.title}</h3>
      <p>{here.text}</p>
    </section>
  );
}
