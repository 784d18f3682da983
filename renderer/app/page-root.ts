/** Where the program stands in its page. */

/** The page's root, emptied of what stood there until the program started. */
export function pageRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  root.replaceChildren();
  return root;
}
