# A meeting with those who decide and are not in the working group.

strategic-consultation = strategic consultation
strategic-consultation-many = Strategic consultations
strategic-consultation-add = Add a strategic consultation
strategic-consultation-empty = No strategic consultation yet. Meet regularly with those who decide but are not in the group, such as a head of service and an alderman.
strategic-consultation-untitled = Strategic consultation without a date

strategic-consultation-date = Date
strategic-consultation-date-hint = The day you met.
strategic-consultation-participants = Who was there?
strategic-consultation-participants-hint = Note roles, such as head of service, director or alderman.
strategic-consultation-questions-or-proposals = Questions and proposals of the working group
strategic-consultation-questions-or-proposals-hint = What had to be decided or made clear?
strategic-consultation-decision-or-feedback = Decision or answer
strategic-consultation-decision-or-feedback-hint = “Not yet” is an answer too; note what is still needed.
strategic-consultation-taken-to = Taken further to
strategic-consultation-taken-to-hint = Those at the table can take a question higher up.
strategic-consultation-next-date = Next meeting
strategic-consultation-next-date-hint = Set the date before you leave the room.

taken-to-management-team = Management team
taken-to-management-team-hint = For what the services have to arrange among themselves.
taken-to-college = College of mayor and aldermen
taken-to-college-hint = For a choice of policy or money.
taken-to-none = Nobody
taken-to-none-hint = The question was answered on the spot.
