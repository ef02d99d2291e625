/**
 * The passages, in English. Their ideas follow, section by section, "The No Contact Rule After A Breakup in 2024" by
 * Lee Wilson; the sentences are our own. Each is true, kind, of 25 to 70 words, and promises nothing about anyone.
 * An id is for good: the rotation is kept by it. Stages are the first days of 0–3, 4–14, 15–30, 31–60 and 61 on.
 */
import type { Passage } from '../core/passage.ts';

/** Where the ideas come from; to be shown wherever the guide is. */
export const SOURCE = { title: 'The No Contact Rule After A Breakup in 2024', author: 'Lee Wilson' } as const;

const TEXTS = [
  {
    id: 'understanding-1',
    section: 'understanding',
    stages: [0],
    text: 'Today the rule is very small. Don’t write, don’t call, don’t look. You needn’t know how you will feel in a month, or what any of it meant. Leave this page, and for this minute you have done the whole of it.',
  },
  {
    id: 'understanding-2',
    section: 'understanding',
    stages: [0, 4],
    text: 'No contact means no messages, no calls and no looking. Looking counts, because it keeps the conversation going on one side only. You don’t have to manage all of it forever. You only have to manage this page, this once.',
  },
  {
    id: 'understanding-3',
    section: 'understanding',
    stages: [0, 4, 15],
    text: 'This is a rule you made for yourself. It isn’t a punishment for them and it isn’t a test for you. It is a fence round a place where something is healing, and fences are allowed to be plain.',
  },
  {
    id: 'understanding-4',
    section: 'understanding',
    stages: [4, 15],
    text: 'Reading old threads is a form of contact. So is a search, a friend’s photo, a list of who has seen a story. None of these is a crime. They are all doors to the same room, and you have decided to stay out of that room for now.',
  },
  {
    id: 'understanding-5',
    section: 'understanding',
    stages: [15, 31],
    text: 'Some contact can’t be avoided: children, money, keys, a lease. Keep it short, kind and about the matter in hand. What you leave out is everything that only passes for business. You usually know the difference before you press send.',
  },
  {
    id: 'understanding-6',
    section: 'understanding',
    stages: [31, 61],
    text: 'By now the rule may feel less like holding a door shut and more like living in a different house. You may still walk past the old one. Walking past isn’t going in.',
  },
  {
    id: 'understanding-7',
    section: 'understanding',
    stages: [61],
    text: 'The rule was never meant to be a life sentence. It is a way to have enough quiet to choose well later. Whether later has come is a question for a calm afternoon, and not for the moment when your thumb is already moving.',
  },
  {
    id: 'intentions-1',
    section: 'intentions',
    stages: [0],
    text: 'You don’t have to be noble about this. You may want to look because it hurts, and looking feels like doing something. Leaving is doing something too. It only has less to show for itself straight away.',
  },
  {
    id: 'intentions-2',
    section: 'intentions',
    stages: [0, 4],
    text: 'Ask what you hope to find. If the answer is a sign that they miss you, no page can give it: a photo can’t, a caption can’t, a green dot can’t. You would be reading your own hope in someone else’s handwriting.',
  },
  {
    id: 'intentions-3',
    section: 'intentions',
    stages: [0, 4, 15],
    text: 'Someone asked for this to end: you, or they, or both. You can disagree with that with your whole heart and still act as if you heard it. Acting as if you heard it is what this page is for.',
  },
  {
    id: 'intentions-4',
    section: 'intentions',
    stages: [4, 15, 31],
    text: 'Silence that is meant to make someone come back is still a message, and you spend the day listening for the reply. Silence that is meant for you needs no reply. Check, now and then, which of the two you are keeping.',
  },
  {
    id: 'intentions-5',
    section: 'intentions',
    stages: [15, 31],
    text: 'There is a version of this in which you keep score: who posts, who looks, who seems fine. You can put the score down. There is no prize at the end of it, and the counting takes hours that are yours.',
  },
  {
    id: 'intentions-6',
    section: 'intentions',
    stages: [31, 61],
    text: 'You may have begun this to get something back. It’s all right if the reason has changed since. Reasons are allowed to. What would you say now, if a friend asked why you keep to it?',
  },
  {
    id: 'intentions-7',
    section: 'intentions',
    stages: [61],
    text: 'You don’t owe them your thoughts, and you don’t owe them coldness either. Wishing someone well from a distance asks nothing of them, and, with time, it may ask less and less of you.',
  },
  {
    id: 'effectiveness-1',
    section: 'effectiveness',
    stages: [0, 4],
    text: 'This won’t tell you how the story ends. Nothing can, and nobody who promises it should be believed. What distance can do is smaller and surer: it gives you fewer new things to be hurt by this week.',
  },
  {
    id: 'effectiveness-2',
    section: 'effectiveness',
    stages: [0, 15],
    text: 'If you look, there may be a minute of relief, and then a picture that you can’t unsee. If you leave, there may be a minute of discomfort, and nothing new to carry. Neither is the end of the world. One is lighter.',
  },
  {
    id: 'effectiveness-3',
    section: 'effectiveness',
    stages: [4, 15],
    text: 'People who look at a former partner’s page tend to feel worse the same day, and the day after. Perhaps looking hurts, perhaps hurting makes people look, perhaps both. Either way, today you can choose not to add to it.',
  },
  {
    id: 'effectiveness-4',
    section: 'effectiveness',
    stages: [4, 15],
    text: 'Progress here is uneven. A bad evening after nine good ones isn’t the first evening again. It is the tenth. If you want to know how it goes, look at two weeks together. One day is too short to see anything in.',
  },
  {
    id: 'effectiveness-5',
    section: 'effectiveness',
    stages: [15, 31],
    text: 'You may notice that the wish to look comes less often, and is no weaker when it comes. That is a change all the same. It means more hours that are yours, even if this isn’t one of the easy ones.',
  },
  {
    id: 'effectiveness-6',
    section: 'effectiveness',
    stages: [31, 61],
    text: 'Whether two people ever speak again says little about how well either of them kept their distance. It can’t be the measure. A smaller one is nearer: how you slept this week, and what you thought about on the way home.',
  },
  {
    id: 'effectiveness-7',
    section: 'effectiveness',
    stages: [31, 61],
    text: 'If this has helped, many small refusals that nobody saw went into it. There was no applause for any of them. You may give yourself a little now, quietly, and then go on with the day.',
  },
  {
    id: 'space-1',
    section: 'space',
    stages: [0],
    text: 'Right now everything may be loud: the missing, the questions, the wish to fix it tonight. You don’t have to answer any of it. Let it be loud, and let it go unanswered. One can breathe in a loud room.',
  },
  {
    id: 'space-2',
    section: 'space',
    stages: [0, 4],
    text: 'An empty evening can feel like a mistake that someone should correct. It’s only empty. Put one thing in it: a shower, a walk, a call to someone who likes you. It doesn’t have to be the right thing.',
  },
  {
    id: 'space-3',
    section: 'space',
    stages: [0, 4, 15],
    text: 'The quiet between you is not a message to decode. It is room: for relief, for missing what was good, for noticing what was not. Nothing has to be decided inside it today.',
  },
  {
    id: 'space-4',
    section: 'space',
    stages: [4, 15],
    text: 'Missing someone and being better off apart can both be true in the same minute. You don’t need to argue yourself out of either. Let them sit side by side, and do the next ordinary thing.',
  },
  {
    id: 'space-5',
    section: 'space',
    stages: [15, 31],
    text: 'Relief may come, and then guilt about the relief. Both are allowed. Feeling lighter doesn’t say that it meant nothing. It says that some of the weight was real, and that you have set it down for a while.',
  },
  {
    id: 'space-6',
    section: 'space',
    stages: [31, 61],
    text: 'There may be more room now than there was. You can fill it with small things that were always yours: a song they disliked, a late breakfast, a Sunday without a plan. A life is mostly made of small things.',
  },
  {
    id: 'space-7',
    section: 'space',
    stages: [61],
    text: 'Sometimes sadness visits after weeks of staying away, for no reason that you can find. It is a visit. It doesn’t mean that you are back where you began. Give it a chair, and not the keys.',
  },
  {
    id: 'assumptions-1',
    section: 'assumptions',
    stages: [0],
    text: '“I just want to know” sounds like a small request. But knowing doesn’t stay small. It asks where, and with whom, and since when. You can turn down the first question and be spared the rest.',
  },
  {
    id: 'assumptions-2',
    section: 'assumptions',
    stages: [0, 4],
    text: 'The wish to look brings a reason along: to check that they are well, to settle one question, to be sure. Notice how the reasons change and the wish stays the same. The question can stay open for today.',
  },
  {
    id: 'assumptions-3',
    section: 'assumptions',
    stages: [4, 15],
    text: 'You may imagine that they are fine, or that they are in pieces, in detail, down to the light in the room. None of it is information. A page of pictures that someone chose to show wouldn’t be information either.',
  },
  {
    id: 'assumptions-4',
    section: 'assumptions',
    stages: [4, 15],
    text: 'First there may be relief, and some days later doubt, and then relief again. Doubt isn’t proof that you were wrong to stop. It is what a mind does with a door that it has closed: it checks the handle.',
  },
  {
    id: 'assumptions-5',
    section: 'assumptions',
    stages: [15, 31],
    text: 'Perhaps you believe that one more conversation would make sense of everything. Think of the last three. Did they? Some things become clear only when nobody is explaining them any more.',
  },
  {
    id: 'assumptions-6',
    section: 'assumptions',
    stages: [31, 61],
    text: 'Memory edits. It keeps the station platform and loses the argument in the car. If the past looks golden tonight, ask what the light leaves out. You don’t have to hate it. You only have to see all of it.',
  },
  {
    id: 'assumptions-7',
    section: 'assumptions',
    stages: [31, 61],
    text: 'You may have thought that you couldn’t bear this, and here you are, bearing it, some days better than others. That is worth knowing about yourself, whatever comes after.',
  },
  {
    id: 'reassessing-1',
    section: 'reassessing',
    stages: [0, 4],
    text: 'It’s too early to know what it all meant, and nobody needs you to know. The end of something makes a historian of everyone. Leave the history for later. For now there is supper, and sleep, and tomorrow morning.',
  },
  {
    id: 'reassessing-2',
    section: 'reassessing',
    stages: [4, 15],
    text: 'There were good things. There were also reasons. You can keep the good things without going back for them: they happened, and nothing that is posted now can undo them.',
  },
  {
    id: 'reassessing-3',
    section: 'reassessing',
    stages: [15, 31],
    text: 'Ordinary days tell more than the best day and the worst day do. What was a plain Tuesday like, with the two of you? You don’t have to answer now. It is a better question than what they are doing tonight.',
  },
  {
    id: 'reassessing-4',
    section: 'reassessing',
    stages: [15, 31, 61],
    text: 'You can look honestly at your own part without taking the blame for everything. Some of it was yours, some was theirs, and some was never yours to mend. Seeing your share clearly is useful. Serving a sentence for it isn’t.',
  },
  {
    id: 'reassessing-5',
    section: 'reassessing',
    stages: [15, 31],
    text: 'If you could send a note back to yourself on the worst day, what would it say? Perhaps nothing about them. Perhaps something about eating, and going outside, and how even that day was over by midnight.',
  },
  {
    id: 'reassessing-6',
    section: 'reassessing',
    stages: [31, 61],
    text: 'Some of what you miss is them. Some of it is who you were in that company, or a plan for the summer, or simply having someone to tell. Those are different losses, and a few of them can be met elsewhere.',
  },
  {
    id: 'reassessing-7',
    section: 'reassessing',
    stages: [61],
    text: 'From further away, the shape may show: what was kind, what was hard, what was never said. You may find that you would choose differently now. That needn’t be a regret. It may be what the distance was good for.',
  },
  {
    id: 'self-respect-1',
    section: 'self-respect',
    stages: [0],
    text: 'Your heart is allowed to race. Put both feet on the floor, let your shoulders come down, and make the smaller choice first: not now. You can make it again in a minute, and it counts each time.',
  },
  {
    id: 'self-respect-2',
    section: 'self-respect',
    stages: [0, 4],
    text: 'Not looking is something that you do, even if it looks like nothing. No one will see it. It may be the most decided thing that you do today, and it can be done sitting down.',
  },
  {
    id: 'self-respect-3',
    section: 'self-respect',
    stages: [0, 4, 15],
    text: 'You can want to look very much and still be a person who doesn’t. The wanting is weather. You didn’t make it and you can’t order it away. What you do with your hands is yours.',
  },
  {
    id: 'self-respect-4',
    section: 'self-respect',
    stages: [4, 15],
    text: 'Nobody has to be persuaded that you are worth staying for. If you notice that you are preparing the case again, with dates and evidence, put the papers down. You can rest it here.',
  },
  {
    id: 'self-respect-5',
    section: 'self-respect',
    stages: [15, 31],
    text: 'You have kept a promise to yourself on some days when no one would have known. That makes a quiet kind of trust. It doesn’t vanish with one bad evening, and it doesn’t need a witness.',
  },
  {
    id: 'self-respect-6',
    section: 'self-respect',
    stages: [31, 61],
    text: 'Stepping back was never the same as losing. You stopped knocking at a door, and you have the use of your hands again. What they do behind it is theirs. What you do out here is yours.',
  },
  {
    id: 'self-respect-7',
    section: 'self-respect',
    stages: [61],
    text: 'You may know more now about what you will and won’t accept. It cost something to learn. Let it show in how you spend the next hour, rather than in what anyone’s page says about theirs.',
  },
  {
    id: 'self-care-1',
    section: 'self-care',
    stages: [0],
    text: 'Have you eaten today, and have you had some water? It sounds too simple. A tired, hungry body can make every wish louder. See to the body first. Then see what is left of the wish.',
  },
  {
    id: 'self-care-2',
    section: 'self-care',
    stages: [0, 4],
    text: 'Who could you tell that this is hard today? It doesn’t need to be a long talk. “Thinking of looking, not going to” is a whole message, and a good friend needs no more than that.',
  },
  {
    id: 'self-care-3',
    section: 'self-care',
    stages: [4, 15],
    text: 'Sleep, food, daylight, somebody’s voice. None of them will mend this by tonight. Any of them can make tonight easier to be in. Choose the one that is nearest, and do the smallest amount of it that counts.',
  },
  {
    id: 'self-care-4',
    section: 'self-care',
    stages: [15, 31],
    text: 'Getting better is dull to watch. It looks like laundry, and answering a letter, and going to bed at a sensible hour. If today was dull, something may have been mending while you weren’t looking.',
  },
  {
    id: 'self-care-5',
    section: 'self-care',
    stages: [0, 4, 15, 31, 61],
    text: 'If it gets too heavy, that is no failing and it isn’t rare. Doctors, counsellors and helplines have met this before. Asking for help is a part of looking after yourself, as much as rest is.',
  },
  {
    id: 'self-care-6',
    section: 'self-care',
    stages: [31, 61],
    text: 'What did you stop doing, back then, that you liked? Not the grand things. The bread, the swimming, the friend on the other side of town. One of them may be possible this week.',
  },
  {
    id: 'self-care-7',
    section: 'self-care',
    stages: [31, 61],
    text: 'Be as patient with yourself as you would be with someone you love who is getting over an illness. You wouldn’t ask them each morning whether they are done. You would ask whether they slept.',
  },
] as const satisfies readonly Passage[];

export const PASSAGES: readonly (Passage & { readonly id: PassageId })[] = TEXTS;

/** The id of a passage: other languages are held to have each. */
export type PassageId = (typeof TEXTS)[number]['id'];
