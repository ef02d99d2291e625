import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linesOf } from '../../lib/core/lines.ts';
import { Button } from '../ui/Button.tsx';
import { defaultLabel } from './default-label.ts';
import { PersonFields, useStartDate } from './PersonFields.tsx';
import type { AddAnswer, PeoplePort, PeopleView, PreviewLine } from './port.ts';

/** More lines than this are counted, not listed. */
const SHOWN_LINES = 50;

const MESSAGES = {
  nothing: 'people.nothing',
  saving: 'people.saving',
  added: 'people.added',
  'not-covered': 'people.notCovered',
  'rule-missing': 'people.ruleMissing',
  listed: 'people.already',
  failed: 'people.failed',
} as const satisfies Record<AddAnswer | 'nothing' | 'saving', string>;

interface AddFormProps {
  port: PeoplePort;
  view: PeopleView;
  /** What stands in the field at first. */
  initialText?: string;
  /**
   * Something was added, and the browser's question answered, whichever way.
   * @param unclear the lines that were not understood
   */
  onAdded?(unclear: string): void;
}

/** Paste, see what each line does, add. */
export function AddForm({ port, view, initialText, onAdded }: AddFormProps) {
  const id = useId();
  const [text, setText] = useState(initialText ?? '');
  const [personId, setPersonId] = useState<string | null>(null);
  const [label, setLabel] = useState<string | null>(null);
  const start = useStartDate(view.today, view.today);
  const [message, setMessage] = useState<keyof typeof MESSAGES | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  // Before the first paint, or while the page is open already: they join what is being written.
  useLayoutEffect(() => {
    if (view.drafts.length === 0) return;
    setText((now) => [...new Set([...linesOf(now), ...view.drafts])].join('\n'));
    setMessage((now) => (now === 'saving' ? now : null));
    area.current?.focus();
    port.takeUp(view.drafts);
  }, [view.drafts]);

  const lines = useMemo(() => port.preview(text), [text, view.people]);
  const chosen = view.people.some((person) => person.id === personId) ? personId : null;
  const proposed = defaultLabel(view.people);
  const shownLabel = label ?? proposed;

  const add = (): void => {
    if (message === 'saving') return;
    if (!lines.some((line) => line.kind === 'covered')) {
      setMessage(lines.length > 0 && lines.every(({ kind }) => kind === 'listed') ? 'listed' : 'nothing');
      area.current?.focus();
      return;
    }
    setMessage(null);
    if (chosen === null && !start.check()) return;
    const unclear = lines.flatMap((line) => (line.kind === 'refused' ? [line.text] : [])).join('\n');
    // First thing in the click: it opens the browser's own question.
    const answer = port.add({
      text,
      personId: chosen,
      label: shownLabel.trim() || proposed,
      startDate: start.day,
    });
    setMessage('saving');
    answer.then(
      (result) => {
        setMessage(result);
        if (result === 'failed') return;
        // What was not understood stays, to be mended, and so does what came meanwhile.
        const done = new Set(lines.flatMap((line) => (line.kind === 'refused' ? [] : [line.text])));
        setText((now) =>
          linesOf(now)
            .filter((line) => !done.has(line))
            .join('\n'),
        );
        setLabel(null);
        onAdded?.(unclear);
      },
      () => setMessage('failed'),
    );
  };

  return (
    <div class="add">
      <div class="field">
        <label class="field-label" for={`${id}-lines`}>
          {i18n.t('people.lines')}
        </label>
        <p class="field-hint" id={`${id}-hint`}>
          {i18n.t('people.linesHint')}
        </p>
        <textarea
          id={`${id}-lines`}
          class="input add-lines"
          dir="auto"
          rows={4}
          ref={area}
          value={text}
          spellcheck={false}
          autoCapitalize="none"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setMessage(null);
          }}
        />
        <Preview lines={lines} />
      </div>

      {view.people.length > 0 ? (
        <fieldset class="field">
          <legend class="field-label">{i18n.t('people.who')}</legend>
          <div class="choices">
            {[{ id: null, label: i18n.t('people.someoneNew') }, ...view.people].map((person) => (
              <label class="choice" key={person.id ?? 'new'}>
                <input
                  type="radio"
                  name={`${id}-who`}
                  checked={person.id === chosen}
                  onChange={() => setPersonId(person.id)}
                />
                <span>{person.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}

      {chosen === null ? (
        <PersonFields label={shownLabel} onLabel={setLabel} start={start} today={view.today} />
      ) : null}

      <div class="field">
        <div class="row">
          <Button kind="main" class="add-button" describedBy={`${id}-asks`} onPress={add}>
            {i18n.t('people.submit')}
          </Button>
        </div>
        <p class="field-hint" id={`${id}-asks`}>
          {i18n.t('people.submitHint')}
        </p>
        <p class="add-message" role="status">
          {message === null ? '' : i18n.t(MESSAGES[message])}
        </p>
      </div>
    </div>
  );
}

/** A chip for each line: what it covers, or why it is not understood. */
function Preview({ lines }: { lines: readonly PreviewLine[] }) {
  if (lines.length === 0) return null;
  const rest = lines.length - SHOWN_LINES;
  return (
    <>
      <ul class="chips">
        {lines.slice(0, SHOWN_LINES).map((line, index) => (
          <li key={index} class={line.kind === 'covered' ? 'chip chip-covered' : 'chip chip-refused'}>
            <span class="chip-sign" aria-hidden="true" />
            {line.kind === 'listed' ? null : <span class="unseen">{i18n.t(`people.${line.kind}`)}: </span>}
            <span class="chip-words">
              <span class="chip-text" dir="auto">
                {line.text}
              </span>{' '}
              <span class="chip-what">{line.kind === 'covered' ? line.covers : line.reason}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="field-hint">{i18n.t('people.more', rest)}</p> : null}
    </>
  );
}
