import { mountInterception } from '../../components/interception/mount.tsx';

// The dynamic door: only what a page started arrives here.
void mountInterception('link');
