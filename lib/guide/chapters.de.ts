/** The guide's sections in German; see chapters.en.ts. */
import type { Chapter } from '../core/guide.ts';

export const CHAPTERS: readonly Chapter[] = [
  {
    section: 'understanding',
    paragraphs: [
      'Kontaktabbruch ist etwas Einfaches mit einem steifen Namen. Eine Zeit lang hörst du auf, mit jemandem zu reden, der dir nah war: keine Nachrichten, keine Anrufe, keine Besuche, und kein Mitlesen aus der Ferne. Meistens geht es um die Zeit nach einer Trennung. Es kann auch für zwei sein, die noch verheiratet sind, wenn einer ausgezogen ist.',
      'Das Letzte, kein Mitlesen, wird gern weggelassen, und genau dafür ist dieses Werkzeug da. Ein Profil, das du jeden Abend ansiehst, ist ein Gespräch, das nur du führst. Jeder Blick bringt etwas Neues zum Drehen und Wenden, und das Wenden dauert länger als der Blick.',
      'Es ist nicht für alle gleich. Mit einem gemeinsamen Kind, einem Mietvertrag oder demselben Arbeitsplatz muss mancher Kontakt bleiben. Dann wird die Regel enger: zur Sache, freundlich, kurz, und sonst nichts. Was offen bleiben muss, lässt sich hier offen halten.',
    ],
    questions: [
      'Was zählt für dich als Kontakt? Schreib die Wege auf, die du kennst, auch die kleinen.',
      'Was muss möglich bleiben, und was tut nur so?',
      'Wie lange wäre lang genug, um etwas zu lernen?',
    ],
  },
  {
    section: 'intentions',
    paragraphs: [
      'Dasselbe Schweigen kann aus ganz verschiedenen Gründen gehalten werden. Einer ist, sich selbst wieder zu hören. Ein anderer ist, vermisst zu werden. Der erste braucht nichts von anderen. Der zweite ist eine Nachricht, die man sendet, indem man keine sendet, und wer sie sendet, wartet weiter auf Antwort.',
      'Wenn von zweien einer etwas beendet, ist es zu Ende, ob der andere zustimmt oder nicht. Das ernst zu nehmen ist eine Art von Achtung, vor der anderen Person und vor dir. Es verlangt nicht, dass es dir gefällt, und es sagt nicht, dass es nichts wert war.',
      'Jemandem nachzugehen, der Nein gesagt hat, kostet meistens beide etwas. Die eine Seite muss es noch einmal sagen, die andere muss es noch einmal hören. Fernbleiben ist kein Kniff, der das umkehrt. Es ist das, was bleibt, wenn man glaubt, was gesagt wurde.',
    ],
    questions: [
      'Wenn mit der anderen Person nie wieder etwas würde: Wäre diese Zeit trotzdem etwas wert? Was?',
      'Welchen deiner Gründe könntest du jemandem laut sagen?',
      'Womit möchtest du bis zum Frühling aufgehört haben?',
    ],
  },
  {
    section: 'effectiveness',
    paragraphs: [
      'Der Ratgeber, dem diese Seiten folgen, erzählt von Paaren, die nach einem Schweigen wieder zusammenfanden. Solche Geschichten gibt es. Die anderen gibt es auch, und keine von beiden hat jemand gut gezählt. Wir versprechen nichts über andere Menschen und wären vorsichtig bei allen, die es tun.',
      'Was untersucht wurde, ist enger. Menschen, die einem früheren Partner im Netz folgen, berichten öfter von Kummer und seltener davon, dass es weitergeht, als Menschen, die es nicht tun. Das beweist nicht, dass das Nachsehen die Ursache ist. Es ist ein guter Grund, es einmal ohne zu versuchen.',
      'Miss also, was dir gehört. Ob du schläfst. Wie viele Stunden es dich kostet. Ob ein schlechter Abend früher aufhört als vorher. Diese Zahlen bewegen sich langsam und nicht gerade, und es sind die, an denen du etwas tun kannst.',
    ],
    questions: [
      'Woran würdest du merken, dass es hilft, ohne etwas über die andere Person zu wissen?',
      'Was hat das letzte Nachsehen gebracht, eine Stunde später?',
      'Welcher Tag der letzten zwei Wochen war der leichteste, und was war darin?',
    ],
  },
  {
    section: 'space',
    paragraphs: [
      'Solange zwei weiterreden, erfährt keiner von beiden, wie es ohne ist. Raum ist genau das: Zeit, in der die andere Person nicht da ist, lang genug, dass sich der erste Lärm legt.',
      'Was darin auftaucht, ist nicht aufgeräumt. Erleichterung und Sehnsucht können am selben Nachmittag kommen. Wut auch, und Langeweile, und eine Traurigkeit, die an keiner bestimmten Erinnerung hängt. Nichts davon ist ein Zeichen, dass du etwas tun sollst. Es ist das, was unter dem Reden lag.',
      'Raum, der leer bleibt, zieht. Es hilft, Kleines hineinzustellen, das von niemandem abhängt: ein Spaziergang zu der Stunde, in der du sonst geschrieben hast, ein Regal, ein Essen mit jemandem, der auf deiner Seite ist. Es muss nichts bedeuten. Es muss nur da sein.',
    ],
    questions: [
      'Zu welchen Stunden ist es am lautesten, und was könnte dort stattdessen stehen?',
      'Welche Gefühle haben dich überrascht, als es still wurde?',
      'Wer dürfte wissen, dass das eine schwere Stunde ist, ohne etwas tun zu müssen?',
    ],
  },
  {
    section: 'assumptions',
    paragraphs: [
      'Stille füllt sich schnell mit Vermutungen. Dass es der anderen Person gut geht. Dass es ihr schlecht geht. Dass sie auf dich wartet, oder lacht, oder schon allen davon erzählt hat. Von dort, wo du stehst, sieht alles davon aus wie Wissen. Es sind Geschichten, die der Kopf erzählt, weil er eine Lücke nicht mag.',
      'Der Ratgeber sagt, wer etwas beendet hat, sei oft erst erleichtert und zweifle später. Das mag so sein, und bei dieser Person mag es nicht so sein, und von hier aus lässt es sich nicht herausfinden. Umgekehrt gilt dasselbe: Auch deine eigenen Zweifel werden kommen, und auch sie sind nur Zweifel.',
      'Ein Gedanke, der nachts mit einem Grund zum Nachsehen kommt, darf bei Tageslicht noch einmal vorsprechen. Die meisten erscheinen nicht zum Termin.',
    ],
    questions: [
      'Was glaubst du heute sicher über die andere Person zu wissen, und woher?',
      'Welcher Grund zum Nachsehen kommt in immer neuen Kleidern wieder?',
      'Was würdest du diese Woche tun, wenn die Frage nie eine Antwort bekäme?',
    ],
  },
  {
    section: 'reassessing',
    paragraphs: [
      'Von Nahem sieht man von nichts die Form. Mit etwas Abstand kannst du das Ganze ansehen: was gut war zwischen euch, was immer wieder schiefging, und was jeder von euch dann tat.',
      'Das ist kein Prozess. Niemand muss schuldig gesprochen werden, und du musst aus der anderen Person niemand Schlechten machen, um fernzubleiben. Es genügt, die gewöhnlichen Tage neben die hellen zu legen und von beiden keinen wegzulassen.',
      'Vielleicht findest du etwas, das du heute anders machen würdest. Das ist mehr wert als ein Urteil. Schreib es dorthin, wo du es wiederfindest, als etwas, das du weißt, und nicht als Brief an jemanden.',
    ],
    questions: [
      'Wie war eine gewöhnliche Woche, von Montag bis Sonntag?',
      'Was hast du mehr als einmal wegerklärt?',
      'Was möchtest du daraus mitnehmen, und was bliebe da?',
    ],
  },
  {
    section: 'self-respect',
    paragraphs: [
      'Zurückzutreten ist eine Entscheidung, auch wenn sie mit zitternden Händen fällt und niemand sie sieht. Du sagst dir damit, dass deine Zeit und deine Ruhe Schutz verdienen, auch vor einem eigenen Wunsch.',
      'Der Ratgeber hofft, dass das die andere Person beeindruckt. Das würden wir weglassen. Würde, die man für jemanden anlegt, der vielleicht zusieht, muss man morgen wieder anlegen. Was du um deinetwillen tust, ist getan, wenn es getan ist.',
      'Es heißt nicht, nie auszurutschen. Man kann nachsehen, und es tut einem leid oder nicht, und dann geht man weiter. Die Tage fangen nicht von vorn an. Was du bis hierher gelernt hast, bleibt gelernt.',
    ],
    questions: [
      'Wann warst du zuletzt auf deiner eigenen Seite? Was hast du getan?',
      'Was würdest du nicht noch einmal hinnehmen?',
      'Wie redest du mit dir nach einem Abend, der anders lief, als du wolltest?',
    ],
  },
  {
    section: 'self-care',
    paragraphs: [
      'Das meiste am Gesundwerden ist Haushalt. Etwa zur selben Stunde schlafen, etwas Warmes essen, einmal hinausgehen, solange es hell ist, eine Stimme hören, die dich mag. Das klingt nach zu wenig für etwas so Großes. Alles andere steht darauf.',
      'Später ist Platz für mehr: was du früher gern getan und dann gelassen hast, Menschen, die du seltener gesehen hast, etwas, das du noch nicht kannst. Du musst kein neuer Mensch werden. Mehr von dem zu sein, der du bist, ist reichlich.',
      'Wenn Wochen vergehen und es nicht leichter wird, wenn du nicht schlafen oder essen kannst oder daran denkst, nicht mehr da zu sein, dann sag es bitte heute noch jemandem: in einer Praxis, an einem Sorgentelefon oder in deiner Nähe. Das ist kein Scheitern, weder der Regel noch von dir. Es ist mehr, als ein Mensch allein tragen sollte.',
    ],
    questions: [
      'Was hat dein Körper heute gebraucht, und hat er es bekommen?',
      'Welche Kleinigkeit, die deine war, könnte diese Woche wiederkommen?',
      'Wen würdest du anrufen, wenn es schlimmer wird? Steht die Nummer, wo du sie findest?',
    ],
  },
];
