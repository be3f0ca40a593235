# Présence de chaque type de citoyens : un climat, pas une étiquette.

citizen-type-assessment = évaluation d’un type de citoyens
citizen-type-assessment-many = Types de citoyens
citizen-type-assessment-type = Type
citizen-type-assessment-type-hint = Il décrit un état d’esprit dans le quartier, jamais une personne.
citizen-type-assessment-presence = Présence
citizen-type-assessment-presence-hint = Estimez ensemble, d’après ce que vous avez vu et entendu.
presence-not-seen = Pas observée
presence-few = Faible
presence-some = Modérée
presence-many = Forte
presence-unknown = Inconnue
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
