import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { HistoryFilter } from '../../lib/core/history.ts';
import { OUTCOMES } from '../../lib/core/model.ts';
import type { NamedPerson } from './port.ts';

const RANGES = [30, 90, 365] as const;

interface Props {
  filter: HistoryFilter;
  people: readonly NamedPerson[];
  sites: readonly { readonly platform: string; readonly name: string }[];
  change(filter: HistoryFilter): void;
}

/** What of the log is shown. */
export function Filters({ filter, people, sites, change }: Props) {
  return (
    <div class="filters">
      {people.length < 2 ? null : (
        <Select
          name={i18n.t('history.person')}
          value={filter.personId}
          all={i18n.t('history.anyone')}
          choose={(personId) => change({ ...filter, personId })}
        >
          {people.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <Select
        name={i18n.t('history.range')}
        value={filter.days === null ? null : String(filter.days)}
        all={i18n.t('history.always')}
        choose={(days) => change({ ...filter, days: days === null ? null : Number(days) })}
      >
        {RANGES.map((days) => (
          <option key={days} value={String(days)}>
            {days === 365 ? i18n.t('history.lastYear') : i18n.t('history.lastDays', days)}
          </option>
        ))}
      </Select>
      <Select
        name={i18n.t('history.site')}
        value={filter.platform}
        all={i18n.t('history.anySite')}
        choose={(platform) => change({ ...filter, platform })}
      >
        {sites.map(({ platform, name }) => (
          <option key={platform} value={platform}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        name={i18n.t('history.outcome')}
        value={filter.outcome}
        all={i18n.t('history.anyOutcome')}
        choose={(outcome) => change({ ...filter, outcome: OUTCOMES.find((one) => one === outcome) ?? null })}
      >
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {i18n.t(`outcome.${outcome}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface SelectProps {
  name: string;
  /** null: all. */
  value: string | null;
  all: string;
  choose(value: string | null): void;
  children: ComponentChildren;
}

function Select({ name, value, all, choose, children }: SelectProps) {
  const id = useId();
  return (
    <div class="filter">
      <label class="quiet small" for={id}>
        {name}
      </label>
      <select
        id={id}
        class="input"
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}
