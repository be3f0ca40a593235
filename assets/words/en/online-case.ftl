# An online discussion to learn from. Never leaves the group.

online-case = online example
online-case-many = Online examples
online-case-add = Add an online example
online-case-empty = No online examples yet. Bring a discussion in which you could have stepped in, for instance under a post about road works.
online-case-untitled = Online example without a description

online-case-platform = Platform
online-case-platform-hint = Where was it: a page, a group or a messaging service?
online-case-situation-paraphrased = What happened
online-case-situation-paraphrased-hint = Tell it without names. Keep a screenshot outside the case.
online-case-our-role = Your role there
online-case-our-role-hint = What say did you have?
online-case-intervention-possible = Could you have stepped in?
online-case-intervention-possible-hint = Asking a question, correcting a fact or reporting counts too.
online-case-limit-crossed = Which limit was crossed?
online-case-limit-crossed-hint = If in doubt, look at the message and not at who wrote it.
online-case-what-we-did = What you did
online-case-what-we-did-hint = Doing nothing is an answer too.
online-case-what-we-would-do-now = What you would do now
online-case-what-we-would-do-now-hint = When would you step in, and with which words?
online-case-policy-gap = What your policy does not cover
online-case-policy-gap-hint = What do your code of conduct and social media policy say nothing about yet?

page-role-page-owner = Owner of the page
page-role-page-owner-hint = It is a channel of your own organisation.
page-role-moderator = Moderator
page-role-moderator-hint = You may hide or remove messages there.
page-role-employee = Employee
page-role-employee-hint = One of you is known there as a member of staff.
page-role-none = No role
page-role-none-hint = You could only read along or report.

limit-crossed-no = None
limit-crossed-no-hint = Sharp, but within what is allowed.
limit-crossed-rude = Rude
limit-crossed-rude-hint = Coarse or insulting, without targeting a group.
limit-crossed-discrimination = Discrimination
limit-crossed-discrimination-hint = Someone is treated worse or kept out because of who they are.
limit-crossed-hate = Hate
limit-crossed-hate-hint = Stirs up hatred, or frightens people into silence.
limit-crossed-violence = Violence
limit-crossed-violence-hint = Threatens violence or calls for it; warn the police.
limit-crossed-unclear = Not clear
limit-crossed-unclear-hint = You do not agree among yourselves; come back to it when you review your rules.
