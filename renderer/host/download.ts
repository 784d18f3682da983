/** Saving where the browser saves: among the downloads. */

/** How long the browser may take to fetch what it was given, in milliseconds. */
const FETCH_TIME = 60_000;

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCH_TIME);
}
