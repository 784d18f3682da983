/** Where a wording comes from, wordings that are alike, and lists that are pasted. */
import type * as danish from '../../da/prepare/wording';

export const wording: typeof danish.wording = {
  claims: {
    verbatim: 'Word for word from the source',
    translated: 'Translated for Pejling; word for word from the source in Danish',
    own: 'Worded for Pejling',
  },
  titleClaims: {
    verbatim: 'The title is word for word from the source',
    translated: 'Translated for Pejling; the Danish title is word for word from the source',
    own: 'Worded for Pejling',
  },
  explanation: {
    gone: {
      text: (title) => `The explanation belonged to “${title}” and was taken away.`,
      action: 'Put the explanation back',
    },
    kept: {
      text: (title) => `The explanation was written for “${title}”.`,
      action: 'Remove the explanation',
    },
  },
  instruction: {
    gone: { text: 'The instruction was taken away.', action: 'Put the instruction back' },
    kept: {
      text: 'The instruction was written for another question or another number of marks.',
      action: 'Remove the instruction',
    },
  },
  alikeOptions: (numbers) => `Options ${numbers} are alike.`,
  alikeStatements: (numbers) => `Questions ${numbers} are alike.`,
  alikeIn: (title, numbers) =>
    `“${title}”: Numbers ${numbers} are alike. Participants can’t tell them apart.`,
  pastedTooMany: (lines, most) =>
    `That makes ${lines} options, and there is room for ${most}. Nothing was pasted.`,
  pastedTooLong: (number, most) =>
    `Line ${number} is longer than ${most} characters. Nothing was pasted.`,
};
