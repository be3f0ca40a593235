# A lesson you take from the process.

learning-point = learning point
learning-point-many = Learning points
learning-point-add = Add a learning point
learning-point-quick = What have you learned?
learning-point-empty = No learning points yet. Write them down as they strike you, such as “start with a small group”; a next case can begin with them.
learning-point-untitled = Learning point without text

learning-point-date = Date
learning-point-date-hint = The day you noticed it.
learning-point-learning-point = What have you learned?
learning-point-learning-point-hint = What went well, what did not, and why?
learning-point-consequence = What will you do differently?
learning-point-consequence-hint = A lesson without a consequence is soon forgotten.
learning-point-shared-with-whom = Shared with
learning-point-shared-with-whom-hint = For instance the services, a partner or another municipality.
