/** Minutes and summary as Word documents, Markdown and a text for a mail. */
import type { ExportWriter, WriterJob, WrittenFile } from '../../../shared/export/export-writer';
import { agendaReport } from '../../../shared/export/agenda/agenda-report';
import { mailTexts, minutesReport } from '../../../shared/export/minutes/minutes';
import { carriedReport } from '../../../shared/export/carried/report-views';
import { markdownOf } from '../../../shared/export/report/plain-texts';
import type { Report } from '../../../shared/export/report/report';
import { summaryReport } from '../../../shared/export/minutes/summary';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { captureSlide } from '../capture-slide';
import { docxBytes } from './docx-document';
import { finished } from './finish-docx';

/** The pictures of the report's slides by name, one after the other, so that keys are heard in between. */
async function picturesOf(
  { blocks, language }: Report,
  { onProgress, signal }: WriterJob,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const slides = blocks.flatMap((block) => (block.kind === 'slide' ? [block.slide] : []));
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  onProgress(0, slides.length + 1);
  for (const { name, slide } of slides) {
    signal.throwIfAborted();
    const picture = await captureSlide(slide, language);
    pictures.set(name, new Uint8Array(await picture.arrayBuffer()));
    onProgress(pictures.size, slides.length + 1);
  }
  return pictures;
}

async function docxOf(
  report: Report,
  document: ResultsDocument,
  job: WriterJob,
): Promise<readonly WrittenFile[]> {
  const pictures = await picturesOf(report, job);
  job.signal.throwIfAborted();
  const bytes = await docxBytes(report);
  job.onProgress(pictures.size + 1, pictures.size + 1);
  await job.othersTurn();
  return [
    {
      name: `${job.name}.docx`,
      bytes: finished(bytes, document.workshop.date, carriedReport(document, report), pictures),
    },
  ];
}

export const writeMinutesDocx: ExportWriter['write'] = (document, job) =>
  docxOf(minutesReport(document), document, job);

export const writeSummaryDocx: ExportWriter['write'] = (document, job) =>
  docxOf(summaryReport(document), document, job);

export const writeModeratorsDocx: ExportWriter['write'] = (document, job) =>
  docxOf(agendaReport(document.workshop, 'moderators'), withoutVotes(document), job);

export const writeWallDocx: ExportWriter['write'] = (document, job) =>
  docxOf(agendaReport(document.workshop, 'wall'), withoutVotes(document), job);

/** A paper of the agenda tells of no vote, so it carries no numbers either. */
function withoutVotes(document: ResultsDocument): ResultsDocument {
  return { ...document, parts: [], steps: [] };
}

function textFile(name: string, text: string): WrittenFile {
  return { name, bytes: new Uint8Array(new TextEncoder().encode(text)) };
}

export const writeMarkdown: ExportWriter['write'] = (document, { name }) =>
  Promise.resolve([textFile(`${name}.md`, markdownOf(minutesReport(document)))]);

/** The mail as a page to copy from; what goes to the clipboard is the same. */
export const writeMail: ExportWriter['write'] = (document, { name }) => {
  const { title } = document.workshop;
  const page = `<!doctype html>\n<html lang="${document.workshop.language}">\n<meta charset="utf-8">\n<title>${title.replace(/[&<]/gu, ' ')}</title>\n${mailTexts(document).html}\n</html>\n`;
  return Promise.resolve([textFile(`${name}.html`, page)]);
};
