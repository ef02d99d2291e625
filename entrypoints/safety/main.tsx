import { mountSafety } from '../../components/safety/mount.tsx';

mountSafety();
