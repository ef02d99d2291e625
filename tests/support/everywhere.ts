/** Addresses on sites that no table knows, for a handle that is covered everywhere. */

export const EVERYWHERE_LINE = 'instagram:alexdoering_9';

export const SHOWS_EVERYWHERE: readonly string[] = [
  'https://forum.example/users/alexdoering_9',
  'https://forum.example/u/AlexDoering_9/summary',
  'https://www.forum.example/@alexdoering_9',
  'https://forum.example/%40alexdoering_9?tab=posts',
  'https://uni.example/~alexdoering_9/index.html',
  'https://wiki.example/wiki/User:Alexdoering_9',
  'https://wiki.example/wiki/User%3AAlexdoering_9',
  'https://old.example/members/alexdoering_9.html',
  'https://old.example/members/alexdoering_9.php?show=all',
  'https://shop.example/en/wishlist/alexdoering_9/',
  'https://forum.example/profile?user=alexdoering_9',
  'https://forum.example/member.php?action=view&username=AlexDoering_9',
  'https://forum.example/search?author=%40alexdoering_9',
  'https://api.example/v1?screen_name=alexdoering_9&count=2',
  'https://forum.example/?u=alexdoering_9#posts',
];

export const IGNORES_EVERYWHERE: readonly string[] = [
  'https://forum.example/users/alexdoering_91',
  'https://forum.example/users/alexdoering',
  'https://forum.example/users/the_alexdoering_9',
  'https://forum.example/users/alexdoering_9.art',
  'https://forum.example/users/alexdoering-9',
  'https://forum.example/users/alexdoering_9-fans',
  'https://forum.example/search?q=alexdoering_9',
  'https://forum.example/?ref=alexdoering_9',
  'https://forum.example/?username=alexdoering_91',
  'https://forum.example/?username=notalexdoering_9',
  'https://forum.example/#alexdoering_9',
  'https://forum.example/users/somebody?next=/users/alexdoering_9x',
  // Where someone finds help nothing is ever blocked.
  'https://www.thehotline.org/users/alexdoering_9',
];

/** A handle that can be a part of a host. */
export const LABEL_LINE = 'tumblr:alex-doering9';

export const SHOWS_LABEL: readonly string[] = [
  'https://alex-doering9.blog.example/',
  'https://Alex-Doering9.blog.example/2024/05/a-post',
  'https://www.alex-doering9.blog.example:8443/x?y=1',
  'https://alex-doering9.blog.example./',
];

export const IGNORES_LABEL: readonly string[] = [
  'https://alex-doering92.blog.example/',
  'https://notalex-doering9.blog.example/',
  'https://alex-doering9-fans.blog.example/',
  'https://blog.example/?site=alex-doering9.blog.example',
  'https://alex-doering9.example@blog.example/',
];
