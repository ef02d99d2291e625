import { show } from '../ui/show.ts';
import { SafetyPage } from './SafetyPage.tsx';

/** Shows the advice. */
export function mountSafety(): void {
  show(<SafetyPage />);
}
