/**
 * The passages, in German: written anew from the English ones rather than word for word, and held to the same: true,
 * kind, 25 to 70 words, no promise. A passage without its German text does not compile.
 */
import type { PassageId } from './en.ts';

export const TEXTS: Readonly<Record<PassageId, string>> = {
  'understanding-1':
    'Heute ist die Regel ganz klein. Nicht schreiben, nicht anrufen, nicht nachsehen. Du musst nicht wissen, wie es dir in einem Monat geht oder was das alles bedeutet hat. Verlass diese Seite, und für diese Minute hast du alles getan, was sie verlangt.',
  'understanding-2':
    'Kein Kontakt heißt: keine Nachrichten, keine Anrufe, kein Nachsehen. Nachsehen zählt, denn es führt das Gespräch weiter, nur von einer Seite. Du musst das nicht für immer schaffen. Nur bei dieser Seite, nur dieses eine Mal.',
  'understanding-3':
    'Diese Regel hast du selbst gemacht. Sie bestraft niemanden, und sie prüft dich nicht. Sie ist ein Zaun um eine Stelle, an der etwas heilt, und Zäune dürfen schlicht sein.',
  'understanding-4':
    'Alte Chats lesen ist eine Art von Kontakt. Eine Suche auch, ein Foto bei gemeinsamen Freunden auch, die Liste, wer eine Story gesehen hat, auch. Nichts davon ist ein Verbrechen. Es sind nur alles Türen in denselben Raum, und du willst gerade draußen bleiben.',
  'understanding-5':
    'Mancher Kontakt lässt sich nicht vermeiden: Kinder, Geld, Schlüssel, ein Mietvertrag. Halt ihn kurz, freundlich und bei der Sache. Weglassen kannst du alles, was sich nur als Sachfrage verkleidet. Meistens kennst du den Unterschied, bevor du auf Senden drückst.',
  'understanding-6':
    'Vielleicht fühlt sich die Regel inzwischen weniger an wie eine Tür, die du zuhältst, und mehr wie ein anderes Haus, in dem du wohnst. Am alten kommst du manchmal noch vorbei. Vorbeigehen ist nicht hineingehen.',
  'understanding-7':
    'Die Regel war nie als lebenslang gedacht. Sie soll dir genug Ruhe geben, um später gut zu wählen. Ob später schon ist, das ist eine Frage für einen stillen Nachmittag und nicht für den Moment, in dem dein Daumen schon unterwegs ist.',
  'intentions-1':
    'Du musst dabei nicht edel sein. Vielleicht willst du nachsehen, weil es weh tut und weil Nachsehen sich anfühlt, als würdest du etwas tun. Gehen ist auch etwas tun. Man sieht ihm nur nicht gleich etwas an.',
  'intentions-2':
    'Frag dich, was du zu finden hoffst. Wenn es ein Zeichen ist, dass du vermisst wirst, kann es dir keine Seite geben: kein Foto, kein Satz darunter, kein grüner Punkt. Du würdest deine eigene Hoffnung lesen, in fremder Schrift.',
  'intentions-3':
    'Jemand wollte, dass das hier endet: du, oder die andere Person, oder ihr beide. Du kannst von ganzem Herzen anderer Meinung sein und trotzdem so handeln, als hättest du es gehört. Dafür ist diese Seite da.',
  'intentions-4':
    'Ein Schweigen, das jemanden zurückholen soll, ist immer noch eine Nachricht, und du verbringst den Tag damit, auf die Antwort zu horchen. Ein Schweigen, das dir gilt, braucht keine. Sieh ab und zu nach, welches von beiden du gerade hältst.',
  'intentions-5':
    'Man kann dabei Punkte zählen: wer etwas zeigt, wer schaut, wem es gut zu gehen scheint. Du darfst die Liste weglegen. Am Ende gibt es nichts zu gewinnen, und das Zählen kostet Stunden, die dir gehören.',
  'intentions-6':
    'Vielleicht hast du damit angefangen, um etwas zurückzubekommen. Es ist in Ordnung, wenn der Grund seitdem ein anderer geworden ist. Gründe dürfen das. Was würdest du heute sagen, wenn dich jemand fragt, warum du dabei bleibst?',
  'intentions-7':
    'Du schuldest der anderen Person deine Gedanken nicht, und Kälte schuldest du ihr auch nicht. Jemandem aus der Ferne Gutes zu wünschen verlangt von niemandem etwas, und mit der Zeit verlangt es vielleicht auch von dir immer weniger.',
  'effectiveness-1':
    'Das hier sagt dir nicht, wie die Geschichte ausgeht. Nichts kann das, und wer es verspricht, dem sollte man nicht glauben. Was Abstand kann, ist kleiner und sicherer: In dieser Woche kommt weniger Neues dazu, das weh tut.',
  'effectiveness-2':
    'Wenn du nachsiehst, kommt vielleicht eine Minute Erleichterung und dann ein Bild, das du nicht mehr loswirst. Wenn du gehst, kommt vielleicht eine unbequeme Minute und nichts Neues, das du tragen musst. Keins davon ist das Ende der Welt. Eins ist leichter.',
  'effectiveness-3':
    'Wer nach einer Trennung die Seite der anderen Person ansieht, fühlt sich am selben Tag oft schlechter, und am Tag danach auch. Vielleicht schmerzt das Nachsehen, vielleicht sieht nach, wer Schmerzen hat, vielleicht beides. So oder so musst du heute nichts dazulegen.',
  'effectiveness-4':
    'Es geht nicht gleichmäßig voran. Ein schlechter Abend nach neun guten ist nicht wieder der erste Abend. Er ist der zehnte. Wenn du wissen willst, wie es läuft, sieh dir zwei Wochen zusammen an. Ein Tag ist zu kurz, um etwas darin zu erkennen.',
  'effectiveness-5':
    'Vielleicht merkst du, dass der Wunsch nachzusehen seltener kommt und trotzdem nicht schwächer ist, wenn er kommt. Auch das ist eine Veränderung. Es heißt: mehr Stunden, die dir gehören, auch wenn diese hier keine leichte ist.',
  'effectiveness-6':
    'Ob zwei Menschen je wieder miteinander sprechen, sagt wenig darüber, wie gut sie Abstand gehalten haben. Das kann nicht der Maßstab sein. Ein kleinerer liegt näher: wie du diese Woche geschlafen hast und woran du auf dem Heimweg gedacht hast.',
  'effectiveness-7':
    'Wenn dir das hier geholfen hat, dann stecken viele kleine Neins darin, die niemand gesehen hat. Für keins gab es Beifall. Du kannst dir jetzt ein bisschen davon geben, leise, und dann den Tag weitermachen.',
  'space-1':
    'Gerade ist vielleicht alles laut: das Vermissen, die Fragen, der Wunsch, es heute Abend noch in Ordnung zu bringen. Du musst auf nichts davon antworten. Lass es laut sein und lass es ohne Antwort. In einem lauten Raum kann man atmen.',
  'space-2':
    'Ein leerer Abend kann sich anfühlen wie ein Fehler, den jemand beheben müsste. Er ist nur leer. Leg eine Sache hinein: eine Dusche, einen Weg um den Block, einen Anruf bei jemandem, der dich mag. Es muss nicht die richtige sein.',
  'space-3':
    'Die Stille zwischen euch ist keine Botschaft, die man entziffern muss. Sie ist Platz: für Erleichterung, für die Sehnsucht nach dem, was gut war, für den Blick auf das, was es nicht war. Darin muss heute nichts entschieden werden.',
  'space-4':
    'Jemanden vermissen und allein besser dran sein: Beides kann in derselben Minute stimmen. Du musst dir keins davon ausreden. Lass beides nebeneinander sitzen und tu als Nächstes etwas ganz Gewöhnliches.',
  'space-5':
    'Vielleicht kommt Erleichterung, und dann ein schlechtes Gewissen deswegen. Beides darf sein. Dass es leichter ist, heißt nicht, dass es nichts bedeutet hat. Es heißt, dass ein Teil des Gewichts echt war und du es eine Weile abgestellt hast.',
  'space-6':
    'Vielleicht ist jetzt mehr Platz als früher. Du kannst ihn mit Kleinem füllen, das immer deins war: ein Lied, das nie laufen durfte, ein spätes Frühstück, ein Sonntag ohne Plan. Ein Leben besteht zum größten Teil aus Kleinem.',
  'space-7':
    'Manchmal kommt die Traurigkeit nach Wochen zu Besuch, ohne Grund, den du finden könntest. Es ist ein Besuch. Es heißt nicht, dass du wieder am Anfang stehst. Gib ihr einen Stuhl, aber nicht den Schlüssel.',
  'assumptions-1':
    '„Ich will nur wissen“ klingt nach einer kleinen Bitte. Aber Wissen bleibt nicht klein. Es fragt, wo, und mit wem, und seit wann. Du kannst die erste Frage ablehnen, dann bleibt dir der Rest erspart.',
  'assumptions-2':
    'Der Wunsch nachzusehen bringt immer einen Grund mit: ob alles in Ordnung ist, nur eine Frage noch, nur zur Sicherheit. Achte darauf, wie die Gründe wechseln und der Wunsch derselbe bleibt. Für heute kann die Frage offen bleiben.',
  'assumptions-3':
    'Vielleicht stellst du dir vor, dass es der anderen Person bestens geht, oder dass sie am Boden ist, in allen Einzelheiten, bis zum Licht im Zimmer. Nichts davon ist eine Auskunft. Eine Seite mit Bildern, die jemand ausgesucht hat, wäre auch keine.',
  'assumptions-4':
    'Erst kommt vielleicht Erleichterung, ein paar Tage später Zweifel, dann wieder Erleichterung. Zweifel beweist nicht, dass es falsch war aufzuhören. So macht es der Kopf mit einer Tür, die er geschlossen hat: Er drückt noch einmal die Klinke.',
  'assumptions-5':
    'Vielleicht glaubst du, dass ein einziges Gespräch noch alles klären würde. Denk an die letzten drei. Haben sie etwas geklärt? Manches wird erst klar, wenn es niemand mehr erklärt.',
  'assumptions-6':
    'Das Gedächtnis schneidet. Es behält den Bahnsteig und verliert den Streit im Auto. Wenn die Vergangenheit heute Abend golden aussieht, frag, was das Licht weglässt. Du musst sie nicht hassen. Du musst sie nur ganz sehen.',
  'assumptions-7':
    'Vielleicht hast du gedacht, du hältst das nicht aus, und jetzt bist du hier und hältst es aus, an manchen Tagen besser als an anderen. Das ist gut zu wissen über dich, was auch immer danach kommt.',
  'reassessing-1':
    'Es ist zu früh, um zu wissen, was das alles bedeutet hat, und niemand braucht das von dir. Ein Ende macht aus jedem einen Historiker. Lass die Geschichte für später. Jetzt gibt es erst einmal Abendessen, und Schlaf, und den nächsten Morgen.',
  'reassessing-2':
    'Es gab Gutes. Es gab auch Gründe. Du kannst das Gute behalten, ohne dafür zurückzugehen: Es ist geschehen, und nichts, was jetzt irgendwo gezeigt wird, kann es ungeschehen machen.',
  'reassessing-3':
    'Gewöhnliche Tage sagen mehr als der beste und der schlimmste. Wie war ein einfacher Dienstag, mit euch beiden? Du musst jetzt nicht antworten. Es ist eine bessere Frage als die, was dort heute Abend los ist.',
  'reassessing-4':
    'Du kannst ehrlich auf deinen eigenen Anteil sehen, ohne alles auf dich zu nehmen. Manches war deins, manches nicht, und manches war nie deine Sache. Den eigenen Teil klar zu sehen hilft. Eine Strafe dafür abzusitzen hilft nicht.',
  'reassessing-5':
    'Wenn du dir selbst am schlimmsten Tag einen Zettel schicken könntest, was stünde darauf? Vielleicht gar nichts über die andere Person. Vielleicht etwas übers Essen und Hinausgehen, und dass auch dieser Tag um Mitternacht vorbei war.',
  'reassessing-6':
    'Ein Teil von dem, was dir fehlt, ist dieser Mensch. Ein Teil bist du selbst, so wie du dort warst, oder ein Plan für den Sommer, oder einfach jemand, dem man es erzählt. Das sind verschiedene Verluste, und manche lassen sich anderswo auffangen.',
  'reassessing-7':
    'Aus der Ferne zeigt sich vielleicht die Form: was freundlich war, was schwer war, was nie gesagt wurde. Vielleicht würdest du heute anders wählen. Das muss kein Bedauern sein. Vielleicht war genau dafür der Abstand gut.',
  'self-respect-1':
    'Dein Herz darf rasen. Stell beide Füße auf den Boden, lass die Schultern sinken und triff zuerst die kleinere Entscheidung: jetzt nicht. In einer Minute kannst du sie noch einmal treffen, und sie zählt jedes Mal.',
  'self-respect-2':
    'Nicht nachzusehen ist etwas, das du tust, auch wenn es nach nichts aussieht. Niemand wird es bemerken. Vielleicht ist es das Entschiedenste, was du heute tust, und man kann es im Sitzen.',
  'self-respect-3':
    'Du kannst sehr gern nachsehen wollen und trotzdem jemand sein, der es lässt. Das Wollen ist Wetter. Du hast es nicht gemacht und kannst es nicht wegschicken. Was deine Hände tun, ist deine Sache.',
  'self-respect-4':
    'Niemand muss davon überzeugt werden, dass man bei dir bleiben sollte. Wenn du merkst, dass du den Fall wieder vorbereitest, mit Daten und Beweisen, leg die Papiere hin. Hier darfst du ihn ruhen lassen.',
  'self-respect-5':
    'An manchen Tagen hast du ein Versprechen an dich selbst gehalten, von dem niemand wusste. Daraus wird ein stilles Vertrauen. Ein schlechter Abend löscht es nicht, und Zeugen braucht es auch nicht.',
  'self-respect-6':
    'Zurücktreten war nie dasselbe wie verlieren. Du klopfst nicht mehr an eine Tür und hast die Hände wieder frei. Was dahinter geschieht, gehört dorthin. Was hier draußen geschieht, gehört dir.',
  'self-respect-7':
    'Vielleicht weißt du jetzt besser, was du annimmst und was nicht. Das zu lernen hat etwas gekostet. Lass es sich darin zeigen, wie du die nächste Stunde verbringst, und nicht darin, was eine Seite über die Stunden von jemand anderem sagt.',
  'self-care-1':
    'Hast du heute etwas gegessen und Wasser getrunken? Es klingt zu einfach. Ein müder, hungriger Körper kann jeden Wunsch lauter machen. Kümmere dich erst um den Körper. Dann sieh, was vom Wunsch noch übrig ist.',
  'self-care-2':
    'Wem könntest du sagen, dass es heute schwer ist? Es muss kein langes Gespräch sein. „Würde gern nachsehen, tu es aber nicht“ ist eine ganze Nachricht, und wer dir nahe ist, braucht nicht mehr.',
  'self-care-3':
    'Schlaf, Essen, Tageslicht, eine Stimme. Nichts davon macht es bis heute Abend gut. Jedes davon kann den Abend erträglicher machen. Nimm, was am nächsten liegt, und davon die kleinste Menge, die noch zählt.',
  'self-care-4':
    'Gesund werden ist langweilig anzusehen. Es sieht aus wie Wäsche, wie ein beantworteter Brief, wie Schlafengehen zu einer vernünftigen Zeit. Wenn heute langweilig war, ist vielleicht etwas geheilt, während du nicht hingesehen hast.',
  'self-care-5':
    'Wenn es zu schwer wird, ist das kein Versagen, und es ist auch nicht selten. Ärztinnen, Berater und Telefone, an denen nachts jemand abhebt, kennen das. Um Hilfe zu bitten gehört dazu, gut für sich zu sorgen, genauso wie Ausruhen.',
  'self-care-6':
    'Was hast du damals sein lassen, das du gern getan hast? Nicht die großen Dinge. Das Brot, das Schwimmen, die Freundin am anderen Ende der Stadt. Eins davon geht vielleicht noch diese Woche.',
  'self-care-7':
    'Sei so geduldig mit dir wie mit jemandem, den du liebst und der gerade eine Krankheit hinter sich lässt. Da würdest du nicht jeden Morgen fragen, ob es jetzt vorbei ist. Du würdest fragen, wie die Nacht war.',
};
