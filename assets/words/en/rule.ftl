# The rules of the method (rule-…) and what the group reads when a rule speaks (finding-…).

rule-level-hard = Binding rule
rule-level-warning = Warning
finding-state-open = Open
finding-state-set-aside = Set aside

rule-r0-01 = Repeated open incidents or a threat to public safety mean phase 4: crisis management goes first, and this method has to wait.
rule-r0-02 = The phase follows from your answers: visible hostility gives phase 3, unease or strained trust phase 2, and only “no” phase 1.
rule-r0-03 = In phases 2 and 3 you use the whole method; in phase 1 you start with prevention.
rule-r0-04 = If you decide on another phase than your answers point to, you say why.
rule-r0-05 = In phase 2 residents and government can still talk; if they cannot, the phase may be higher.
rule-r0-06 = After an open confrontation, you find out whether it happened more than once.
rule-r0-07 = Where discrimination is possible, you first look at the three acts about it and follow your report procedure.
rule-r0-08 = If there are signals from online, you need a code of conduct or a social media policy.
rule-r0-09 = Polarisation is always there and not always a problem: many equal rights began with protest. Do not call an ordinary disagreement toxic.
rule-r0-10 = Ease tension where you can, but leave room for as many voices as possible. If you follow only what the majority wants, you may widen the gap without meaning to.
rule-r0-11 = A government can act on violence or discrimination. Freedom and equality both stand in the Constitution, so make sure you have good reason to step in.
rule-r0-12 = In phases 1 and 2, build trust. Bring staff, professionals and volunteers together regularly, for instance from youth work, schools, the library, the church and the mosque. People who know each other work together better when something happens.
rule-r0-13 = Assess the phase again at the pitstop, before the college decides and at every evaluation moment.
rule-r0-14 = An online platform of the municipality can itself cause polarisation. Agree on house rules before you open one.
rule-r11-01 = If you do not know the situation well yet, you map it first and widen the group afterwards.
rule-r11-02 = The first group has people from at least two different services.
rule-r11-03 = Do you know the situation well already? Then invite organisations or key persons from the start.
rule-r11-04 = A participatory body is another option. Mechelen set one up to talk about diversity, decolonisation included.
rule-r11-05 = The composition of the group is provisional until you have reviewed it in step 1.5.
rule-r12-01 = A situation scan rests on the view of at least two services.
rule-r12-02 = Substep 1.2 is only done once the nine questions of the situation scan have an answer.
rule-r12-03 = Five criteria together decide whether it is a conflict, polarisation, a combination or resistance.
rule-r12-04 = A conflict with clear limits is for mediation; the steps from 1.3 on then close.
rule-r12-05 = Two answers decide whether the polarisation is toxic, threatening or democratic.
rule-r12-06 = Democratic polarisation is given room: you work with ground rules, debate and actions that encourage debate.
rule-r12-07 = The first impression in the situation scan and the toxic test do not contradict each other.
rule-r12-08 = Where there is polarisation, you do not mediate between the loudest voices.
rule-r12-09 = Strong open confrontations do not go with phase 1 or 2.
rule-r12-10 = Prejudice needs another approach than hostile behaviour, so mark for every observation whether it is thinking, feeling or doing. Information and contact help with thinking, listening and safe meetings with feeling. Doing asks for clear rules and enforcement.
rule-r12-11 = Conflict and polarisation can be tangled up and make each other stronger. Solving the conflict does not take away the polarisation, nor the other way round.
rule-r12-12 = There is a short film about the difference between conflict and polarisation. The Agency for Integration and Civic Integration also gives sessions on stereotypes, prejudice and discrimination for staff and volunteers.
rule-r12-13 = Is it resistance to one decision? When you look at feasibility, find out who is against it and why, and fit your communication in step 3.5 to that.
rule-r13-01 = You find out which advisory councils have a part to play.
rule-r13-02 = The multi-year plan is on the table from the start.
rule-r13-03 = You also look for expertise with people who have no obvious link to the subject.
rule-r13-04 = Somebody may already know what you are still trying to find out. Ask around first, and plan afterwards.
rule-r14-01 = Where people have little trust in the authority, only informing them is not enough.
rule-r14-02 = If residents get a say, they know beforehand how far it goes.
rule-r14-03 = It may be too early to choose a rung, but then the ladder comes back once you know those involved better.
rule-r14-04 = Another rung is a new version with a date and a reason; earlier choices stay readable.
rule-r14-05 = The project leader gets time, means and all four tasks, and the mayor or an alderman stands behind the process.
rule-r14-06 = In phase 3 the project leader had better be free to decide quickly.
rule-r14-07 = Every rung has points for and against; put them side by side before you choose. Working things out together brings support and trust, but takes a lot of coordination.
rule-r14-08 = In some places only informing can be a good first step. Agree at once when you will see whether it is enough.
rule-r14-09 = Listen actively and ask open questions. Look for the worry under the words, also when you disagree.
rule-r14-10 = Not every director or alderman will come to the working group. Plan a regular meeting: they can take questions to the management team or the college.
rule-r14-11 = Tell colleagues regularly how far you are. Support grows, and services start to work together across their borders.
rule-r14-12 = The website of the Agency for Integration and Civic Integration describes ways to let people take part.
rule-r14-13 = Residents want an authority that decides, and at the same time one that hears their frustration and worries. Show that you stand among them.
rule-r15-01 = Step 1 is only closed once the composition of the working group has been reviewed; from then on it is final.
rule-r15-02 = If something is missing in the group, you add it or note why you do not.
rule-r15-03 = The working group has ten members at most, so that it can react fast.
rule-r15-04 = The members of the working group do not all come from social services.
rule-r15-05 = Keep the group small and flexible for what is urgent, with as large a network as you can around it. Choose members who want to build something and who sense what residents feel.
rule-r15-06 = Print the list of members for the first meeting: everyone sees at once who is there, what they know and what they do.
rule-r21-01 = The situation follows from the kind of polarisation and the phase, and each situation comes with a strategy to start from.
rule-r21-02 = You do not mediate between two extremes when the polarisation is toxic.
rule-r21-03 = Loud voices get no debate and no stage, but a conversation one to one.
rule-r21-04 = For each loud voice there is someone who listens one to one, and an idea of how to involve it.
rule-r21-05 = Your effort goes to the places where you really have influence.
rule-r21-06 = The list of loud voices shows both sides, and individuals as well as groups.
rule-r21-07 = You describe a loud voice by role, never by name.
rule-r21-08 = Loud voices stay within the working group; documents for others only give numbers per category.
rule-r21-09 = If tension rises while nobody is shouting, do not wait. Go and look for the opposing views yourselves, and talk about them.
rule-r21-10 = Where groups live next to each other without hostility, mediation or a conversation between residents works well.
rule-r21-11 = Ask yourselves which worry also lives in the silent middle. That is where a solution begins.
rule-r21-12 = Answer straight away when a message is false or sets people against each other; the plan can come later. Use your own words, not those of the side that polarises.
rule-r21-13 = Choose clear words that bring people together, and pictures without clichés. In Dutch, the VRT word list, De Standaard’s lexicon of sensitive words, the JaJa dossier and Hanan Challouki’s tips can help.
rule-r21-14 = Online, a spark can become a blaze within hours. Agree who follows the comments on your own pages; the Reconnect online course (in Dutch) shows how.
rule-r21-15 = Is it about refugees or migration? The framing guide by Other Talk sets a counter-frame against each frame.
rule-r21-16 = Do not count on an open conversation with every loud voice. Keep an eye on what stirs it up from elsewhere, and on what you notice of that here.
rule-r22-01 = You hear people in several ways, online and offline, and from different groups.
rule-r22-02 = Key persons help you reach people who would otherwise not be heard.
rule-r22-03 = You first use the councils and committees that are already there.
rule-r22-04 = If you promise something, people hear afterwards what came of it.
rule-r22-05 = A concern that only loud voices mention is not yet a basis for a challenge.
rule-r22-06 = Bring together in the working group what everyone heard, and look for the right words. The sentence can become sharper with each conversation.
rule-r22-07 = Go to worried residents with questions, or a group that divides people will get there first. Follow more than one channel.
rule-r22-08 = Let a key person or partner speak directly with the group they know best.
rule-r22-09 = Ask open questions and let people finish. You will hear what they feel, want and need, in a conflict too.
rule-r22-10 = Looking for a way to listen? The VVSG has a book of 45 methods for local participation (in Dutch), also for vulnerable residents.
rule-r23-01 = Signs of radicalisation are referred to a specialised service; no actions or messages aim at them, and nothing is kept about persons.
rule-r23-02 = You mark the citizen types that weigh most, because actions and tone depend on them.
rule-r23-03 = Where people are structurally concerned or angry, you explain your choices openly.
rule-r23-04 = Nobody stays in one type for good: after an incident, worry can turn into anger. Look at your estimate again at the pitstop and at every evaluation.
rule-r23-05 = A type describes the mood in a neighbourhood. Never stick it on a person.
rule-r24-01 = A challenge goes into step 3 only with at least one concern behind it and a finished dilemma board.
rule-r24-02 = A connecting challenge starts from what the silent middle says.
rule-r24-03 = You choose challenges that the local authority can do something about.
rule-r24-04 = A dilemma board also says what you do not take up.
rule-r24-05 = If a higher level of government decided, you say what you shape locally.
rule-r24-06 = Not every concern becomes a challenge. Keep the others in view, with the reason why you do not take them up.
rule-r24-07 = Is a reception centre coming? A liaison officer of the Agency for Integration and Civic Integration helps until it opens: with reactions, an info market, schools, associations and volunteers.
rule-r24-08 = In step 3 the challenge can become sharper still. Earlier versions are kept.
rule-r24-09 = Not sure whether the challenge rings true? Turn it into an open question and put it to all sides. If they find it credible, you are on the right track.
rule-r25-01 = A stakeholder can have more than one network role.
rule-r25-02 = Each partner can stand on its own rung of the participation ladder.
rule-r25-03 = A strong network has all four roles: connectors, representatives, result-oriented doers and critical thinkers.
rule-r25-04 = A representative without a clear mandate does not speak for everyone.
rule-r25-05 = Only partners with a constructive attitude help to carry out priority actions.
rule-r25-06 = You check which themes and which sectors your network misses.
rule-r25-07 = A rung that residents were told about is not lowered later on.
rule-r25-08 = No community speaks with one voice. Even a representative whom people accept does not always speak for everyone.
rule-r25-09 = Keep a critical thinker close: they see side effects in time. That will help with the depolarisation test.
rule-r25-10 = Tell people regularly how far you are: the college, the management team and the services, but also residents and stakeholders. That is how support grows.
rule-r25-11 = Ask volunteers, social and cultural organisations and moderators of local pages as well. They open doors, for instance around a reception centre.
rule-r25-12 = A network is best built in quiet times. Stay in touch when nothing is wrong, too.
rule-r26-01 = A complete pitstop comes before step 3.
rule-r26-02 = At the pitstop, no challenge rests on loud voices alone, and each loud voice has someone who listens.
rule-r26-03 = At the pitstop at the latest, you choose a rung of the participation ladder or record why you wait.
rule-r26-04 = A pitstop fits in one meeting and on one page. Print that page and keep it at hand while you make the plan.
rule-r31-01 = If there are several challenges, each gets its own place in the order.
rule-r31-02 = The challenge that comes first has great impact or strong support.
rule-r31-03 = You say honestly why a challenge has its place in the order.
rule-r31-04 = Where people are structurally concerned or angry, each challenge comes with an open explanation of your choices.
rule-r31-05 = Feel free to take the challenge back to the silent middle. Ask whether you heard them well and which solutions they see.
rule-r32-01 = No challenge goes without an objective, and each objective belongs to a single challenge.
rule-r34-01 = If your programme asks for it, the chosen actions cover at least three of the five action types.
rule-r34-02 = A balanced plan has both short-term and long-term actions.
rule-r34-03 = At least one action shows effect soon.
rule-r34-04 = You counter toxic polarisation and disinformation online as well as offline.
rule-r34-05 = There is at least one action for each citizen type that weighs most.
rule-r34-06 = Some of the actions are ideas from the silent middle or from your network.
rule-r34-07 = Each action serves an objective, and each objective has an action.
rule-r34-08 = At least one priority action deals with what is most urgent.
rule-r34-09 = No action can aim at radicalising citizens; they are referred.
rule-r35-01 = An action is only approved once it has someone responsible, a first and last day, and criteria.
rule-r35-02 = An action is only approved after its depolarisation test is complete.
rule-r35-06 = Your messages go out through more than one channel, so that nobody is left out.
rule-r50-01 = The depolarisation test is complete when all five questions have an answer.
rule-r50-02 = For each risk in the test you say what you do about it.
rule-r50-03 = If no question shows any risk, a critical thinker takes a second look.
rule-r50-06 = A likely and serious risk that nothing is done about means that the action must be redesigned.
rule-r51-01 = Use Brandsma’s roles for groups and organisations. Never give one to somebody by name.
rule-r51-02 = Building bridges between two poles can also feed the tension.
rule-r51-03 = When a group gets the blame for everything, you check for discrimination and look at the phase again.
rule-r51-04 = A mayor can help residents and groups to build bridges and find a compromise. Do not try it between the two poles: there it tends to backfire.
rule-r52-01 = A workshop is only closed once it has a synthesis.
rule-r52-02 = Ask everyone to prepare a concrete example of their own. The conversation then starts from practice.
rule-r53-01 = An authentic question is recognised by all sides.
rule-r53-02 = Do not force people to meet. Working together on a question that matters does more than a staged encounter.
rule-r53-04 = Intervision gives advice; the municipality itself decides what to do with it.
rule-r54-01 = An environment analysis hears every group of people concerned.
rule-r54-02 = Dare to answer online, as a person, a professional or an organisation: those who read along in silence will notice. Ask what lies under the waterline.
rule-r55-01 = Where disinformation appears, at least one action counters it.
rule-r55-02 = Where hate speech appears, there is a procedure for reporting discrimination.

