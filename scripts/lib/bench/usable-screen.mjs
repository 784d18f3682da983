/** Until the first screen can be used: its first button is painted, and not disabled. */

/** A function of the page that is called then, where there is one. */
export const TELL = 'benchTellUsable';

/**
 * Runs in the page before its own scripts, and notes when that is so: milliseconds since the page was asked for, and since 1970. Its source
 * is copied into other processes, so it uses nothing from outside.
 */
export function noteUsable() {
  const note = () => {
    const after = performance.now();
    Reflect.set(globalThis, 'benchUsable', { after, at: performance.timeOrigin + after });
    /** @type {unknown} */
    const tell = Reflect.get(globalThis, 'benchTellUsable');
    if (typeof tell === 'function') Reflect.apply(tell, globalThis, ['']);
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('button:enabled')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = note;
      port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
