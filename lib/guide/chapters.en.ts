/**
 * The guide, to be read in a calm hour: its sections in its order, in our own words, each with questions to think
 * about. Where we see something otherwise than the guide does (what distance is for, and what it can't bring), the
 * text says so itself.
 */
import type { Chapter } from '../core/guide.ts';

export const CHAPTERS: readonly Chapter[] = [
  {
    section: 'understanding',
    paragraphs: [
      'No contact is a plain thing with a stiff name. For a while you stop talking with someone you were close to: no messages, no calls, no visits, and no reading along from a distance. It is most often meant for the time after a breakup. It can also be for two people who are still married, when one of them has moved out.',
      'The last part, no reading along, is the one that people leave out, and it is the one this tool is for. A profile that you look at every evening is a conversation that only you are having. Each look brings something new to turn over, and the turning over takes longer than the look.',
      'It isn’t for everyone in the same way. With a child, a lease or a workplace in common, some contact has to stay. Then the rule becomes a narrower one: about the matter in hand, kindly, briefly, and nothing else. What must stay open here can be kept open.',
    ],
    questions: [
      'What counts as contact for you? Write down the ways that you know, the small ones too.',
      'What has to stay possible, and what only pretends to?',
      'How long would feel like long enough to learn something?',
    ],
  },
  {
    section: 'intentions',
    paragraphs: [
      'The same silence can be kept for very different reasons. One is to hear yourself again. Another is to be missed. The first needs nothing from anyone. The second is a message sent by not sending one, and whoever sends it goes on waiting for the answer.',
      'When one of two people ends something, it has ended, whether the other agrees or not. To take that seriously is a kind of respect, for them and for you. It doesn’t ask you to like it, and it doesn’t say that what you had was worth nothing.',
      'Going after someone who has said no tends to cost both sides. They have to say it again, and you have to hear it again. Staying away isn’t a trick to reverse this. It is what is left when you believe what was said.',
    ],
    questions: [
      'If nothing ever came of it with them, would this time still be worth something? What?',
      'Which of your reasons could you say aloud to a friend?',
      'What would you like to have stopped doing by the spring?',
    ],
  },
  {
    section: 'effectiveness',
    paragraphs: [
      'The guide that these pages follow tells of couples who found back together after a silence. Such stories exist. So do the others, and nobody has counted either kind well. We promise nothing about anyone else, and we would be careful with anyone who does.',
      'What has been looked at is narrower. People who follow a former partner online tend to report more distress and less of a sense of moving on than people who don’t. That doesn’t prove that looking is what causes it. It is a fair reason to try without.',
      'So measure what is yours. Whether you sleep. How many of your hours go into it. Whether a bad evening ends sooner than it did. Those numbers move slowly and not in a line, and they are the ones that you can do something about.',
    ],
    questions: [
      'How would you notice that it helps, without knowing anything about them?',
      'What did the last look bring, an hour later?',
      'Which day of the past two weeks was the lightest, and what was in it?',
    ],
  },
  {
    section: 'space',
    paragraphs: [
      'While two people keep talking, neither of them gets to find out what it is like without. Space is simply that: time in which the other one isn’t there, long enough for the first noise to settle.',
      'What turns up in it isn’t tidy. Relief and longing can come on the same afternoon. So can anger, boredom, and a sadness that has nothing to do with any particular memory. None of it is a sign that you should act. It is what was underneath the talking.',
      'Space that stays empty pulls. It helps to put small things into it that don’t depend on anyone: a walk at the hour when you used to write, a shelf, a meal with someone who is on your side. They needn’t be meaningful. They only need to be there.',
    ],
    questions: [
      'At which hours is it loudest, and what could stand there instead?',
      'Which feelings surprised you, once it was quiet?',
      'Who could know that this is a hard hour, without having to do anything?',
    ],
  },
  {
    section: 'assumptions',
    paragraphs: [
      'Silence is soon filled with guesses. That they are happy. That they are not. That they are waiting for you, or laughing, or have already told everyone. From where you stand all of these look like knowledge. They are stories that your mind tells because it doesn’t like a blank.',
      'The guide says that whoever ended things often feels relief first and doubts later. That may be so, and it may not be so for this person, and there is no way to find out from here. The same is true the other way round: your own doubts will come, and they too are only doubts.',
      'A thought that arrives at night with a reason to look deserves to be asked again by daylight. Most of them don’t come to that appointment.',
    ],
    questions: [
      'What are you sure of about them today, and how do you know it?',
      'Which reason to look comes back in ever new clothes?',
      'What would you do this week if the question never got an answer?',
    ],
  },
  {
    section: 'reassessing',
    paragraphs: [
      'Close up it is hard to see the shape of anything. With some distance you can look at the whole: what was good between you, what kept going wrong, and what each of you did when it did.',
      'This is no trial. Nobody has to be found guilty, and you don’t have to turn the other person into someone bad in order to stay away. It is enough to put the ordinary days next to the bright ones, and to leave none of either out.',
      'You may find things that you would do otherwise now. They are worth more than a verdict. Write them down where you will come across them again, as things that you know, and not as a letter to anyone.',
    ],
    questions: [
      'What was an ordinary week like, from Monday to Sunday?',
      'What did you explain away, more than once?',
      'What do you want to bring with you from it, and what would you leave?',
    ],
  },
  {
    section: 'self-respect',
    paragraphs: [
      'To step back is a decision, even if it is taken with shaking hands and nobody sees it. You say to yourself that your time and your calm are worth guarding, also from a wish of your own.',
      'The guide hopes that this impresses the other person. We would leave that out. Dignity that is put on for someone who may be watching has to be put on again tomorrow. What you do for your own sake is done when it is done.',
      'It doesn’t mean never slipping. A person can look, and be sorry or not be sorry, and go on. The days don’t start over. What you have learned up to now stays learned.',
    ],
    questions: [
      'When were you last on your own side? What did you do?',
      'What would you not accept again?',
      'How do you speak to yourself after an evening that didn’t go as you meant it to?',
    ],
  },
  {
    section: 'self-care',
    paragraphs: [
      'Most of getting better is housekeeping. Sleep at about the same hour, eat something warm, go outside once while it is light, hear a voice that likes you. It sounds like too little for so large a thing. It is what everything else stands on.',
      'Later there is room for more: what you used to like and stopped doing, people whom you have seen less of, something that you don’t know how to do yet. You don’t have to become a new person. Being more of the one you are is plenty.',
      'If weeks go by and it gets no lighter, if you can’t sleep or eat, or if you think of not being here any more, please tell someone today: a doctor, a helpline, a person near you. That isn’t a failure of this rule or of you. It is more than one person should carry.',
    ],
    questions: [
      'What did your body need today, and did it get it?',
      'Which small thing that was yours could come back this week?',
      'Whom would you call if it got worse? Is the number where you can find it?',
    ],
  },
];