finding-r0-01 = Your answers point to phase 4, so safety and crisis management come first. If you still want to go on with this method, record a decision to deviate.
finding-r0-04 = You decided on “{ $decided }”, while your answers point to “{ $computed }”. Please note why you see it differently.
finding-r0-05 = You are in phase 2, yet residents and government can hardly talk any more. Please look at phase 3 again and check early how toxic the polarisation is.
finding-r0-06 = You noted an open confrontation, but not whether there were more. Please find out: a single one suggests phase 3, several suggest phase 4.
finding-r0-07-follow = This may be discrimination. First see whether the anti-discrimination, anti-racism or gender act applies, and follow your report procedure.
finding-r0-07-write = This may be discrimination. First see whether the anti-discrimination, anti-racism or gender act applies; there is no report procedure yet, so write one.
finding-r0-08 = There are signals from online, but no code of conduct or social media policy yet. Propose one: this is where every organisation starts.

finding-r11-01 = You start with a wider group, although the situation is not clear yet. Map it first and ask others to join afterwards.
finding-r11-02 = The first group does not have two different services yet. Nobody does this alone: ask at least one more.

finding-r12-01 = You have not asked two services yet. Do not start from your own view alone: ask others how they see it.
finding-r12-02 = This substep is marked as done, but a question of the situation scan is still open: “{ $question }”
finding-r12-02-none = This substep is marked as done, but there is no situation scan yet. Go through the nine questions together.
finding-r12-04 = Your answers point to a conflict with clear limits. Look for mediation, such as neighbour mediation; if you still want to go through all steps, record that decision with its reason.
finding-r12-07 = The situation scan and the toxic test say the opposite. Look at one of them again, or note why they differ.
finding-r12-08 = You plan mediation, although there is polarisation. Between the loudest voices it adds fuel: turn to the middle instead.
finding-r12-09 = You noted strong open confrontations, but the case is in phase 1 or 2. Assess the phase again.

