import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPill } from '../lib/guard/pill.ts';

export default defineUnlistedScript(offerPill);
