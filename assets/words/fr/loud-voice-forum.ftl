# Lieux et moments où des voix fortes se font entendre ; ces fiches restent dans le groupe.

loud-voice-forum = lieu d’expression
loud-voice-forum-many = Lieux d’expression
loud-voice-forum-add = Ajouter un lieu d’expression
loud-voice-forum-quick = Où ou quand les voix fortes se font-elles entendre ?
loud-voice-forum-empty = Pas encore de lieu d’expression. Savoir où cela se passe, c’est savoir où répondre, par exemple sous les publications de la commune ou lors d’une soirée d’information.
loud-voice-forum-untitled = Lieu d’expression sans nom

loud-voice-forum-forum = Lieu ou moment
loud-voice-forum-forum-hint = Par exemple le marché, une pétition ou une page sur un média social.
loud-voice-forum-channel = En ligne ou hors ligne
loud-voice-forum-channel-hint = Sur un écran, sur place ou les deux.
loud-voice-forum-how-expressed = Comment s’expriment-elles ?
loud-voice-forum-how-expressed-hint = Décrivez le ton et la forme, sans nommer personne.
loud-voice-forum-our-impact-level = Votre influence à cet endroit
loud-voice-forum-our-impact-level-hint = Restez réalistes : vous ne pouvez pas agir partout.
impact-level-none = Aucune
impact-level-none-hint = Vous n’y avez pas accès, ou personne ne vous y écoute.
impact-level-some = Un peu
impact-level-some-hint = Vous pouvez vous y rendre ou y faire passer une information.
impact-level-strong = Beaucoup
impact-level-strong-hint = C’est votre propre canal, ou vous en fixez le déroulement.
loud-voice-forum-our-impact = Ce que vous pouvez y faire
loud-voice-forum-our-impact-hint = Par exemple répondre selon votre charte des médias sociaux, ou aller parler aux gens sur place.
loud-voice-forum-owner = Qui suit ce qui s’y passe ?
loud-voice-forum-owner-hint = Un membre qui regarde, écoute et informe le groupe.