finding-r13-01 = There is no advisory council on the list yet. Does the youth council, the mobility council or another one have a say in this?
finding-r13-02 = There is no link with the multi-year plan yet. Bring it to the table now: it shows which services are involved and what was done or planned, and makes your own plan easier to carry out.
finding-r13-03 = You have only noted those who work on the subject directly. Who might know something about it without an obvious link?

finding-r14-01 = Trust in the authority is low, and you only want to inform. That can make the tension worse: choose a higher rung, or note why this one is still right here.
finding-r14-02 = Residents get a say, but there is no day on which they were told. Tell them how far it goes, or they will expect more than you can give.
finding-r14-05-time = The project leader has not been given any time yet. Agree how much there is, and what is dropped to make room for it.
finding-r14-05-means = The project leader has no means yet. Agree which budget or help there is.
finding-r14-05-tasks = The project leader does not have all four tasks yet. Settle who does the rest, because without them the process gets stuck.
finding-r14-05-aligned = No mayor or alderman stands behind this. Have that talk first, or everything may come to a halt at any moment.
finding-r14-06 = You are in phase 3, and the project leader is not free to decide quickly. Ask for that freedom, because rising tension does not wait for a meeting.

finding-r15-01 = You mark this as done, but the composition of the working group has not been reviewed yet. Go through the four questions and fill in the date.
finding-r15-02-parties = Perhaps not everyone concerned is at the table. Invite someone, or note why it is fine as it is.
finding-r15-02-profiles = The profiles and fields may not be different enough. Invite someone, or note why it is fine as it is.
finding-r15-02-support = It is not certain that this group can win enough support. Find someone who opens doors, or note why it is fine as it is.
finding-r15-02-mandates = Perhaps not every member has a mandate. Settle it with the service or organisation, or note why it is fine as it is.
finding-r15-03 = The working group has { $count } members, and a group of more than ten reacts more slowly. Make the core smaller and keep the others close as a network.
finding-r15-04 = All members whose field is known come from social services. Who from another field could look at this with you?

