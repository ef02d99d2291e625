import { mountWelcome } from '../../components/welcome/mount.tsx';

void mountWelcome();
