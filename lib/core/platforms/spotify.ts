import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const spotify: PlatformRow = {
  id: 'spotify',
  name: 'Spotify',
  aliases: ['spotify.com'],
  hosts: ['open.spotify.com', 'play.spotify.com'],
  locale: 'intl-[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N}\\p{M}._%-]{1,64}',
      canonical: { profile: 'https://open.spotify.com/user/{handle}' },
    },
    // A person who makes music; its case counts.
    artist: {
      pattern: '[A-Za-z0-9]{22}',
      caseSensitive: true,
      canonical: { profile: 'https://open.spotify.com/artist/{artist}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}'] },
    { name: 'profile', patterns: ['/artist/{artist}'] },
    { name: 'embed', patterns: ['/embed/user/{handle}', '/embed/artist/{artist}'] },
    { name: 'search', patterns: ['/search/{query}'], shared: true },
  ],
  reserved: words(
    'album artist blend collection embed episode genre playlist search section show track user',
  ),
  opaque: ['/playlist/*', '/track/*', '/album/*', '//spotify.link/*', '//spotify.app.link/*', '//spoti.fi/*'],
  shows: [
    ['spotify:alexj_9274', 'https://open.spotify.com/user/alexj_9274?si=abc'],
    ['https://open.spotify.com/user/alexj_9274?si=abc', 'https://play.spotify.com/user/AlexJ_9274/playlists'],
    ['spotify:alexj_9274', 'https://open.spotify.com/intl-de/user/alexj_9274'],
    ['spotify:jörg.9274', 'https://open.spotify.com/user/j%C3%B6rg.9274'],
    ['spotify:alexj_9274', 'https://open.spotify.com/embed/user/alexj_9274'],
    [
      'https://open.spotify.com/artist/aX7jQ2mZk4N6pR5tW3vBcQ',
      'https://open.spotify.com/intl-pt-br/artist/aX7jQ2mZk4N6pR5tW3vBcQ/discography',
    ],
    ['spotify artist aX7jQ2mZk4N6pR5tW3vBcQ', 'https://open.spotify.com/embed/artist/aX7jQ2mZk4N6pR5tW3vBcQ'],
    ['spotify:alexj_9274', 'https://open.spotify.com/search/alexj_9274/users'],
  ],
  ignores: [
    ['spotify:alexj_9274', 'https://open.spotify.com/user/alexj_92745'],
    ['spotify:alexj_9274', 'https://open.spotify.com/playlist/alexj_9274'],
    ['spotify:alexj_9274', 'https://open.spotify.com/track/37i9dQZF1DXcBWIGoYBM5M?context=alexj_9274'],
    ['spotify artist aX7jQ2mZk4N6pR5tW3vBcQ', 'https://open.spotify.com/artist/ax7jQ2mZk4N6pR5tW3vBcQ'],
    ['spotify:alexj_9274', 'https://open.spotify.com/search/alexj_92745'],
    ['spotify:alexj_9274', 'https://open.spotify.com.example/user/alexj_9274'],
  ],
};
