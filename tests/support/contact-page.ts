/** A page of a listed site with one link to reach somebody; `pressed` says whether its press was taken away. */
import type { Server } from './server.ts';

const PAGE = 'https://www.instagram.com/contact-page/';

/** To the number and the address of ORDINARY_LIST. */
export const THEIR_LINKS = [
  'tel:+14155550142',
  'tel:+1-415-555-0142;ext=2',
  'sms:+1%20415%20555%200142?body=hi',
  'whatsapp://send?text=hi&phone=14155550142',
  'mailto:jane.doeringer@gmail.com',
  'MAILTO:Jane.Doeringer@gmail.com?subject=hi',
  'mailto:somebody@example.com?cc=jane.doeringer@gmail.com',
];

export const OTHER_LINKS = [
  'tel:+141555501422',
  'tel:+1415555014',
  'sms:+4915123456789',
  'mailto:mary.jane.doeringer@gmail.com',
  'mailto:jane.doeringer@gmail.com.example',
  'javascript:void 0',
];

export const contactPage = (href: string) => `${PAGE}?href=${encodeURIComponent(href)}`;

export function installContactPage(server: Server): void {
  server.on(PAGE, (_, response, url) => {
    response.setHeader('content-type', 'text/html');
    const href = url.searchParams.get('href')?.replaceAll('&', '&amp;') ?? '';
    response.end(`<!doctype html><title>Contact</title><link rel="icon" href="data:,">
      <p><a id="link" href="${href}"><b>reach them</b></a></p>
      <script>addEventListener('click', (event) => { pressed = event.defaultPrevented; event.preventDefault(); });</script>`);
  });
}
