# What everyone in the area has to say about the tension.

environment-analysis = environment analysis
environment-analysis-many = Environment analyses
environment-analysis-add = Add an environment analysis
environment-analysis-empty = No environment analysis yet. Talk with everyone who notices something, also with those you seldom hear, such as a pupil counsellor.
environment-analysis-untitled = Environment analysis without a date

environment-analysis-actor-categories-covered = Whom you spoke with
environment-analysis-actor-categories-covered-hint = Tick only those you really heard.
actor-category-residents = Residents
actor-category-civil-society = Civil society
actor-category-neighbourhood-workers = Neighbourhood workers
actor-category-counter-staff = Counter staff
actor-category-pupil-counsellors = Pupil counsellors
environment-analysis-date = Date
environment-analysis-date-hint = The day you put it all together.
environment-analysis-contact-role = Contact
environment-analysis-contact-role-hint = A role, never a name; this stays within the working group.
environment-analysis-findings = What you found
environment-analysis-findings-hint = What came back in more than one conversation, online and offline?
environment-analysis-causes = Causes that were named
environment-analysis-causes-hint = Note them as people put them, even if they contradict each other.
environment-analysis-key-figures-statistics = Statistics
environment-analysis-key-figures-statistics-hint = For instance the number of residents or a safety figure, with its source.
