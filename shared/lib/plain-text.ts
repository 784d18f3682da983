/** A text as XML can hold it: whole characters, and none that controls a machine. Text that was pasted, or read from a file, may hold others. */
export function plainText(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
}
