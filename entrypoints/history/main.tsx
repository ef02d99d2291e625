import { mountHistory } from '../../components/history/mount.tsx';

void mountHistory();