finding-r21-02 = You want to mediate, but the polarisation is toxic. Mediating gives the fiercest more weight and widens the gap; work with the silent middle instead.
finding-r21-03 = A debate or a stage seems to be planned here, while there are loud voices. Choose another form and listen to them one to one.
finding-r21-04-owner = Nobody is talking one to one with this loud voice yet. Choose someone who will listen, because those who feel ignored often grow louder.
finding-r21-04-opportunity = There is no idea yet of how to involve this loud voice. Think of a way to let it feel heard without giving it a stage.
finding-r21-05 = You have no influence here, yet someone looks after this forum. Spend that time where you can do something, such as your own pages or the municipal magazine.
finding-r21-06-form = Your list has groups but no individuals, or the other way round. Please check whether anyone is missing.
finding-r21-06-side = Your list shows loud voices on one side only. Look for those on the other side too: polarisation always has two.
finding-r21-07 = This may be a person’s name. Put a role in its place, for instance “shopkeeper on the square”.

finding-r22-01-method = You have heard people in one way only so far. Add another way to reach people who have not taken part.
finding-r22-01-online = You have heard people only online so far. Add a meeting or a conversation offline, so that others can take part too.
finding-r22-01-group = So far you have heard one and the same group. Think about who is missing and how to reach them.
finding-r22-02 = No key person has helped with a consultation yet. A teacher, shopkeeper, volunteer or social worker can open doors to the silent middle.
finding-r22-03 = No existing council or committee has been consulted yet. See whether the youth council, mobility council or neighbourhood committee can help.
finding-r22-04 = You promised something here, but there is no date on which people heard back. Plan your feedback and note the day.
finding-r22-05 = You have heard this concern only from loud voices. Ask in the silent middle whether people share it before you build a challenge on it.

