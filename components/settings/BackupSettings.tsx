import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { BackupOutcome, SettingsPort } from './port.ts';
import { formatWhen } from './sentences.ts';

interface Props {
  port: Pick<SettingsPort, 'saveBackup' | 'readBackup'>;
  /** Local day. */
  today: string;
}

/** A copy of people, settings and words in a file, and its way back. */
export function BackupSettings({ port, today }: Props) {
  const id = useId();
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File): Promise<void> => {
    setSaid('');
    const outcome = await chosen.text().then(
      (text) => port.readBackup(text),
      () => 'notOurs' as const,
    );
    setSaid(describe(outcome, today));
  };
  return (
    <div class="settings">
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('backup.hint')}
      </p>
      <div class="row">
        <Button small describedBy={`${id}-hint`} onPress={() => port.saveBackup()}>
          {i18n.t('backup.save')}
        </Button>
        <Button small onPress={() => file.current?.click()}>
          {i18n.t('backup.read')}
        </Button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={i18n.t('backup.read')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // The same file may be chosen again.
            event.currentTarget.value = '';
            if (chosen !== undefined) void read(chosen);
          }}
        />
      </div>
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}

function describe(outcome: BackupOutcome, today: string): string {
  if (outcome === 'failed') return i18n.t('people.changeFailed');
  if (typeof outcome === 'string') return i18n.t(`backup.${outcome}`);
  const { added, dueAt, leftOut = 0 } = outcome;
  return [
    // Where all that is new was left out, not everyone in it was listed before.
    added === 0 && leftOut > 0 ? '' : i18n.t('backup.added', added),
    leftOut > 0 ? i18n.t('backup.leftOut', leftOut) : '',
    dueAt === null ? '' : i18n.t('backup.waits', [formatWhen(dueAt, today)]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
