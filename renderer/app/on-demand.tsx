/** Parts of the screen whose code comes when they are first shown, or before, so that the first screen does not wait for them. */
import { useEffect, useState, type ComponentType } from 'react';

/** How long a part waits for a quiet moment, in milliseconds. */
const LONGEST_DELAY = 300;

type OnDemand<Props> = ComponentType<Props> & {
  /** Loads the code ahead of its first use. */
  readonly load: () => Promise<unknown>;
};

/** A component that shows nothing until `load` has given what it is; once that is known it is there at once. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let known: ComponentType<Props> | null = null;
  const loadOnce = async () => (known ??= await load());
  function Part(props: Props) {
    const [View, setView] = useState(() => known);
    useEffect(() => {
      if (!View) void loadOnce().then((loaded) => setView(() => loaded));
    }, [View]);
    return View && <View {...props} />;
  }
  return Object.assign(Part, { load: loadOnce });
}

/** Once what is on the screen now is drawn: loads each of these in a quiet moment of its own, so that no key waits for all of them. */
export async function loadInQuiet(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  for (const load of parts) {
    await new Promise((quiet) => requestIdleCallback(quiet, { timeout: LONGEST_DELAY }));
    await load();
  }
}
