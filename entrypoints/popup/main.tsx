import { mountPopup } from '../../components/popup/mount.tsx';

void mountPopup();
