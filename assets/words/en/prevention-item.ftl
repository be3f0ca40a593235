# One of the four tasks of prevention, and how far it is.

prevention-item = prevention task
prevention-item-many = Prevention tasks
prevention-item-add = Add a prevention task
prevention-item-empty = No prevention tasks yet. What you build in quiet times helps you later; plan, for instance, a yearly training for counter staff.
prevention-item-untitled = Prevention task without a name

prevention-item-code = Task
prevention-item-code-hint = These four always help, and most of all while things are calm.
prevention-task-room-for-voices = Room for many voices
prevention-task-room-for-voices-hint = People can disagree without being sorted into camps.
prevention-task-communicate-sensitive = Talking about sensitive subjects
prevention-task-communicate-sensitive-hint = You raise what is difficult yourselves, before rumours do.
prevention-task-connecting-communication = Communication that connects
prevention-task-connecting-communication-hint = Words and pictures bring people together and put nobody down.
prevention-task-train-people = Training for staff and key persons
prevention-task-train-people-hint = Those who are close to people learn to notice tension and respond to it.
prevention-item-status = Status
prevention-item-status-hint = How far have you got with this?
prevention-item-what = What you do
prevention-item-what-hint = One concrete step says more than a long intention.
prevention-item-who = Who
prevention-item-who-hint = The service or role that takes this on.
prevention-item-when = When
prevention-item-when-hint = The day it takes place or has to be ready.
