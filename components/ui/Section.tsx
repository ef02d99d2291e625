import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** A part of a full page. Its heading stands in the margin on wide windows (people.css). */
export function Section(props: {
  title: string;
  more?: string;
  /** To be led to by a link. */
  id?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" id={props.id} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{props.title}</h2>
        {props.more === undefined ? null : <p class="quiet">{props.more}</p>}
      </div>
      <div class="section-body">{props.children}</div>
    </section>
  );
}
