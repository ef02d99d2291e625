import { mountGuide } from '../../components/guide/mount.tsx';

void mountGuide();
