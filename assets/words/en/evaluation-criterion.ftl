# Something that is measured.

evaluation-criterion = evaluation criterion
evaluation-criterion-many = Evaluation criteria
evaluation-criterion-add = Add an evaluation criterion
evaluation-criterion-quick = What will you measure?
evaluation-criterion-empty = No evaluation criteria yet. They tell you whether it works; choose something you can count, such as noise complaints per month.
evaluation-criterion-untitled = Evaluation criterion without text

evaluation-criterion-what-is-measured = What you measure
evaluation-criterion-what-is-measured-hint = Choose something that really shows a change, such as the number of complaints.
evaluation-criterion-criterion = Value or direction to reach
evaluation-criterion-criterion-hint = For instance at most ten, or fewer than last year.
evaluation-criterion-method = Method and source
evaluation-criterion-method-hint = Name the source too, and prefer figures that already exist.
evaluation-criterion-prepared-by = Prepared by
evaluation-criterion-prepared-by-hint = Who collects the results before you discuss them?

evaluation-criterion-used-by = Used for
evaluation-criterion-unused = No action yet
