import { SafetyPage } from '../../components/safety/SafetyPage.tsx';
import type { Story } from './main.tsx';

export const safetyStories: Record<string, () => Story> = {
  'safety/all': () => ({ show: () => <SafetyPage /> }),
};
