import { Button } from '../ui/Button.tsx';
import { useFocusFirst } from '../ui/focus.ts';

interface Props {
  /** What will happen. */
  what: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** One plain question before something that can't be undone; what undoes nothing comes first and has the focus. */
export function Ask({ what, yes, no, onYes, onNo }: Props) {
  const keep = useFocusFirst<HTMLButtonElement>();
  return (
    <div class="ask" role="group" aria-label={what}>
      <p>{what}</p>
      <div class="row">
        <Button small buttonRef={keep} onPress={onNo}>
          {no}
        </Button>
        <Button kind="text" small onPress={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
