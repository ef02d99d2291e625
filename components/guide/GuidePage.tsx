import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ReadChapter, searchGuide } from '../../lib/core/guide.ts';
import type { Passage, Wish, Wishes } from '../../lib/core/passage.ts';
import { SOURCE } from '../../lib/guide/en.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { sectionTitle } from '../ui/section-title.ts';
import { useLive } from '../ui/useLive.ts';
import type { GuidePort } from './port.ts';
import '../ui/base.css';
import '../people/people.css';
import './guide.css';

/** The whole guide, to be read in a calm hour: sections, questions, and the passages that pauses show. */
export function GuidePage({ port }: { port: GuidePort }) {
  const view = useLive(port);
  const [search, setSearch] = useState('');
  const id = useId();
  const isSearching = search.trim() !== '';
  const chapters = isSearching ? searchGuide(port.chapters, search, sectionTitle) : port.chapters;
  const isForeign = port.language !== i18n.t('format.language');
  return (
    <main class="people guide">
      <div class="people-head">
        <h1 class="people-title">{i18n.t('guide.title')}</h1>
        <Button kind="text" small onPress={() => port.openSettings()}>
          {i18n.t('people.title')}
        </Button>
      </div>
      <div class="guide-start">
        <p class="guide-lead">{i18n.t('guide.lead')}</p>
        {isForeign ? <p class="quiet">{i18n.t('guide.inEnglish')}</p> : null}
        <div class="field guide-search">
          <label class="field-label" for={id}>
            {i18n.t('guide.search')}
          </label>
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="quiet small guide-found" role="status">
            {isSearching ? i18n.t('guide.found', chapters.length) : ''}
          </p>
        </div>
        {isSearching ? null : (
          <nav aria-label={i18n.t('guide.contents')}>
            <ul class="guide-contents">
              {chapters.map(({ section }) => (
                <li key={section}>
                  <a href={`#${section}`}>{sectionTitle(section)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {chapters.map((chapter) => (
        <Section key={chapter.section} id={chapter.section} title={sectionTitle(chapter.section)}>
          <ChapterText chapter={chapter} language={port.language} />
          {chapter.passages.length === 0 ? null : (
            // What was searched for stands open; read in order, they would be in the way.
            <details class="fold guide-passages" open={isSearching}>
              <summary class="quiet">{i18n.t('guide.passages', chapter.passages.length)}</summary>
              {view.wishes === null ? null : <p class="quiet small">{i18n.t('guide.wishes')}</p>}
              <ul>
                {chapter.passages.map((passage) => (
                  <PassageItem key={passage.id} passage={passage} port={port} wishes={view.wishes} />
                ))}
              </ul>
            </details>
          )}
        </Section>
      ))}
      <p class="quiet guide-source">{i18n.t('guide.source', [SOURCE.title, SOURCE.author])}</p>
    </main>
  );
}

function ChapterText({ chapter, language }: { chapter: ReadChapter; language: string }) {
  return (
    <div class="guide-text">
      <div class="guide-paragraphs" lang={language}>
        {chapter.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {chapter.questions.length === 0 ? null : (
        <div class="guide-questions">
          <h3 class="quiet">{i18n.t('guide.questions')}</h3>
          <ul lang={language}>
            {chapter.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function PassageItem(props: { passage: Passage; port: GuidePort; wishes: Wishes | null }) {
  const { passage, port, wishes } = props;
  const [failed, setFailed] = useState(false);
  const id = useId();
  const held = wishes?.[passage.id];
  const toggle = (wish: Wish) => (): void => {
    setFailed(false);
    const broken = (): void => setFailed(true);
    port
      .wish(passage.id, held === wish ? null : wish)
      .then((answer) => (answer === 'failed' ? broken() : undefined), broken);
  };
  return (
    <li>
      <p id={id} lang={port.language}>
        {passage.text}
      </p>
      {wishes === null ? null : (
        <div class="row">
          <Button small pressed={held === 'more'} describedBy={id} onPress={toggle('more')}>
            {i18n.t('guide.more')}
          </Button>
          <Button small pressed={held === 'less'} describedBy={id} onPress={toggle('less')}>
            {i18n.t('guide.less')}
          </Button>
          <p class="small" role="status">
            {failed ? i18n.t('people.changeFailed') : ''}
          </p>
        </div>
      )}
    </li>
  );
}
