import { mountPeople } from '../../components/people/mount.tsx';

void mountPeople();
