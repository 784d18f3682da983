/** The key sheet (F1), made from the command list. */
import { Button } from '../../components/button';
import { CloseButton, Dialog } from '../../components/overlays/dialog';
import { DialogFoot } from '../../components/overlays/dialog';
import type { Command } from '../../store/core/command';
import { COMMANDS } from '../../store/commands/commands';
import { keyNames } from '../../store/commands/key-stroke';
import { useApp, useWords } from '../../store/react/store-context';
import { HelpHere } from './help-here';
import './help.css';

const GROUPS: readonly Command['group'][] = ['round', 'reveal', 'screen', 'go', 'file'];

export function HelpDialog() {
  const words = useWords();
  const setHelpOpen = useApp((state) => state.setHelpOpen);
  const setAboutOpen = useApp((state) => state.setAboutOpen);
  const close = () => setHelpOpen(false);
  return (
    <Dialog title={words.help.heading} onClose={close}>
      <HelpHere />
      <p>{words.help.intro}</p>
      <div className="key-sheet">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.help.groups[group]}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map(
                (command) => (
                  <div key={command.id}>
                    <dt>{command.label(words)}</dt>
                    <dd>
                      {command.keys.map((key) => (
                        <kbd key={key}>{keyNames(key, words)}</kbd>
                      ))}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
        <section>
          <h3>{words.help.typing}</h3>
          <dl>
            {words.help.typingKeys.map(([key, what]) => (
              <div key={key}>
                <dt>{what}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <DialogFoot>
        <Button
          kind="quiet"
          onClick={() => {
            close();
            setAboutOpen(true);
          }}
        >
          {words.commands.about}
        </Button>
        <CloseButton label={words.common.close} onClose={close} />
      </DialogFoot>
    </Dialog>
  );
}
