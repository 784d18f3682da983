/** Stands for parts of a library that the program never uses. */
export default function leftOut(): never {
  throw new Error('This part of the library is not in the program');
}