finding-r23-01 = Signs of radicalisation have been noted, and this method is not made for them. Refer them to the police, the local safety cell or the VVSG, and note when and where to.
finding-r23-02 = You have not marked any citizen type as weighing most. Choose one to three, so that hints for actions and messages can appear.
finding-r23-03 = Some residents are structurally concerned or angry, and no message explains your choices yet. Plan how you will tell them what you do, what you leave, and why.

finding-r24-01-concern = There is no concern behind this challenge, so it cannot go into step 3 yet. Link at least one.
finding-r24-01-no-board = This challenge has no dilemma board, so it cannot go into step 3 yet. Work out the board together.
finding-r24-01-board = This dilemma board is not finished, so its challenge cannot go into step 3 yet. Recognise at least two sides and complete the three columns.
finding-r24-02 = This challenge does not come from the silent middle and may carry the agenda of one side. Reword it, or explain what makes it connect people all the same.
finding-r24-03 = You have little influence on this challenge. Choose one where you can do more, or make it more concrete.
finding-r24-04 = This board does not say what you leave aside. Be open about your limits, so that nobody expects too much.
finding-r24-05 = A higher level of government decided, but it does not say yet what you shape locally. Write down how you will handle it here.

finding-r25-03 = Still missing in your network: { $roles }. Think about who could take this on.
finding-r25-04 = The mandate of this representative is unclear. Listen to what they bring, but do not treat it as the voice of all.
finding-r25-05 = This stakeholder helps to carry out priority actions, but the attitude is not constructive. Choose another part for now, or first talk it over.
finding-r25-06-none = Your network has not been checked for blind spots yet. Find out together which themes and sectors are missing.
finding-r25-06-content = No theme is listed among the blind spots. Think of mobility, waste or lighting, or explain why nothing is missing.
finding-r25-06-sectors = No sector is listed among the blind spots. Think of education, housing or community work, or explain why nobody is missing.
finding-r25-07 = This rung is lower than the one you told people about. Keep to what was agreed, or explain to those concerned why it changes.

