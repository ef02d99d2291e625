import { i18n } from '#i18n';
import { Section } from '../ui/Section.tsx';
import '../ui/base.css';
import '../people/people.css';
import './safety.css';

const PARTS = ['now', 'help', 'keep', 'hidden', 'device', 'stop'] as const;

/** Plain advice for someone to whom this is about safety, not longing. It asks for nothing and links to nothing. */
export function SafetyPage() {
  return (
    <main class="people safety">
      <div class="safety-start">
        <h1 class="people-title">{i18n.t('safety.title')}</h1>
        <p class="safety-lead">{i18n.t('safety.lead')}</p>
      </div>
      {PARTS.map((part) => (
        <Section key={part} title={i18n.t(`safety.${part}Title`)}>
          <p class="safety-text">{i18n.t(`safety.${part}`)}</p>
        </Section>
      ))}
    </main>
  );
}
