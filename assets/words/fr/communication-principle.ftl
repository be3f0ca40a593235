# Où en est votre communication sur l’un des neuf principes.

communication-principle = principe de communication
communication-principle-many = Principes de communication
communication-principle-add = Ajouter un principe de communication
communication-principle-empty = Les principes de communication n’ont pas encore été examinés. Ils montrent qui vous risquez d’oublier, par exemple les personnes qui ne vont pas en ligne.
communication-principle-untitled = Principe de communication sans numéro

communication-principle-principle = Principe
communication-principle-principle-hint = Un numéro de 1 à 9.
communication-principle-answer = Le faisons-nous ?
communication-principle-answer-hint = Pensez à ce qui se passe vraiment, pas à ce qui est prévu.
communication-principle-note = Comment, ou ce qui manque encore
communication-principle-note-hint = Donnez un exemple, ou dites qui n’est pas encore touché.

# Les neuf principes, tels que le groupe se les lit à voix haute.
communication-principle-text-1 = L’information de base est-elle facile à trouver, courte et claire, et parlons-nous d’une seule voix ?
communication-principle-text-2 = Avons-nous noté pour chaque phase qui dit quoi, par quel canal et à qui ?
communication-principle-text-3 = Passons-nous par des canaux variés, y compris ceux de nos partenaires, et racontons-nous ensuite en bref comment une rencontre s’est passée ?
communication-principle-text-4 = Gardons-nous l’élan grâce aux groupes de travail et de pilotage qui existent déjà en interne ?
communication-principle-text-5 = Racontons-nous une histoire vraie, où l’on se reconnaît et où les faits trouvent leur place ?
communication-principle-text-6 = Partons-nous de ce dont nos parties prenantes ont besoin et de ce qui compte pour elles, dans un dialogue ouvert ?
communication-principle-text-7 = Avons-nous des ambassadeurs et ambassadrices, au sein de l’administration comme en dehors ?
communication-principle-text-8 = Alternons-nous les faits, les émotions et d’autres arguments, aussi pour qui ne voit pas de raison de changer ?
communication-principle-text-9 = Mettons-nous un accent différent pour chaque type de citoyens inquiets ?
