# Présence de chaque type de citoyens : un climat, pas une étiquette.

citizen-type-assessment = évaluation d’un type de citoyens
citizen-type-assessment-many = Types de citoyens
citizen-type-assessment-add = Ajouter un type de citoyens
citizen-type-assessment-quick = Quels comportements observez-vous ?
citizen-type-assessment-empty = Aucun type évalué. Votre ton en dépendra ; partez d’une observation, par exemple des gens qui ne viennent plus à la fête du quartier.
citizen-type-assessment-untitled = Type de citoyens non choisi
citizen-type-assessment-type = Type
citizen-type-assessment-type-hint = Il décrit un état d’esprit dans le quartier, jamais une personne.
citizen-type-assessment-presence = Présence
citizen-type-assessment-presence-hint = Estimez ensemble, d’après ce que vous avez vu et entendu.
presence-not-seen = Pas observée
presence-not-seen-hint = Vous y avez prêté attention, sans rien remarquer.
presence-few = Faible
presence-few-hint = Vue ou entendue une fois ou deux.
presence-some = Modérée
presence-some-hint = Revient régulièrement, mais chez une minorité.
presence-many = Forte
presence-many-hint = Vous l’entendez souvent et à plusieurs endroits.
presence-unknown = Inconnue
presence-unknown-hint = Vous n’avez pas encore assez écouté pour le dire.
citizen-type-assessment-most-applicable = Type prépondérant
citizen-type-assessment-most-applicable-hint = Choisissez-en trois au maximum ; ils guident vos actions et votre ton.
citizen-type-assessment-where-noticed = Remarqué dans
citizen-type-assessment-where-noticed-hint = Reliez les moments d’écoute ou les signalements qui le montrent.
citizen-type-assessment-behaviour-seen = Comportements observés
citizen-type-assessment-behaviour-seen-hint = Des exemples concrets, sans détail qui permettrait de reconnaître quelqu’un.
citizen-type-assessment-referral = Orientation
citizen-type-assessment-referral-hint = Seulement pour des signes de radicalisation ; ne notez rien sur une personne.
citizen-type-assessment-referral-date = Date de l’orientation
citizen-type-assessment-referral-date-hint = Le jour où vous avez transmis la question.
citizen-type-assessment-referral-to = Orienté vers
citizen-type-assessment-referral-to-hint = Par exemple la police locale, la cellule de sécurité ou la VVSG.
citizen-type-assessment-referral-by = Orienté par
citizen-type-assessment-referral-by-hint = La fonction de qui a pris contact, sans nom.

# L’écran : les six types, l’un sous l’autre.
citizen-type-assessment-answers = Que veulent dire les réponses ?
citizen-type-assessment-weighing = { $count ->
    [0] Aucun type prépondérant pour l’instant. Choisissez-en trois au maximum.
    [one] Un type prépondérant. Vous pouvez encore en choisir deux.
    [2] Deux types prépondérants. Vous pouvez encore en choisir un.
   *[other] Trois types prépondérants. C’est le maximum.
 }
citizen-type-assessment-instead = Vous avez déjà choisi trois types. Lequel celui-ci remplace-t-il ?
citizen-type-assessment-goal = But des actions :
citizen-type-assessment-tone = Ton :
