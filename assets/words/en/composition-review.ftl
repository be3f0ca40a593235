# The look at who is in the working group that makes it final.

composition-review = composition review
composition-review-many = Composition reviews
composition-review-add = Add a composition review
composition-review-empty = The composition is still provisional. Go through the four questions together and complete the group, for instance with someone from the school.
composition-review-untitled = Composition review without a date
composition-review-provisional = The composition is provisional. It becomes final once it is reviewed and 1.5 is done.
composition-review-final = The composition is final: it was reviewed and 1.5 is done.

composition-review-q1-all-parties-represented = Is everyone concerned at the table?
composition-review-q1-all-parties-represented-hint = Think of all who feel the tension, also those who keep silent.
composition-review-q1-all-parties-represented-note = More on who is at the table
composition-review-q1-all-parties-represented-note-hint = Who is missing, or why is that all right for now?
composition-review-q2-diverse-profiles-and-sectors = Are the profiles and fields different enough?
composition-review-q2-diverse-profiles-and-sectors-hint = Is there someone who knows the subject from another side?
composition-review-q2-diverse-profiles-and-sectors-note = More on profiles and fields
composition-review-q2-diverse-profiles-and-sectors-note-hint = Which point of view is missing, or why is that all right for now?
composition-review-q3-enough-support-creatable = Can this group win enough support?
composition-review-q3-enough-support-creatable-hint = From colleagues, from the college and from residents.
composition-review-q3-enough-support-creatable-note = More on support
composition-review-q3-enough-support-creatable-note-hint = Where does nobody listen to you yet, and what will you do about it?
composition-review-q4-members-mandated = May each member propose and decide?
composition-review-q4-members-mandated-hint = Have it confirmed by the service, the authority or the organisation.
composition-review-q4-members-mandated-note = More on mandates
composition-review-q4-members-mandated-note-hint = Who has no mandate yet, or why is that all right for now?
composition-review-reviewed-on = Reviewed on
composition-review-reviewed-on-hint = Without this date step 1 cannot be closed.
composition-review-additions-decided = Who joins the group?
composition-review-additions-decided-hint = One role or organisation a line; then add them to the members.
