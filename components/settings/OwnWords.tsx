import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linesOf } from '../../lib/core/lines.ts';
import type { Words } from '../../lib/core/state.ts';
import { Button } from '../ui/Button.tsx';
import type { SettingsPort } from './port.ts';
import { useTyped } from './useTyped.ts';

type Key = keyof Words;

const textOf = (words: Words, key: Key): string =>
  key === 'instead' ? words.instead.join('\n') : words[key];

const wordsOf = (key: Key, text: string): Partial<Words> =>
  key === 'instead' ? { instead: linesOf(text) } : { [key]: text.trim() };

/** What the user writes for themselves: three questions, each by itself, each may stay empty. */
export function OwnWords({ port, words }: { port: SettingsPort; words: Words }) {
  return (
    <div class="settings">
      {(['reasons', 'plan', 'instead'] as const).map((key) => (
        <Question key={key} port={port} words={words} question={key} />
      ))}
    </div>
  );
}

/** One question, saved by itself. */
function Question({
  port,
  words,
  question,
  save = i18n.t('people.save'),
  onSaved,
}: {
  port: Pick<SettingsPort, 'saveWords'>;
  words: Words;
  question: Key;
  /** What the button reads. */
  save?: string;
  onSaved?(): void;
}) {
  const id = useId();
  const { text, type } = useTyped(textOf(words, question), (typed) =>
    textOf({ ...words, ...wordsOf(question, typed) }, question),
  );
  const [said, setSaid] = useState('');
  const press = (): void => {
    port.saveWords(wordsOf(question, text)).then(
      (answer) => {
        setSaid(i18n.t(answer === 'saved' ? 'settings.saved' : 'people.changeFailed'));
        if (answer === 'saved') onSaved?.();
      },
      () => setSaid(i18n.t('people.changeFailed')),
    );
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t(`words.${question}`)}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t(`words.${question}Hint`)}
      </p>
      <textarea
        id={id}
        class={question === 'plan' ? 'input words words-line' : 'input words'}
        value={text}
        rows={question === 'plan' ? 2 : 3}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          type(event.currentTarget.value);
          setSaid('');
        }}
      />
      <div class="row">
        <Button small label={`${save}: ${i18n.t(`words.${question}`)}`} onPress={press}>
          {save}
        </Button>
        <p class="field-said" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
