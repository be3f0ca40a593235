# Wat alle betrokkenen in de omgeving over de spanning vertellen.

environment-analysis = omgevingsanalyse
environment-analysis-many = Omgevingsanalyses
environment-analysis-add = Omgevingsanalyse toevoegen
environment-analysis-empty = Nog geen omgevingsanalyse. Praat met iedereen die iets merkt, ook met wie jullie minder vaak horen, zoals een leerlingbegeleider.
environment-analysis-untitled = Omgevingsanalyse zonder datum

environment-analysis-actor-categories-covered = Met wie jullie spraken
environment-analysis-actor-categories-covered-hint = Duid alleen aan wie jullie echt hoorden.
actor-category-residents = Inwoners
actor-category-civil-society = Middenveld en verenigingen
actor-category-neighbourhood-workers = Buurtwerkers
actor-category-counter-staff = Loketmedewerkers
actor-category-pupil-counsellors = Leerlingbegeleiders
environment-analysis-date = Datum
environment-analysis-date-hint = De dag waarop jullie dit samenlegden.
environment-analysis-contact-role = Gesprekspartner
environment-analysis-contact-role-hint = De functie, nooit een naam; dit blijft binnen de werkgroep.
environment-analysis-findings = Wat jullie vaststelden
environment-analysis-findings-hint = Wat kwam in meer dan één gesprek terug, online en offline?
environment-analysis-causes = Oorzaken die genoemd werden
environment-analysis-causes-hint = Noteer ze zoals de mensen ze zeggen, ook als ze elkaar tegenspreken.
environment-analysis-key-figures-statistics = Kerncijfers
environment-analysis-key-figures-statistics-hint = Bijvoorbeeld het aantal inwoners of een cijfer over veiligheid, met de bron.
