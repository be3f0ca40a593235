# Een van de vier preventietaken, en hoever ze staat.

prevention-item = preventietaak
prevention-item-many = Preventietaken
prevention-item-add = Preventietaak toevoegen
prevention-item-empty = Nog geen preventietaken. Wat jullie in rustige tijden opbouwen, helpt later; plan bijvoorbeeld elk jaar een vorming voor loketmedewerkers.
prevention-item-untitled = Preventietaak zonder naam

prevention-item-code = Taak
prevention-item-code-hint = Deze taken helpen altijd, en het meest zolang het rustig is.
prevention-task-room-for-voices = Ruimte voor meerstemmigheid
prevention-task-room-for-voices-hint = Mensen kunnen van mening verschillen zonder dat er kampen ontstaan.
prevention-task-communicate-sensitive = Communiceren over gevoelige onderwerpen
prevention-task-communicate-sensitive-hint = Jullie praten zelf over wat wringt, voor het gerucht het doet.
prevention-task-connecting-communication = Verbindend en depolariserend communiceren
prevention-task-connecting-communication-hint = Woorden en beelden brengen mensen samen en kleineren niemand.
prevention-task-train-people = Vorming van personeel en sleutelfiguren
prevention-task-train-people-hint = Wie dicht bij de mensen staat, leert spanning herkennen en erop reageren.
prevention-item-status = Stand
prevention-item-status-hint = Hoever staan jullie hiermee?
prevention-item-what = Wat jullie doen
prevention-item-what-hint = Eén concrete stap zegt meer dan een lang voornemen.
prevention-item-who = Wie
prevention-item-who-hint = Noteer de dienst of functie die dit opneemt.
prevention-item-when = Wanneer
prevention-item-when-hint = De dag waarop dit gebeurt of klaar moet zijn.
