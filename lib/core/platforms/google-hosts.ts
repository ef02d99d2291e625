import { words } from './words.ts';

/** The countries' codes under which Google has a site: behind `google.`, `google.co.` and `google.com.`. */
const BARE = words(
  'ac ad ae al am as at az ba be bf bg bi bj bs bt by ca cat cd cf cg ch ci cl cm cn cv cz de dj dk dm dz ee es fi fm fr ga ge gg gl gm gp gr gy hn hr ht hu ie im iq is it je jo kg ki kz la li lk lt lu lv md me mg mk ml mn ms mu mv mw ne nl no nr nu pl pn ps pt ro rs ru rw sc se sh si sk sm sn so sr st td tg tk tl tm tn to tt us vg vu ws',
);
const CO = words('ao bw ck cr id il in jp ke kr ls ma mz nz th tz ug uk uz ve vi za zm zw');
const COM = words(
  'af ag ai ar au bd bh bn bo br bz co cu cy do ec eg et fj gh gi gt hk jm kh kw lb lc ly mm mt mx my na nf ng ni np om pa pe pg ph pk pr py qa sa sb sg sl sv tj tr tw ua uy vc vn',
);

/** Google's domains, the most used first. */
export const GOOGLE_HOSTS: readonly string[] = [
  'google.com',
  ...BARE.map((code) => `google.${code}`),
  ...CO.map((code) => `google.co.${code}`),
  ...COM.map((code) => `google.com.${code}`),
];
