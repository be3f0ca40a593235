# Noms courts des sous-étapes.

substep-0 = Signalement et phase
substep-1-1 = Lancer un groupe de travail
substep-1-2 = Décrire la situation
substep-1-3 = Recenser l’expertise interne
substep-1-4 = Fixer les rôles et la participation
substep-1-5 = Revoir la composition du groupe
substep-2-1 = Oppositions et voix fortes
substep-2-2 = Milieu silencieux
substep-2-3 = Types de citoyens
substep-2-4 = Défi rassembleur
substep-2-5 = Mobiliser le réseau
substep-2-6 = Pitstop
substep-3-1 = Valider le défi
substep-3-2 = Objectifs et faisabilité
substep-3-3 = Liens avec les plans existants
substep-3-4 = Actions et priorités
substep-3-5 = Exécution, communication et évaluation
substep-4 = Ancrage