finding-r26-01-none = You are already working on the plan, but there has been no pitstop. Set aside one meeting for it.
finding-r26-01-incomplete = You are already working on the plan, but the pitstop is not complete. Add what is missing here.
finding-r26-02-challenge = You have heard the concerns behind this challenge only from loud voices. Put them to the silent middle first.
finding-r26-02-voice = You have reached the pitstop, and nobody listens one to one to this loud voice yet. Choose someone, or give a reason why it cannot be done.
finding-r26-03 = The rung of the participation ladder was left open, because it was too early to choose. Choose it now, or record your decision to wait, with the reason.

finding-r31-01 = You have several challenges without an order, or with the same place in it. Give each its own number before you set objectives.
finding-r31-02 = This challenge comes first, although its impact and its support are both low. Put another one first, or look for more support.
finding-r31-03 = It does not say yet why this challenge has this place. Explain it in words that any resident may read.
finding-r31-04 = Some residents are structurally concerned or angry, but this challenge comes without an explanation for them. Say what you take up, what you leave, and why.

finding-r32-01-challenge = This challenge has no objective yet. Describe at least one situation you want to reach with it.
finding-r32-01-objective = This objective does not belong to a challenge yet. Choose the one it serves.

finding-r34-01 = { $count ->
    [0] None of the five action types is covered yet, and your programme asks for three. Check the types of your actions or add new ones.
    [one] Your actions cover one action type so far, and your programme asks for three. Check the types of your actions or add new ones.
   *[other] Your actions cover { $count } action types so far, and your programme asks for three. Check the types of your actions or add new ones.
  }
finding-r34-02-short = Your plan has no short-term action yet. Add one that can start soon, so that the plan is in balance.
finding-r34-02-long = Your plan has no long-term action yet. Add one that keeps working over time, so that the plan is in balance.
finding-r34-03 = No action shows effect soon. Choose or add one with a quick result, so that people notice something is happening.
finding-r34-04-online = Your actions against toxic polarisation and disinformation all take place online. Add something offline, because what happens on screens carries on in the street.
finding-r34-04-offline = Your actions against toxic polarisation and disinformation all take place offline. Add something online, because what happens in the street carries on there.
finding-r34-05 = No action is meant for the type “{ $type }”, although it weighs most with you. Look for one with this goal: “{ $goal }”.
finding-r34-06 = None of the actions comes from the silent middle or your network. Ask them what would help and who would like to lend a hand.
finding-r34-07-action = This action does not serve an objective yet. Link it to one, or ask yourselves whether you need it.
finding-r34-07-objective = No action works towards this objective yet. Link an action to it or add a new one.
finding-r34-08 = No action is marked as a priority action. Decide what is most urgent and which action deals with it.

finding-r35-01-responsible = This action is not ready for approval: nobody is responsible for it yet. Choose who answers for it.
finding-r35-01-dates = This action is not ready for approval: its first or last day is missing. Fill in both dates.
finding-r35-01-criteria = This action is not ready for approval: nothing measures its result yet. Link at least one evaluation criterion.
finding-r35-02 = This action is not ready for approval: its depolarisation test is not complete. Go through the five questions together.
finding-r35-06 = All your messages use the same channel. Add another, so that you also reach those who are not there.

finding-r50-02 = A risk in this test has no answer yet. Note what you will do about it before the action is approved.
finding-r50-03 = You see no risk in any of the five questions. That is rare: ask a critical thinker to look at the action with fresh eyes.

finding-r51-02 = This stakeholder stands between two camps, and that can feed the tension. Look together for a part that connects people in the middle.
finding-r51-03 = A group gets the blame here. Check for discrimination, follow your reporting procedure and look at the phase again.

finding-r52-01 = This workshop is over, but it has no synthesis. Write down in a few sentences what the groups found together.

finding-r53-01-side = One side does not recognise itself in this question. Look for other words together with them.
finding-r53-01-middle = The silent middle does not recognise itself in this question. Ask what it is really about for them.
finding-r53-04 = It does not say yet what the municipality does with this intervision. Note your decision, because the choice stays with you.

finding-r54-01 = In your environment analysis you have not heard yet: { $actors }. Talk with them too.

finding-r55-01 = Disinformation has been noticed, but no action in your plan counters it. Add an action of type 2, or mark that type on an action you have.
finding-r55-02 = Hate speech has been noticed, but you know of no procedure for reporting discrimination. Look it up or draw one up.
