import { mountInterception } from '../../components/interception/mount.tsx';

// The plain door: what was typed, bookmarked or opened by another app arrives here.
void mountInterception('typed');
