import { mountInterception } from '../../components/interception/mount.tsx';

// The plain door: what was typed, bookmarked or opened by another app arrives here. In Firefox everything does.
void mountInterception(import.meta.env.FIREFOX ? 'unknown' : 'typed');
