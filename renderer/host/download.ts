/** Saves a file by downloading it. */

/** How long the browser may take to fetch the object URL, in milliseconds. */
const FETCH_TIME = 60_000;

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCH_TIME);
}
