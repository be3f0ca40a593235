# Examens de la composition : avec qui le groupe de travail continue.

composition-review = examen de la composition
composition-review-many = Examens de la composition
composition-review-add = Ajouter un examen
composition-review-empty = La composition est encore provisoire. Parcourez les quatre questions et complétez le groupe, par exemple avec une personne-pont de l’école.
composition-review-untitled = Examen sans date
composition-review-provisional = La composition est provisoire. Elle devient définitive une fois examinée et l’étape 1.5 terminée.
composition-review-final = La composition est définitive : elle a été examinée et l’étape 1.5 est terminée.

composition-review-q1-all-parties-represented = Toutes les parties concernées sont-elles autour de la table ?
composition-review-q1-all-parties-represented-hint = Passez en revue qui ressent la tension, aussi sans le dire.
composition-review-q1-all-parties-represented-note = Explication sur les parties
composition-review-q1-all-parties-represented-note-hint = Qui manque, ou pourquoi cela ne pose pas problème pour l’instant ?
composition-review-q2-diverse-profiles-and-sectors = Les profils et les secteurs sont-ils assez variés ?
composition-review-q2-diverse-profiles-and-sectors-hint = Y a-t-il aussi quelqu’un qui aborde le thème par un autre côté ?
composition-review-q2-diverse-profiles-and-sectors-note = Explication sur les profils et les secteurs
composition-review-q2-diverse-profiles-and-sectors-note-hint = Quel regard manque, ou pourquoi cela ne pose pas problème pour l’instant ?
composition-review-q3-enough-support-creatable = Ce groupe peut-il gagner assez d’adhésion ?
composition-review-q3-enough-support-creatable-hint = Auprès des collègues, du collège et de la population.
composition-review-q3-enough-support-creatable-note = Explication sur l’adhésion
composition-review-q3-enough-support-creatable-note-hint = Où n’avez-vous pas encore d’écoute, et qu’en faites-vous ?
composition-review-q4-members-mandated = Chaque membre peut-il proposer et décider ?
composition-review-q4-members-mandated-hint = Faites-le confirmer par le service, le collège ou l’organisation.
composition-review-q4-members-mandated-note = Explication sur les mandats
composition-review-q4-members-mandated-note-hint = Qui n’a pas encore de mandat, ou pourquoi cela ne pose pas problème pour l’instant ?
composition-review-reviewed-on = Examinée le
composition-review-reviewed-on-hint = Sans cette date, l’étape 1 ne peut pas être clôturée.
composition-review-additions-decided = Qui rejoint le groupe ?
composition-review-additions-decided-hint = Une fonction ou une organisation par ligne ; ajoutez-la ensuite aux membres.
