# How your communication does on one of the nine principles.

communication-principle = communication principle
communication-principle-many = Communication principles
communication-principle-add = Add a communication principle
communication-principle-empty = The communication principles have not been looked at yet. They show whom you might miss, such as people who are not online.
communication-principle-untitled = Communication principle without a number

communication-principle-principle = Principle
communication-principle-principle-hint = A number from 1 to 9.
communication-principle-answer = Do we do this?
communication-principle-answer-hint = Think of what really happens, not of what is planned.
communication-principle-note = How, or what is still missing
communication-principle-note-hint = Give an example, or say who is not reached yet.

# The nine principles, as the group reads them out to each other.
communication-principle-text-1 = Is the basic information easy to find, short and clear, and do we all say the same?
communication-principle-text-2 = Have we written down for each phase who says what, through which channel and to whom?
communication-principle-text-3 = Do we use more than one sort of channel, those of our partners too, and tell people briefly afterwards how a meeting went?
communication-principle-text-4 = Do we keep up the energy through working groups and steering groups that already exist inside?
communication-principle-text-5 = Do we tell a true story that people recognise, with room in it for the dry facts?
communication-principle-text-6 = Do we start from what our stakeholders need and care about, in an open conversation?
communication-principle-text-7 = Do we have ambassadors, inside the administration as well as outside?
communication-principle-text-8 = Do we vary between facts, feelings and other arguments, also for those who see no reason to change?
communication-principle-text-9 = Do we set another accent for each type of worried citizen?
