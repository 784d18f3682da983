/** What has to be known of the choice before it is packed. */
import { memo } from 'react';
import { hasUnsettled, withheldCorrections } from '../../../shared/export/minutes/minutes';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { formatFor } from '../../../shared/lib/format';
import { useTexts } from '../../store/react/store-context';

/** `document`: what is chosen. It is read whole, so not again for each step of the packing. */
export const PackageNotices = memo(function PackageNotices({
  document,
}: {
  readonly document: ResultsDocument;
}) {
  const { words, language } = useTexts();
  const { packing } = words;
  const withheld = withheldCorrections(document).map(({ heading }) => packing.quoted(heading));
  const notices = [
    ...(withheld.length > 0
      ? [packing.withheld(withheld.length, formatFor(language).list(withheld))]
      : []),
    ...(hasUnsettled(document) ? [packing.unsettled] : []),
  ];
  return (
    <div role="status" className="package-notices">
      {notices.map((notice) => (
        <p key={notice} className="message is-notice">
          {notice}
        </p>
      ))}
    </div>
  );
});
