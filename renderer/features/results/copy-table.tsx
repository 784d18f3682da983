/** The button that copies the table of a round, and says that it did. */
import { Button } from '../../components/button';
import { useApp, useWords } from '../../store/react/store-context';

export function CopyTable({
  roundId,
  title,
}: {
  readonly roundId: string;
  readonly title: string;
}) {
  const { numbers } = useWords();
  const copyResults = useApp((state) => state.copyResults);
  const isCopied = useApp(({ copied }) => copied?.kind === 'table' && copied.roundId === roundId);
  return (
    <>
      <Button
        kind="small"
        aria-label={numbers.copyLabel(title)}
        onClick={() => copyResults({ kind: 'table', roundId })}
      >
        {numbers.copy}
      </Button>
      {isCopied && (
        <span role="status" className="quiet">
          {numbers.copied}
        </span>
      )}
    </>
  );
}
