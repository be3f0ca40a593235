// Generated from the structs of the domain; `cargo xtask generate` renews it.

export type AcknowledgedView = { 
/**
 * Whose view it is, by role.
 */
who: string | null, 
/**
 * The view.
 */
view: string | null, 
/**
 * Emotion that goes with it.
 */
emotion: string | null, 
/**
 * Interest behind it.
 */
interest: string | null, };

export type Action = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Short name.
 */
title: string | null, 
/**
 * What is done.
 */
description: string | null, 
/**
 * Objectives it serves.
 */
objective: Array<RecordId>, 
/**
 * Short or long term.
 */
term: Term | null, 
/**
 * Whether it deals with the most urgent.
 */
priority_action: boolean | null, 
/**
 * Action types of the subsidy programme it counts for.
 */
plan_samenleven_types: Array<ActionType>, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * Types of worried citizens it is for.
 */
citizen_types_aimed: Array<WorkingCitizenType>, 
/**
 * Where the idea came from.
 */
suggested_by: Array<ActionOrigin>, 
/**
 * Who answers for it.
 */
responsible: Reference | null, 
/**
 * Partners who carry it out.
 */
executors_partners: Array<RecordId>, 
/**
 * First day.
 */
start: Date | null, 
/**
 * Last day.
 */
end: Date | null, 
/**
 * Budget in euros.
 */
budget: Amount | null, 
/**
 * Staff time, in words.
 */
staff: string | null, 
/**
 * Whether it shows effect soon.
 */
quick_effect: boolean | null, 
/**
 * Criteria it is measured by.
 */
criteria: Array<RecordId>, 
/**
 * From idea to done.
 */
status: ActionStatus | null, 
/**
 * How it fits the size and experience of the service.
 */
differentiation_note: string | null, 
/**
 * Where it was seen before.
 */
inspiration_source: string | null, };

export type ActionOrigin = "silent_middle" | "working_group" | "network" | "service" | "other";

export type ActionStatus = "idea" | "chosen" | "approved" | "running" | "done" | "stopped";

export type ActionType = "1_toxic" | "2_disinformation" | "3_discrimination_hate_violence" | "4_debate" | "5_staff_training" | "none";

export type ActorCategory = "residents" | "civil_society" | "neighbourhood_workers" | "counter_staff" | "pupil_counsellors";

export type AmbassadorSide = "inside" | "outside";

export type Amount = number;

export type Anchor = "start" | "middle" | "end";

export type AnchoringKind = "training_or_meeting" | "recurring_agenda_item" | "learning_points" | "achievements";

export type AnchoringPoint = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which of the four kinds.
 */
kind: AnchoringKind | null, 
/**
 * What happens.
 */
what: string | null, 
/**
 * How often it comes back.
 */
frequency: string | null, 
/**
 * Day of the next time.
 */
next_date: Date | null, 
/**
 * Role or service that organises it.
 */
organiser: string | null, 
/**
 * Consultation body, management team or college where it is discussed.
 */
body: string | null, 
/**
 * Role that keeps it on the agenda.
 */
owner: string | null, 
/**
 * Day on which it happens once.
 */
date: Date | null, 
/**
 * What was reached.
 */
achievements: string | null, 
/**
 * What could be better.
 */
proposals: string | null, };

export type AreaScale = "street" | "neighbourhood" | "borough" | "municipality" | "several_municipalities" | "online_only" | "school_or_institution";

export type Arg = { "count": number } | { "words": Array<string> };

export type Attitude = "yes" | "mixed" | "no" | "unknown";

export type Audience = "internal" | "college" | "public";

export type AuthenticQuestion = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The question in one sentence.
 */
wording: string | null, 
/**
 * Roles and groups it was put to.
 */
tested_with: Array<string>, 
/**
 * Whether one side finds it credible.
 */
recognised_by_side1: YesNoUnknown | null, 
/**
 * Whether the other side does.
 */
recognised_by_side2: YesNoUnknown | null, 
/**
 * Whether the silent middle does.
 */
recognised_by_middle: YesNoUnknown | null, 
/**
 * Number of this wording.
 */
version: number | null, 
/**
 * Day of this wording.
 */
date: Date | null, };

export type AuthorityRole = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * What the trajectory is for.
 */
purpose_of_trajectory: string | null, 
/**
 * What is fixed and what is open.
 */
boundaries: string | null, 
/**
 * How far the authority holds the direction.
 */
role: AuthorityStance | null, 
/**
 * What that means in practice.
 */
role_note: string | null, 
/**
 * Whether the authority really listens, and can give up its own view.
 */
willing_to_listen_and_set_aside_own_view: YesNoUnknown | null, 
/**
 * On which points it can, and on which it cannot.
 */
willing_to_listen_and_set_aside_own_view_note: string | null, 
/**
 * What outside actors do and answer for.
 */
role_of_externals: string | null, 
/**
 * Rung of the ladder on which residents stand.
 */
role_of_residents: RecordId | null, 
/**
 * Services that take part from the start.
 */
services_at_table: Array<RecordId>, 
/**
 * Services that join later.
 */
services_later: Array<string>, 
/**
 * How the authority wants residents to see it.
 */
position_shown: string | null, 
/**
 * Whether the mayor or an alderman agrees (R14-05).
 */
aligned_with_mayor_or_alderman: YesNoUnknown | null, 
/**
 * Day on which that was settled.
 */
aligned_with_mayor_or_alderman_on: Date | null, };

export type AuthorityStance = "leaves_decisions_to_others" | "guards_process_closely" | "directs";

export type Balance = { 
/**
 * Short term.
 */
short: number, 
/**
 * Long term.
 */
long: number, 
/**
 * Online, or both.
 */
online: number, 
/**
 * Offline, or both.
 */
offline: number, };

export type BlindSpotCheck = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Themes nobody in the network knows about.
 */
content_themes_missing: Array<string>, 
/**
 * Sectors nobody in the network comes from.
 */
sectors_missing: Array<string>, 
/**
 * Day of the check.
 */
checked_on: Date | null, 
/**
 * Stakeholders added because of it.
 */
added_stakeholders: Array<RecordId>, };

export type BrandsmaRole = "pusher" | "joiner" | "silent" | "bridge_builder" | "scapegoat" | "n/a";

export type Carried = "few" | "some" | "many" | "most" | "unknown";

export type Case = { case: CaseSheet, signals: Array<Signal>, phase_assessments: Array<PhaseAssessment>, prevention_items: Array<PreventionItem>, ground_rules: Array<GroundRule>, working_groups: Array<WorkingGroup>, situation_scans: Array<SituationScan>, conflict_scans: Array<ConflictScan>, toxic_tests: Array<ToxicTest>, phase_checklists: Array<PhaseChecklist>, expertise_items: Array<ExpertiseItem>, plan_items: Array<PlanItem>, authority_roles: Array<AuthorityRole>, participation_choices: Array<ParticipationChoice>, project_leaders: Array<ProjectLeader>, strategic_consultations: Array<StrategicConsultation>, composition_reviews: Array<CompositionReview>, working_group_members: Array<WorkingGroupMember>, internal_reports: Array<InternalReport>, strategy_choices: Array<StrategyChoice>, oppositions: Array<Opposition>, loud_voices: Array<LoudVoice>, loud_voice_forums: Array<LoudVoiceForum>, response_logs: Array<ResponseLog>, consultations: Array<Consultation>, concerns: Array<Concern>, citizen_type_assessments: Array<CitizenTypeAssessment>, dilemma_boards: Array<DilemmaBoard>, challenges: Array<Challenge>, stakeholders: Array<Stakeholder>, blind_spot_checks: Array<BlindSpotCheck>, pitstops: Array<Pitstop>, challenge_validations: Array<ChallengeValidation>, objectives: Array<Objective>, feasibilities: Array<Feasibility>, plan_links: Array<PlanLink>, plan_link_summaries: Array<PlanLinkSummary>, actions: Array<Action>, task_divisions: Array<TaskDivision>, evaluation_criteria: Array<EvaluationCriterion>, evaluation_moments: Array<EvaluationMoment>, communication_principles: Array<CommunicationPrinciple>, communication_plan_rows: Array<CommunicationPlanRow>, anchoring_points: Array<AnchoringPoint>, learning_points: Array<LearningPoint>, depolarisation_tests: Array<DepolarisationTest>, game_changer_checks: Array<GameChangerCheck>, workshop_sessions: Array<WorkshopSession>, online_cases: Array<OnlineCase>, authentic_questions: Array<AuthenticQuestion>, intervision_requests: Array<IntervisionRequest>, environment_analyses: Array<EnvironmentAnalysis>, step_statuses: Array<StepStatus>, overrides: Array<Override>, deviations: Array<Deviation>, };

export type CaseSheet = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Language the group's text is in; in an open file it stands beside the case.
 */
language: Language | null, 
/**
 * Short name of the case.
 */
title: string | null, 
/**
 * Municipality that owns the case.
 */
municipality: string | null, 
/**
 * How large the area is.
 */
area_scale: AreaScale | null, 
/**
 * Where it plays, in words.
 */
place_description: string | null, 
/**
 * What people disagree about.
 */
contested_issue: string | null, 
/**
 * Themes the case touches.
 */
theme_tags: Array<Theme>, 
/**
 * What set it off.
 */
trigger_event: string | null, 
/**
 * Which level of government decided on the issue.
 */
decision_level: DecisionLevel | null, 
/**
 * Day the case was opened.
 */
opened_on: Date | null, 
/**
 * Role of the person who opened it, never a name.
 */
opened_by_role: string | null, 
/**
 * Language the group works in.
 */
working_language: Language | null, 
/**
 * How far the trajectory is.
 */
status: CaseStatus | null, 
/**
 * Whether the plan must meet the type rule of the subsidy programme (R34-01).
 */
plan_samenleven: YesNoUnknown | null, 
/**
 * Name of the programme behind the plan, in the group's words.
 */
framework: string | null, };

export type CaseStatus = "step0" | "step1" | "step2" | "pitstop" | "step3" | "execution" | "anchoring" | "closed" | "referred";

export type Challenge = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Concerns it answers.
 */
shared_concerns: Array<RecordId>, 
/**
 * The challenge in one sentence.
 */
challenge_text: string | null, 
/**
 * Whether it stems from the silent middle.
 */
from_silent_middle: YesNoUnknown | null, 
/**
 * First estimate of what the authority can do.
 */
our_impact: Level | null, 
/**
 * Why.
 */
our_impact_note: string | null, 
/**
 * Plan items it joins.
 */
multi_year_links: Array<RecordId>, 
/**
 * Why it joins none, or how it joins them.
 */
multi_year_links_note: string | null, 
/**
 * Whether another level of government decided.
 */
supra_local: YesNoUnknown | null, 
/**
 * Which level, and on what.
 */
supra_local_note: string | null, 
/**
 * What the municipality itself shapes.
 */
what_is_ours_locally: string | null, 
/**
 * Order among the challenges, 1 comes first (R31-01).
 */
priority: number | null, };

export type ChallengeValidation = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Challenge it is about.
 */
challenge: RecordId | null, 
/**
 * What the authority can do about it, judged after the analysis.
 */
impact_of_authority: Level | null, 
/**
 * How much the network carries it.
 */
support_from_network: Level | null, 
/**
 * Why it has its place in the order, as residents may read it.
 */
why_this_priority: string | null, 
/**
 * Whether the silent middle saw it again.
 */
presented_again_to_middle: PresentedAgain | null, 
/**
 * Day it did.
 */
presented_again_to_middle_on: Date | null, 
/**
 * Consultation at which it did.
 */
presented_again_to_middle_link: RecordId | null, 
/**
 * Whether people recognise what they had said.
 */
heard_correctly: YesNoUnknown | null, 
/**
 * What they put right or added.
 */
correction: string | null, 
/**
 * Solutions they see themselves.
 */
solutions_suggested: Array<string>, 
/**
 * The challenge as it goes into the plan.
 */
final_text: string | null, 
/**
 * What residents hear about what is taken up, what is not, and why.
 */
transparency_message: string | null, };

export type Channel = "online" | "offline" | "both";

export type ChecklistRow = "c1" | "c2" | "c3" | "c4" | "c5";

export type Choice = { 
/**
 * Start of the keys of its words, such as `network-role`.
 */
words: string, 
/**
 * Its codes, in their order.
 */
codes: Array<string>, };

export type CitizenType = "sad" | "concerned_incidental" | "concerned_structural" | "angry_structural_societal" | "angry_political" | "radicalising";

export type CitizenTypeAssessment = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which type.
 */
type: CitizenType | null, 
/**
 * How much of it is seen.
 */
presence: Presence | null, 
/**
 * Whether it weighs most; at most three do.
 */
most_applicable: boolean | null, 
/**
 * Consultations or signals where it was noticed.
 */
where_noticed: Array<RecordId>, 
/**
 * Behaviour that showed it.
 */
behaviour_seen: string | null, 
/**
 * Where radicalisation was referred to (R23-01).
 */
referral: Referral | null, };

export type CommunicationPlanRow = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Phase of the trajectory it belongs to.
 */
phase: string | null, 
/**
 * Action it belongs to.
 */
action: RecordId | null, 
/**
 * Core of the message.
 */
message: string | null, 
/**
 * Who says it.
 */
who_communicates: Reference | null, 
/**
 * Whom it is for.
 */
to_whom: string | null, 
/**
 * Types of worried citizens it is for.
 */
citizen_types: Array<WorkingCitizenType>, 
/**
 * Tone to take.
 */
tone: string | null, 
/**
 * Channels it goes through.
 */
channels: Array<string>, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * Day it goes out.
 */
date: Date | null, 
/**
 * Planned or done.
 */
status: CommunicationStatus | null, 
/**
 * Ambassador who carries it.
 */
ambassador: Reference | null, 
/**
 * Inside or outside the administration.
 */
ambassador_side: AmbassadorSide | null, 
/**
 * What it brought.
 */
result: string | null, 
/**
 * Whether the messenger is credible.
 */
messenger_credible: YesNoUnknown | null, 
/**
 * Why.
 */
messenger_credible_note: string | null, };

export type CommunicationPrinciple = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Number of the principle, from 1 to 9.
 */
principle: number | null, 
/**
 * Whether it is followed.
 */
answer: YesPartlyNoUnknown | null, 
/**
 * How, or what is missing.
 */
note: string | null, };

export type CommunicationStatus = "planned" | "done";

export type Composition = "provisional" | "final";

export type CompositionReview = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Whether all parties concerned are at the table.
 */
q1_all_parties_represented: YesNoUnknown | null, 
/**
 * Who or what is missing, or why that is all right (R15-02).
 */
q1_all_parties_represented_note: string | null, 
/**
 * Whether profiles and sectors differ.
 */
q2_diverse_profiles_and_sectors: YesNoUnknown | null, 
/**
 * Who or what is missing, or why that is all right (R15-02).
 */
q2_diverse_profiles_and_sectors_note: string | null, 
/**
 * Whether the group can win enough support.
 */
q3_enough_support_creatable: YesNoUnknown | null, 
/**
 * Who or what is missing, or why that is all right (R15-02).
 */
q3_enough_support_creatable_note: string | null, 
/**
 * Whether the members may propose and decide.
 */
q4_members_mandated: YesNoUnknown | null, 
/**
 * Who or what is missing, or why that is all right (R15-02).
 */
q4_members_mandated_note: string | null, 
/**
 * Day of the review.
 */
reviewed_on: Date | null, 
/**
 * Who or what is added to the group.
 */
additions_decided: Array<string>, };

export type Computed = { 
/**
 * Phase of the latest assessment.
 */
phase: Phase, 
/**
 * Conflict or polarisation (R12-03).
 */
conflict: ConflictResult, 
/**
 * Kind of polarisation (R12-05).
 */
kind: PolarisationKind, 
/**
 * Situation for the choice of strategy (R21-01); none when neither rule of it applies.
 */
situation: Situation | null, 
/**
 * The way the method goes.
 */
route: Route, 
/**
 * The rule that closes the route, until the group records that it goes on.
 */
closed_by: string | null, 
/**
 * The substeps that are closed now.
 */
closed: Array<Substep>, 
/**
 * What the route puts first, or proposes instead.
 */
proposes: Array<Kind>, 
/**
 * The strategies that go with each situation (R21-01).
 */
default_strategies: { [key in Situation]?: Array<Strategy> }, 
/**
 * Whether the working group is composed for good (R11-05).
 */
composition: Composition, 
/**
 * Whether the participation ladder is to be gone through again (R14-03).
 */
repeat_ladder: boolean, 
/**
 * How the actions cover the types of the subsidy programme.
 */
plan_samenleven: Coverage, 
/**
 * Balance of the actions.
 */
balance: Balance, };

export type Concern = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The concern in one sentence.
 */
wording: string | null, 
/**
 * Kinds of concern beneath it.
 */
underlying_category: Array<ConcernCategory>, 
/**
 * Theme it hides behind.
 */
hot_theme_behind_which_it_hides: string | null, 
/**
 * Whether loud voices share it.
 */
shared_with_loud_voices: YesNoUnknown | null, 
/**
 * How many in the silent middle carry it.
 */
carried_by_silent_middle: Carried | null, 
/**
 * Types of worried citizens that carry it.
 */
citizen_types: Array<CitizenType>, 
/**
 * Whether it can become a challenge.
 */
convertible_to_challenge: YesNoUnknown | null, 
/**
 * Why, or why not.
 */
convertible_to_challenge_note: string | null, };

export type ConcernCategory = "traffic_or_safety" | "loss_of_identity" | "unequal_treatment" | "image_or_decay" | "not_heard_by_policy" | "fear_of_change_or_loss" | "other";

export type ConflictResult = "conflict" | "polarisation" | "combination" | "resistance" | "undetermined";

export type ConflictScan = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Who owns the clash.
 */
owners: ConflictSign | null, 
/**
 * What shows it.
 */
owners_note: string | null, 
/**
 * Where it comes from.
 */
origin: ConflictSign | null, 
/**
 * What shows it.
 */
origin_note: string | null, 
/**
 * How long it has been going on.
 */
time: ConflictSign | null, 
/**
 * What shows it.
 */
time_note: string | null, 
/**
 * How it moves.
 */
dynamic: ConflictSign | null, 
/**
 * What shows it.
 */
dynamic_note: string | null, 
/**
 * Whether mediation can help.
 */
mediation: ConflictSign | null, 
/**
 * What shows it.
 */
mediation_note: string | null, 
/**
 * Whether it is resistance to one decision.
 */
resistance_to_change: YesNoUnknown | null, 
/**
 * How conflict and polarisation feed each other.
 */
intertwined_note: string | null, 
/**
 * What the group makes of it.
 */
result_decided: ConflictResult | null, 
/**
 * Why it differs from the computed result.
 */
deviation_reason: string | null, 
/**
 * Service that mediates.
 */
mediation_service: string | null, 
/**
 * Day the case was referred to it.
 */
mediation_referral_date: Date | null, };

export type ConflictSign = "conflict" | "polarisation" | "both" | "unknown";

export type Consultation = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * First or only day.
 */
date_from: Date | null, 
/**
 * Last day.
 */
date_to: Date | null, 
/**
 * How people were heard.
 */
method: ConsultationMethod | null, 
/**
 * Who was meant to be heard.
 */
target: string | null, 
/**
 * Participation choice it belongs to.
 */
participation_degree: RecordId | null, 
/**
 * Number of people heard.
 */
participants_count: number | null, 
/**
 * Groups that were represented.
 */
representation: Array<Representation>, 
/**
 * Roles of key persons who opened doors.
 */
key_persons_used: Array<string>, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * What was said, in own words; internal below ten participants.
 */
what_was_heard: string | null, 
/**
 * What lay beneath; internal below ten participants.
 */
emotions_interests_needs: string | null, 
/**
 * Concerns that were heard here.
 */
concerns_found: Array<RecordId>, 
/**
 * What was promised.
 */
promises_made: string | null, 
/**
 * Day people heard what was done with it.
 */
feedback_given_on: Date | null, };

export type ConsultationMethod = "individual_interview" | "focus_group" | "conversation_table" | "online_survey" | "targeted_poll_in_neighbourhood" | "poll_at_local_activity" | "idea_box" | "satisfaction_survey" | "one_to_one_with_loud_voice" | "channel_monitoring" | "via_existing_council" | "other";

export type Core = { 
/**
 * Its radius.
 */
radius: number, 
/**
 * Key of its words.
 */
label: string, };

export type Coverage = { 
/**
 * Numbers of the types that are covered, 1 to 5.
 */
types: Array<number>, 
/**
 * Whether there are enough.
 */
conform: boolean, };

export type Date = string;

export type DecisionLevel = "local" | "supra_local" | "mixed" | "none";

export type DegreeReview = "keep" | "revise";

export type DepolarisationTest = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Action that was tested.
 */
action: RecordId | null, 
/**
 * Risks, by question.
 */
rows: Array<TestRow>, 
/**
 * Day of the test.
 */
tested_on: Date | null, 
/**
 * Who tested, a critical thinker among them.
 */
by: Array<Reference>, };

export type Deviation = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Id of the rule.
 */
rule: string | null, 
/**
 * What was decided.
 */
decision: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Day of the decision.
 */
on: Date | null, 
/**
 * Role that decided.
 */
by: string | null, };

export type DialogueAim = "compromise_on_issue" | "acceptance_of_other_views" | "not_applicable";

export type DilemmaBoard = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Challenge it leads to.
 */
challenge: RecordId | null, 
/**
 * Recognition: the views of at least two sides.
 */
views_acknowledged: Array<AcknowledgedView>, 
/**
 * Recognition: that all worries weigh the same, in words all sides can hear.
 */
equal_weight_statement: string | null, 
/**
 * Ordering: where opinions, wishes and interests part.
 */
differences: Array<string>, 
/**
 * Ordering: where they meet.
 */
similarities: Array<string>, 
/**
 * Perspective: what matters.
 */
important_to_us: string | null, 
/**
 * Perspective: what it takes.
 */
we_need: string | null, 
/**
 * Perspective: what the group takes up.
 */
we_will_take_up: Array<string>, 
/**
 * Perspective: what it openly does not take up.
 */
we_will_not_take_up: Array<string>, };

export type DividedTask = { 
/**
 * What is to be done.
 */
task: string | null, 
/**
 * Who does it.
 */
who: Reference | null, 
/**
 * In which role.
 */
role: string | null, 
/**
 * Day by which it is done.
 */
by_when: Date | null, };

export type EarlyExternal = { 
/**
 * Organisation, or role of a key person.
 */
who: string | null, 
/**
 * What they help the group understand.
 */
insight: string | null, };

export type Edit = { 
/**
 * The changes, in their order.
 */
steps: Array<Step>, };

export type EnvironmentAnalysis = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Groups of actors that were heard.
 */
actor_categories_covered: Array<ActorCategory>, 
/**
 * Day of the analysis.
 */
date: Date | null, 
/**
 * Role of the person who was spoken to.
 */
contact_role: string | null, 
/**
 * What came out of it.
 */
findings: string | null, 
/**
 * Causes that were named.
 */
causes: string | null, 
/**
 * Figures about the area.
 */
key_figures_statistics: string | null, };

export type EvaluationCriterion = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * What is measured.
 */
what_is_measured: string | null, 
/**
 * Value or direction to reach.
 */
criterion: string | null, 
/**
 * How, and from which source.
 */
method: string | null, 
/**
 * Who prepares the evaluation.
 */
prepared_by: Reference | null, };

export type EvaluationKind = "interim" | "final";

export type EvaluationMoment = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Its day.
 */
date: Date | null, 
/**
 * Along the way or at the end.
 */
kind: EvaluationKind | null, 
/**
 * Criteria that are looked at.
 */
criteria: Array<RecordId>, 
/**
 * What was measured.
 */
result: string | null, 
/**
 * What the group concludes from it.
 */
conclusion: string | null, 
/**
 * What changes in the plan.
 */
adjustment: string | null, };

export type ExpertiseItem = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Service, organisation or council.
 */
actor: string | null, 
/**
 * What sort of actor it is.
 */
kind: ExpertiseKind | null, 
/**
 * The usual service it resembles, with a hint of what that can bring.
 */
service_template: ServiceTemplate | null, 
/**
 * What it knows or has experience with.
 */
experience_with: string | null, 
/**
 * What it did before on the subject or in the place.
 */
past_action: string | null, 
/**
 * Whether the subject is part of its own work (R13-03).
 */
directly_linked: YesNoUnknown | null, 
/**
 * Role to turn to, never a name.
 */
contact_role: string | null, 
/**
 * Plan item it works on (R13-02).
 */
multi_year_plan_item: RecordId | null, 
/**
 * What it could do in this case.
 */
possible_contribution: string | null, 
/**
 * Whether it supports the trajectory.
 */
attitude: InternalSupport | null, };

export type ExpertiseKind = "internal_service" | "local_organisation" | "advisory_council" | "intermunicipal";

export type Expression = "thinking" | "feeling" | "doing";

export type FaultLines = "one_theme" | "coinciding_fault_lines" | "unknown";

export type Feasibility = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which of the six checks.
 */
code: FeasibilityCheck | null, 
/**
 * Whether it holds.
 */
answer: YesPartlyNoUnknown | null, 
/**
 * What is missing and what is done about it.
 */
note: string | null, };

export type FeasibilityCheck = "f1" | "f2" | "f3" | "f4" | "f5" | "f6";

export type FieldDescription = { 
/**
 * Its name in every layer.
 */
name: string, 
/**
 * What it holds.
 */
form: Form, 
/**
 * When it must be filled in before its substep is ready.
 */
needed: Needed, 
/**
 * The widest audience that may see it; its record's audience may be stricter.
 */
audience: Audience, };

export type Finding = { 
/**
 * Id of the rule.
 */
rule: string, 
/**
 * How strict it is.
 */
level: RuleLevel, 
/**
 * Whether it still asks for something.
 */
state: FindingState, 
/**
 * The kind it is about.
 */
kind: Kind, 
/**
 * The record it is about; none when it is about the case as a whole.
 */
record: RecordId | null, 
/**
 * The field to look at.
 */
field: string | null, 
/**
 * Which of the rule's texts, when it has several.
 */
variant: string | null, 
/**
 * What the text names.
 */
args: Array<[string, Arg]>, };

export type FindingState = "open" | "set_aside";

export type FirstMember = { 
/**
 * Role, never a name.
 */
role: string | null, 
/**
 * Service or organisation.
 */
organisation: string | null, 
/**
 * From the local authority or from outside.
 */
internal_external: MemberSide | null, };

export type Form = { "is": "text" } | { "is": "long_text" } | { "is": "texts" } | { "is": "date" } | { "is": "count" } | { "is": "amount" } | { "is": "bool" } | { "is": "choice", "of": Choice } | { "is": "choices", "of": Choice } | { "is": "link", "of": Link } | { "is": "links", "of": Link } | { "is": "row", "of": Array<FieldDescription> } | { "is": "rows", "of": Array<FieldDescription> };

export type Frame = { 
/**
 * From left to right.
 */
width_mm: number, 
/**
 * From top to bottom.
 */
height_mm: number, };

export type GameChangerCheck = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Challenge that is checked.
 */
challenge: RecordId | null, 
/**
 * Message that is checked.
 */
communication_plan_row: RecordId | null, 
/**
 * Target group: the middle, not the poles.
 */
target_group_is_middle: YesPartlyNoUnknown | null, 
/**
 * Why, or what would help.
 */
target_group_is_middle_note: string | null, 
/**
 * Subject: the question of the middle, not the theme of the pushers.
 */
subject_is_middle_question: YesPartlyNoUnknown | null, 
/**
 * Why, or what would help.
 */
subject_is_middle_question_note: string | null, 
/**
 * Position: among the middle, not above or between the poles.
 */
position_is_middle: YesPartlyNoUnknown | null, 
/**
 * Why, or what would help.
 */
position_is_middle_note: string | null, 
/**
 * Tone: mediating, without blame or moralising.
 */
tone_is_mediating: YesPartlyNoUnknown | null, 
/**
 * Why, or what would help.
 */
tone_is_mediating_note: string | null, };

export type GroundRule = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which kind of document.
 */
instrument: Instrument | null, 
/**
 * Whom it binds.
 */
for_whom: Array<RuleAddressee>, 
/**
 * Whether it is there.
 */
exists: YesNoUnknown | null, 
/**
 * Where the document can be found.
 */
location_of_document: string | null, 
/**
 * Service that keeps it up to date.
 */
owner_service: string | null, 
/**
 * Day it is looked at again.
 */
review_date: Date | null, };

export type HarmfulSpeech = "hate_speech" | "disinformation" | "none" | "unknown";

export type ImpactLevel = "none" | "some" | "strong";

export type Instrument = "code_of_conduct" | "social_media_policy" | "discrimination_report_procedure" | "other";

export type InternalReport = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the report.
 */
date: Date | null, 
/**
 * How it was passed on, such as a team meeting.
 */
channel: string | null, 
/**
 * Who it was for.
 */
audience: string | null, 
/**
 * What it said.
 */
summary: string | null, };

export type InternalSupport = "supports" | "neutral" | "hesitant" | "unknown";

export type IntervisionRequest = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the session.
 */
date: Date | null, 
/**
 * The case in short, without names.
 */
case_summary: string | null, 
/**
 * What the group wants advice on.
 */
question: string | null, 
/**
 * Roles that think along.
 */
participants: string | null, 
/**
 * What they advise.
 */
advice: string | null, 
/**
 * What could be done.
 */
perspectives_for_action: string | null, 
/**
 * What to beware of.
 */
pitfalls_named: string | null, 
/**
 * What the municipality does with the advice (R53-04).
 */
decision_by_municipality: string | null, };

export type InvolvedParties = "individuals" | "groups" | "both";

export type Involvement = "neighbourhood" | "challenge";

export type Kind = "case" | "signal" | "phase_assessment" | "prevention_item" | "ground_rule" | "working_group" | "situation_scan" | "conflict_scan" | "toxic_test" | "phase_checklist" | "expertise_item" | "plan_item" | "authority_role" | "participation_choice" | "project_leader" | "strategic_consultation" | "composition_review" | "working_group_member" | "internal_report" | "strategy_choice" | "opposition" | "loud_voice" | "loud_voice_forum" | "response_log" | "consultation" | "concern" | "citizen_type_assessment" | "dilemma_board" | "challenge" | "stakeholder" | "blind_spot_check" | "pitstop" | "challenge_validation" | "objective" | "feasibility" | "plan_link" | "plan_link_summary" | "action" | "task_division" | "evaluation_criterion" | "evaluation_moment" | "communication_principle" | "communication_plan_row" | "anchoring_point" | "learning_point" | "depolarisation_test" | "game_changer_check" | "workshop_session" | "online_case" | "authentic_question" | "intervision_request" | "environment_analysis" | "step_status" | "override" | "deviation";

export type KindDescription = { 
/**
 * Which kind.
 */
kind: Kind, 
/**
 * Its list in a case.
 */
list: string, 
/**
 * The widest audience that may see its records.
 */
audience: Audience, 
/**
 * The substep it belongs to; none for what belongs to the trajectory as a whole.
 */
substep: Substep | null, 
/**
 * The field that tells its records apart best.
 */
named_by: string, 
/**
 * Its fields, in the order of the format, without the id.
 */
fields: Array<FieldDescription>, };

export type Label = { 
/**
 * What was done: key `edit-<verb>` of the words.
 */
verb: Verb, 
/**
 * To which kind of record; to the first, when there were several.
 */
kind: Kind, 
/**
 * What the record is called; empty for one without text.
 */
name: string, 
/**
 * How many changes it was made of; of an import, how many records.
 */
count: number, };

export type Language = "nl" | "fr" | "en";

export type LeaderTask = "convenes" | "chairs" | "oversees_trajectory" | "oversees_tasks_means_communication";

export type LearningPoint = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day it was drawn.
 */
date: Date | null, 
/**
 * What was learned.
 */
learning_point: string | null, 
/**
 * What is done differently because of it.
 */
consequence: string | null, 
/**
 * Who heard of it.
 */
shared_with_whom: string | null, };

export type Legend = { 
/**
 * Type size.
 */
text: number, 
/**
 * The rungs, from 1, as their labels on the rings.
 */
degrees: Array<LegendDegree>, 
/**
 * The roles, in the order of the strip.
 */
roles: Array<LegendRole>, };

export type LegendDegree = { 
/**
 * The rung.
 */
degree: ParticipationDegree, 
/**
 * Its number on the ladder.
 */
rung: number, 
/**
 * Key of its words.
 */
label: string, 
/**
 * The room of the row.
 */
plate: Plate, };

export type LegendRole = { 
/**
 * The role.
 */
role: NetworkRole, 
/**
 * The room of the row.
 */
plate: Plate, };

export type Level = "low" | "medium" | "high";

export type LimitCrossed = "no" | "rude" | "discrimination" | "hate" | "violence" | "unclear";

export type Line = { from: Point, to: Point, };

export type Link = { 
/**
 * Kinds it may lead to; empty means any.
 */
kinds: Array<Kind>, 
/**
 * Whether free text may stand in its place.
 */
free_text: boolean, };

export type LoudVoice = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Matter the voice is for or against.
 */
about_what: string | null, 
/**
 * For or against.
 */
side: VoiceSide | null, 
/**
 * One person or a group.
 */
form: VoiceForm | null, 
/**
 * From the municipality or from outside.
 */
origin: VoiceOrigin | null, 
/**
 * Who it is, by role, never by name.
 */
description_by_role: string | null, 
/**
 * Organisation behind the voice.
 */
structure_behind: string | null, 
/**
 * What keeps feeding it.
 */
fed_by: Array<VoiceFeed>, 
/**
 * How the voice could be involved.
 */
opportunity_to_involve: string | null, 
/**
 * Who keeps the conversation one to one.
 */
one_to_one_owner: Reference | null, 
/**
 * Day of that conversation.
 */
one_to_one_done_on: Date | null, 
/**
 * What came out of it.
 */
what_was_heard: string | null, 
/**
 * Concerns the voice shares.
 */
common_concerns_found: Array<RecordId>, 
/**
 * Impact in the municipality.
 */
impact_locally: Level | null, 
/**
 * Type of online responder.
 */
responder_type: ResponderType | null, 
/**
 * Role in Brandsma's framework.
 */
brandsma_role: BrandsmaRole | null, };

export type LoudVoiceForum = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The moment or place.
 */
forum: string | null, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * How loud voices speak there.
 */
how_expressed: string | null, 
/**
 * How much influence the group has there.
 */
our_impact_level: ImpactLevel | null, 
/**
 * What the group does with that influence.
 */
our_impact: string | null, 
/**
 * Member who keeps an eye on it.
 */
owner: RecordId | null, };

export type Mandate = "propose" | "propose_and_decide" | "none" | "unknown";

export type MandateClarity = "clear" | "partial" | "unclear";

export type Marker = { 
/**
 * The stakeholder.
 */
id: RecordId, 
/**
 * Its place in the case's list, from 1; the table has the same.
 */
number: number, 
/**
 * The ring it stands in.
 */
degree: ParticipationDegree, 
/**
 * Its main role: the sector it stands in.
 */
role: NetworkRole, 
/**
 * All its roles, in the order of the strip.
 */
roles: Array<NetworkRole>, 
/**
 * Left side of its box.
 */
x: number, 
/**
 * Upper side of its box.
 */
y: number, 
/**
 * Width of its box.
 */
width: number, 
/**
 * Height of its box.
 */
height: number, };

export type MarkerForm = { 
/**
 * Width of the box.
 */
width: number, 
/**
 * Height of the box.
 */
height: number, 
/**
 * Radius of its corners.
 */
corner: number, 
/**
 * Type size of the number, which stands in the middle.
 */
number_size: number, 
/**
 * Baseline of the number.
 */
number_y: number, 
/**
 * Middle of each place of the strip, from left to right.
 */
strip_x: [number, number, number, number], 
/**
 * Middle of the strip.
 */
strip_y: number, 
/**
 * Width of a role's sign.
 */
sign: number, 
/**
 * Width of the dot where a role is absent.
 */
dot: number, };

export type MemberRole = "connector" | "representative" | "doer" | "critical_thinker" | "none";

export type MemberSide = "internal" | "external";

export type MissingField = { 
/**
 * The kind of its record.
 */
kind: Kind, 
/**
 * Its record.
 */
record: RecordId, 
/**
 * Its name; within rows its place, such as `rows[2].risk`.
 */
field: string, };

export type Needed = "never" | "always" | { "when": string };

export type NetworkRole = "connector" | "representative" | "doer" | "critical_thinker";

export type Objective = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Challenge it serves.
 */
challenge: RecordId | null, 
/**
 * The state to reach, not an activity.
 */
text: string | null, 
/**
 * What shows it.
 */
indicator: string | null, 
/**
 * Value of the indicator at the start.
 */
baseline: string | null, 
/**
 * Value to reach.
 */
target: string | null, 
/**
 * Day by which it is reached.
 */
by_when: Date | null, };

export type OnlineCase = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Page, group or medium.
 */
platform: string | null, 
/**
 * What happened, in own words; a screenshot stays outside the case.
 */
situation_paraphrased: string | null, 
/**
 * What say the office has on that page.
 */
our_role: PageRole | null, 
/**
 * Whether it could have stepped in.
 */
intervention_possible: YesNoUnknown | null, 
/**
 * Which limit was crossed, if any.
 */
limit_crossed: LimitCrossed | null, 
/**
 * What was done at the time.
 */
what_we_did: string | null, 
/**
 * What would be done now.
 */
what_we_would_do_now: string | null, 
/**
 * What the house rules do not cover yet.
 */
policy_gap: string | null, };

export type Opposition = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The one side, as it calls itself.
 */
us: string | null, 
/**
 * The other side, as it is called.
 */
them: string | null, 
/**
 * Incidents that feed the pair.
 */
extra_incidents: string | null, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * Since when, roughly.
 */
since: Date | null, 
/**
 * Signals that show it.
 */
link_signals: Array<RecordId>, };

export type Overflow = { 
/**
 * Ring of the cell.
 */
degree: ParticipationDegree, 
/**
 * Sector of the cell.
 */
role: NetworkRole, 
/**
 * How many did not fit.
 */
count: number, 
/**
 * Their numbers, in order.
 */
numbers: Array<number>, 
/**
 * Left side of the box for "+n".
 */
x: number, 
/**
 * Upper side of the box.
 */
y: number, 
/**
 * Width of the box.
 */
width: number, 
/**
 * Height of the box.
 */
height: number, };

export type Override = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Id of the rule.
 */
rule: string | null, 
/**
 * Record the warning is about; none for the case as a whole.
 */
record: RecordId | null, 
/**
 * Why the warning is set aside.
 */
reason: string | null, 
/**
 * Day of the decision.
 */
on: Date | null, 
/**
 * Role that decided.
 */
by: string | null, };

export type PageRole = "page_owner" | "moderator" | "employee" | "none";

export type ParticipationChoice = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Trajectory as a whole, or one partner.
 */
scope: ParticipationScope | null, 
/**
 * The partner it is about.
 */
partner: RecordId | null, 
/**
 * Chosen rung.
 */
degree: TrajectoryDegree | null, 
/**
 * How much residents trust the authority.
 */
trust_in_authority: Trust | null, 
/**
 * What speaks for this rung.
 */
pros: string | null, 
/**
 * What speaks against it.
 */
cons: string | null, 
/**
 * What was agreed on who decides what.
 */
agreements: string | null, 
/**
 * Day residents were told.
 */
communicated_to_residents_on: Date | null, 
/**
 * Day this version starts to count.
 */
valid_from: Date | null, 
/**
 * Day of the revision.
 */
revised_on: Date | null, 
/**
 * Why it was revised.
 */
reason_revision: string | null, };

export type ParticipationDegree = "1_inform" | "2_consult" | "3_advise" | "4_coproduce" | "5_codecide" | "6_self_governance";

export type ParticipationScope = "trajectory" | "partner";

export type Phase = "1_rest" | "2_discomfort" | "3_hostility" | "4_open_incidents" | "undetermined";

export type PhaseAssessment = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the assessment.
 */
assessed_on: Date | null, 
/**
 * Roles that made it.
 */
by: string | null, 
/**
 * Open incidents, more than once.
 */
repeated_open_incidents: YesNoUnknown | null, 
/**
 * The situation escalates, public safety is at stake.
 */
escalation_public_safety: YesNoUnknown | null, 
/**
 * People speak of us and them since a change or event.
 */
us_them_after_change_or_event: YesNoUnknown | null, 
/**
 * Fear and emotion set the tone.
 */
fear_and_emotion_dominate: YesNoUnknown | null, 
/**
 * Groups, or residents and government, collide visibly.
 */
clash_between_groups_or_with_government: YesNoUnknown | null, 
/**
 * Groups are spoken of in negative terms.
 */
negative_image_of_groups: YesNoUnknown | null, 
/**
 * Trust between residents and government is strained.
 */
trust_citizen_government_strained: YesNoUnknown | null, 
/**
 * Residents and government can still talk.
 */
conversation_still_possible: YesNoUnknown | null, 
/**
 * Phase the group decides on.
 */
phase_decided: Phase | null, 
/**
 * Why the decided phase differs from the computed one (R0-04).
 */
deviation_reason: string | null, 
/**
 * What the assessment rests on.
 */
evidence: string | null, 
/**
 * Signals the assessment rests on.
 */
evidence_links: Array<RecordId>, };

export type PhaseChecklist = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which of the five.
 */
row: ChecklistRow | null, 
/**
 * What was seen and heard.
 */
observations: string | null, 
/**
 * How strongly it shows.
 */
severity: Severity | null, 
/**
 * Whether it shows in thinking, feeling or doing.
 */
expressed_as: Array<Expression>, 
/**
 * A place where it shows.
 */
example_place: string | null, };

export type Pitstop = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Challenges to carry on with.
 */
challenges: Array<RecordId>, 
/**
 * Stakeholders to carry on with.
 */
continue_with: Array<RecordId>, 
/**
 * Whether and how the loud voices are involved.
 */
involve_loud_voices_how: string | null, 
/**
 * Communication still needed inside the authority.
 */
communication_needed_internal: string | null, 
/**
 * Communication still needed with residents and partners.
 */
communication_needed_external: string | null, 
/**
 * Whether the rung of the ladder stays.
 */
participation_degree_review: DegreeReview | null, 
/**
 * Participation choice that was kept, or the revised one.
 */
participation_degree_review_link: RecordId | null, 
/**
 * New look at the phase.
 */
phase_review: RecordId | null, 
/**
 * Day of the decision.
 */
decided_on: Date | null, 
/**
 * Roles that decided.
 */
by: string | null, 
/**
 * How it goes on.
 */
go: PitstopDecision | null, 
/**
 * Why.
 */
go_reason: string | null, };

export type PitstopDecision = "to_step_3" | "more_analysis" | "stop";

export type Plan = "multi_year_plan" | "safety_plan" | "youth_plan" | "integration_plan" | "mobility_plan" | "plan_samenleven" | "other";

export type PlanItem = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which plan it stands in.
 */
plan: Plan | null, 
/**
 * Its code in that plan.
 */
code: string | null, 
/**
 * Its name in that plan.
 */
label: string | null, 
/**
 * How far it is.
 */
status: PlanItemStatus | null, 
/**
 * Service that owns it.
 */
service_owner: string | null, 
/**
 * How the case can join it.
 */
angle: string | null, };

export type PlanItemStatus = "done" | "running" | "planned";

export type PlanLink = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Objective or action that joins.
 */
objective_or_action: RecordId | null, 
/**
 * Item of a plan that it joins.
 */
plan_item: RecordId | null, 
/**
 * What the item is in its plan.
 */
kind: PlanLinkKind | null, 
/**
 * Domains whose services were asked.
 */
services_consulted: Array<ServiceDomain>, 
/**
 * First estimate of the budget in euros.
 */
budget_first_estimate: Amount | null, 
/**
 * Where that money comes from.
 */
budget_first_estimate_source: string | null, };

export type PlanLinkKind = "policy_objective" | "action_in_multi_year_plan" | "other_action_plan";

export type PlanLinkSummary = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Role that keeps the overview, never a name.
 */
overview_keeper: string | null, };

export type Plate = { x: number, y: number, width: number, height: number, };

export type Point = { x: number, y: number, };

export type PolarisationKind = "toxic" | "threatening" | "democratic" | "undetermined";

export type PolarisationNature = "democratic" | "may_become_toxic" | "toxic" | "unknown";

export type PolemicTarget = "population_groups" | "local_organisations" | "professionals" | "local_government";

export type Presence = "not_seen" | "few" | "some" | "many" | "unknown";

export type PresentedAgain = "yes" | "no" | "not_needed";

export type PreventionItem = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which of the four tasks.
 */
code: PreventionTask | null, 
/**
 * How far it is.
 */
status: PreventionStatus | null, 
/**
 * What is done for it.
 */
what: string | null, 
/**
 * Role or service that does it.
 */
who: string | null, 
/**
 * Day it is planned for, or was done.
 */
when: Date | null, };

export type PreventionStatus = "not_started" | "busy" | "done";

export type PreventionTask = "room_for_voices" | "communicate_sensitive" | "connecting_communication" | "train_people";

export type Problem = { "code": "json-syntax" } | { "code": "not-a-case-file" } | { "code": "format-too-new", 
/**
 * Version of the file.
 */
found: number, 
/**
 * Newest version known.
 */
known: number, } | { "code": "file-too-large", 
/**
 * Largest size in megabytes.
 */
max: number, } | { "code": "too-deep", 
/**
 * Deepest level.
 */
max: number, } | { "code": "too-many-records", 
/**
 * Largest number.
 */
max: number, } | { "code": "text-too-long", 
/**
 * Largest number of characters.
 */
max: number, } | { "code": "control-character" } | { "code": "unknown-kind", 
/**
 * The name.
 */
name: string, } | { "code": "unknown-field", 
/**
 * The name.
 */
name: string, } | { "code": "duplicate-field", 
/**
 * Its name.
 */
name: string, } | { "code": "id-missing" } | { "code": "id-duplicate", 
/**
 * The id.
 */
id: string, } | { "code": "wrong-type" } | { "code": "unknown-code", 
/**
 * The code.
 */
found: string, } | { "code": "not-a-date", 
/**
 * What stood there.
 */
found: string, } | { "code": "not-an-amount", 
/**
 * What stood there.
 */
found: string, } | { "code": "link-dangling", 
/**
 * The id it names.
 */
id: string, } | { "code": "link-wrong-kind", 
/**
 * The id it names.
 */
id: string, } | { "code": "record-missing" } | { "code": "rule-forbids", 
/**
 * Id of the rule.
 */
rule: string, 
/**
 * Key of the words that say why.
 */
words: string, } | { "code": "nothing-to-undo" } | { "code": "nothing-to-redo" } | { "code": "version-unnamed" } | { "code": "version-missing" } | { "code": "library-missing" } | { "code": "library-exists" } | { "code": "case-missing", 
/**
 * What was asked for.
 */
id: string, } | { "code": "id-ambiguous", 
/**
 * What was asked for.
 */
id: string, } | { "code": "locked" } | { "code": "no-case-open" } | { "code": "cancelled" } | { "code": "passphrase-empty" } | { "code": "passphrase-wrong" } | { "code": "file-missing", 
/**
 * Which file.
 */
file: string, } | { "code": "file-empty", 
/**
 * Which file.
 */
file: string, } | { "code": "file-cut", 
/**
 * Which file.
 */
file: string, } | { "code": "file-damaged", 
/**
 * Which file.
 */
file: string, } | { "code": "file-foreign", 
/**
 * Which file.
 */
file: string, } | { "code": "file-too-new", 
/**
 * Which file.
 */
file: string, 
/**
 * Version of the file.
 */
found: number, 
/**
 * Newest version known.
 */
known: number, } | { "code": "already-open" } | { "code": "disk-full" } | { "code": "read-only", 
/**
 * Which file.
 */
file: string, } | { "code": "unexpected", 
/**
 * Technical text.
 */
detail: string, };

export type Progress = { 
/**
 * Which substep.
 */
substep: Substep, 
/**
 * How many records of each of its kinds there are.
 */
records: Array<[Kind, number]>, 
/**
 * How many of the needed fields are filled in.
 */
filled: number, 
/**
 * The needed fields that are not.
 */
missing: Array<MissingField>, 
/**
 * The group's own word.
 */
status: SubstepStatus, 
/**
 * Whether the group wants to come back to it.
 */
needs_attention: boolean, };

export type ProjectLeader = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The member of the working group who leads.
 */
member: RecordId | null, 
/**
 * Tasks the leader takes on; all four belong to it (R14-05).
 */
tasks_accepted: Array<LeaderTask>, 
/**
 * Time the leader gets for it.
 */
time_allotted: string | null, 
/**
 * Money and other means.
 */
means_allotted: string | null, 
/**
 * Whether the leader may decide alone when tension rises (R14-06).
 */
mandate_quick_decisions: YesNoUnknown | null, 
/**
 * How far that goes.
 */
mandate_quick_decisions_note: string | null, 
/**
 * Mayor or alderman who agrees, by role.
 */
aligned_with: string | null, 
/**
 * Day on which that was settled.
 */
aligned_with_on: Date | null, 
/**
 * Role that takes over when needed.
 */
backup_role: string | null, };

export type RecordId = string;

export type Reference = string;

export type Referral = { 
/**
 * Day of the referral.
 */
date: Date | null, 
/**
 * Service it was referred to.
 */
to: string | null, 
/**
 * Role that referred.
 */
by: string | null, };

export type Representation = "age" | "gender" | "origin" | "residents" | "traders" | "associations" | "professionals" | "hard_to_reach" | "youths" | "other";

export type ResponderType = "troll" | "disputant" | "heart_unburdener" | "reader_along" | "other" | "n/a";

export type ResponseLog = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day it was said.
 */
date: Date | null, 
/**
 * Where it was said.
 */
forum: string | null, 
/**
 * What was said, in own words.
 */
what_was_said: string | null, 
/**
 * Whether it is untrue.
 */
false_information: YesNoUnknown | null, 
/**
 * What the group answered, or where the answer stands.
 */
our_reply: string | null, 
/**
 * Role that answered.
 */
by_whom: string | null, 
/**
 * What the answer brought about.
 */
effect_seen: string | null, 
/**
 * Fear or need behind what was said.
 */
under_waterline: string | null, };

export type Ring = { 
/**
 * The rung.
 */
degree: ParticipationDegree, 
/**
 * Inner radius.
 */
inner: number, 
/**
 * Outer radius.
 */
outer: number, 
/**
 * Whether its ground differs from that of its neighbours.
 */
shaded: boolean, };

export type RingLabel = { 
/**
 * The rung.
 */
degree: ParticipationDegree, 
/**
 * Its number on the ladder.
 */
rung: number, 
/**
 * Key of its words.
 */
label: string, 
/**
 * Middle of the disc.
 */
x: number, 
/**
 * Middle of the disc.
 */
y: number, 
/**
 * Radius of the disc.
 */
radius: number, };

export type Route = "crisis" | "prevention" | "mediation" | "facilitate" | "full" | "undetermined";

export type RuleAddressee = "employees" | "outsiders";

export type RuleLevel = "hard" | "warning" | "tip";

export type Scene = { 
/**
 * The area that all of it stays within.
 */
frame: Frame, 
/**
 * Middle of all circles.
 */
centre: Point, 
/**
 * Radius of the outermost circle.
 */
radius: number, 
/**
 * The disc in the middle.
 */
core: Core, 
/**
 * From rung 1, outermost, to rung 6.
 */
rings: Array<Ring>, 
/**
 * Lines between the sectors.
 */
borders: Array<Line>, 
/**
 * One per sector, clockwise from the top.
 */
sector_titles: Array<SectorTitle>, 
/**
 * Two per ring, from rung 1.
 */
ring_labels: Array<RingLabel>, 
/**
 * How every marker is divided.
 */
marker_form: MarkerForm, 
/**
 * In the order of their numbers.
 */
markers: Array<Marker>, 
/**
 * Cells with more stakeholders than fit.
 */
overflow: Array<Overflow>, 
/**
 * Numbers of the stakeholders without a degree or without a role: they are in the table only.
 */
unplaced: Array<number>, 
/**
 * What the signs mean, when the frame has room for it.
 */
legend: Legend | null, };

export type Sector = "social" | "youth" | "education" | "safety" | "culture_sport" | "public_space" | "mobility" | "communication" | "housing" | "economy" | "residents" | "other";

export type SectorTitle = { 
/**
 * The role.
 */
role: NetworkRole, 
/**
 * Where the text starts, ends or has its middle; see `anchor`.
 */
x: number, 
/**
 * Middle of the text's height.
 */
y: number, 
/**
 * What of the text stands at `x`.
 */
anchor: Anchor, 
/**
 * How the text is turned around that point.
 */
turn: Turn, 
/**
 * Type size.
 */
text: number, 
/**
 * The room kept free for it.
 */
plate: Plate, };

export type ServiceConsulted = { 
/**
 * Which service.
 */
service: string | null, 
/**
 * Day it was asked.
 */
date: Date | null, 
/**
 * Role of the person who was asked.
 */
contact_role: string | null, };

export type ServiceDomain = "social" | "integration" | "safety" | "communication" | "other";

export type ServiceTemplate = "mobility" | "waste" | "sociaal_huis" | "education" | "poverty" | "safety" | "public_space" | "housing" | "culture" | "sport" | "youth" | "events";

export type Severity = "none" | "some" | "strong" | "unknown";

export type Signal = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day it happened.
 */
date: Date | null, 
/**
 * Who brought it in.
 */
source: SignalSource | null, 
/**
 * Online, offline or both.
 */
channel: Channel | null, 
/**
 * What happened, in neutral words.
 */
what: string | null, 
/**
 * Whether it shows in thinking, feeling or doing.
 */
expressed_as: Array<Expression>, 
/**
 * Groups it is about.
 */
groups_concerned: string | null, 
/**
 * Whether it may be discrimination.
 */
possible_discrimination: YesNoUnknown | null, 
/**
 * Whether it may be hate speech or disinformation.
 */
possible_hate_speech_or_disinformation: Array<HarmfulSpeech>, 
/**
 * Whether it was an open confrontation.
 */
open_incident: YesNoUnknown | null, 
/**
 * What was done with it.
 */
handled_how: string | null, };

export type SignalSource = "internal_service" | "counter_staff" | "neighbourhood_worker" | "youth_worker" | "police" | "school" | "key_person" | "association" | "resident" | "advisory_council" | "press" | "social_media" | "official_complaint" | "elected_official" | "other";

export type Situation = "acute_toxic" | "rising_tension" | "side_by_side";

export type SituationScan = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the scan.
 */
scanned_on: Date | null, 
/**
 * Services whose view is in it.
 */
services_consulted: Array<ServiceConsulted>, 
/**
 * What it is exactly about.
 */
q1_what_exactly: string | null, 
/**
 * One subject, or several lines that coincide.
 */
q1_what_exactly_choice: FaultLines | null, 
/**
 * Healthy disagreement, or tipping over.
 */
q2_nature: PolarisationNature | null, 
/**
 * Where it happens.
 */
q3_context: Array<Surroundings>, 
/**
 * Which places.
 */
q3_context_note: string | null, 
/**
 * On screens, in the street or both.
 */
q4_channel: Channel | null, 
/**
 * Where on screens, and how the two feed each other.
 */
q4_channel_note: string | null, 
/**
 * What the media make of it.
 */
q5_media: string | null, 
/**
 * Single persons or groups.
 */
q6_involved: InvolvedParties | null, 
/**
 * Which: among young people, between generations, others.
 */
q6_involved_note: string | null, 
/**
 * What can come of it, also if nothing is done.
 */
q7_consequences: string | null, 
/**
 * What was tried before.
 */
q8_earlier_steps: string | null, 
/**
 * Which oppositions make most noise.
 */
q9_polemics_and_targets: string | null, 
/**
 * At whom they are aimed.
 */
q9_polemics_and_targets_choice: Array<PolemicTarget>, };

export type Stakeholder = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Role or organisation, never a name.
 */
who: string | null, 
/**
 * What kind of party it is.
 */
kind: StakeholderKind | null, 
/**
 * Tied to the neighbourhood, the challenge or both.
 */
involved_with: Array<Involvement>, 
/**
 * Network roles, the main one first.
 */
network_roles: Array<NetworkRole>, 
/**
 * People a representative speaks for.
 */
constituency: string | null, 
/**
 * How clear the mandate is.
 */
mandate_and_acceptance: MandateClarity | null, 
/**
 * Whether the attitude is constructive.
 */
constructive_attitude: Attitude | null, 
/**
 * What the party wants for itself.
 */
own_interests: string | null, 
/**
 * Why to involve it.
 */
why_involve: string | null, 
/**
 * Why not, or not yet.
 */
why_not_now: string | null, 
/**
 * When to involve it.
 */
strategic_moment: string | null, 
/**
 * Rung of the ladder now.
 */
participation_degree: ParticipationDegree | null, 
/**
 * Part it plays.
 */
place_in_trajectory: Array<TrajectoryPlace>, 
/**
 * Concerns it shares.
 */
shared_concerns: Array<RecordId>, 
/**
 * Rung of the ladder to grow to.
 */
wanted_degree: ParticipationDegree | null, 
/**
 * Role in Brandsma's framework.
 */
brandsma_role: BrandsmaRole | null, };

export type StakeholderKind = "association" | "organisation" | "residents_collective" | "unorganised_resident" | "professional" | "business" | "school" | "service" | "online_page_moderator" | "other";

export type Step = { "do": "add", 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its id, new in the case.
 */
id: RecordId, 
/**
 * What is filled in.
 */
fields: Record<string, unknown>, 
/**
 * The record before which it comes.
 */
before: RecordId | null, } | { "do": "set", 
/**
 * The record.
 */
id: RecordId, 
/**
 * The field.
 */
field: string, 
/**
 * The value; none empties the field.
 */
value: unknown, } | { "do": "remove", 
/**
 * The record.
 */
id: RecordId, } | { "do": "move", 
/**
 * The record.
 */
id: RecordId, 
/**
 * The record before which it comes.
 */
before: RecordId | null, };

export type StepStatus = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Which substep.
 */
substep: Substep | null, 
/**
 * What the group says of it.
 */
status: SubstepStatus | null, 
/**
 * Why, or what is left.
 */
comment: string | null, 
/**
 * Whether the group wants to come back to it.
 */
needs_attention: boolean | null, 
/**
 * Day of the statement.
 */
on: Date | null, 
/**
 * Role that made it.
 */
by: string | null, };

export type StrategicConsultation = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the meeting.
 */
date: Date | null, 
/**
 * Roles that took part.
 */
participants: string | null, 
/**
 * What the working group asked or proposed.
 */
questions_or_proposals: string | null, 
/**
 * What came back.
 */
decision_or_feedback: string | null, 
/**
 * Where it was taken further.
 */
taken_to: TakenTo | null, 
/**
 * Day of the next meeting.
 */
next_date: Date | null, };

export type StrategistTraining = "no" | "in_training" | "yes";

export type Strategy = "to_the_middle" | "mediate" | "promote_dialogue" | "explore_opposing_views";

export type StrategyChoice = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * The situation as the group sees it.
 */
situation: Situation | null, 
/**
 * What the group does about it.
 */
strategy: Array<Strategy>, 
/**
 * What exploring opposing views is meant to bring.
 */
aim_of_dialogue: DialogueAim | null, 
/**
 * That aim in the group's words.
 */
aim_of_dialogue_note: string | null, 
/**
 * Events, politics or organised voices outside that feed the tension.
 */
external_forces: string | null, };

export type Substep = "0" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "4";

export type SubstepStatus = "not_started" | "busy" | "done" | "not_applicable";

export type Surroundings = "street" | "neighbourhood" | "community_centre" | "school" | "other";

export type TakenTo = "management_team" | "college" | "none";

export type TaskDivision = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Action it is about; none for the plan as a whole.
 */
action: RecordId | null, 
/**
 * How the work is organised, and who steers.
 */
structure: string | null, 
/**
 * Actors who should take part and do not yet.
 */
missing_actors: Array<string>, 
/**
 * The tasks.
 */
tasks: Array<DividedTask>, 
/**
 * Day everybody heard the agreements.
 */
agreements_communicated_on: Date | null, 
/**
 * Strengths of partners that are put to use.
 */
strengths_used: string | null, };

export type Term = "short" | "long";

export type TestQuestion = "d1" | "d2" | "d3" | "d4" | "d5";

export type TestRow = { 
/**
 * Which of the five questions.
 */
q: TestQuestion | null, 
/**
 * What could go wrong.
 */
risk: string | null, 
/**
 * How likely it is.
 */
likelihood: Level | null, 
/**
 * How bad it would be.
 */
severity: Level | null, 
/**
 * What we do about it.
 */
our_impact: string | null, 
/**
 * Whether no risk is seen for this question.
 */
none_seen: boolean | null, 
/**
 * Why none is seen.
 */
why: string | null, };

export type Theme = "nuisance" | "traffic_parking" | "reception_centre" | "headscarf" | "colonial_references" | "police_youth" | "school" | "lgbtqi" | "housing" | "religion" | "climate" | "health_crisis" | "distrust_government" | "other";

export type ToxicTest = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Whether the groups can still talk with each other.
 */
t1_dialogue_possible: YesNoUnknown | null, 
/**
 * Whether a story of one “we” is still imaginable.
 */
t2_shared_story_possible: YesNoUnknown | null, 
/**
 * What the two answers rest on.
 */
substantiation: string | null, 
/**
 * How the authority gives democratic polarisation room.
 */
democratic_task: string | null, };

export type TrajectoryDegree = "1_inform" | "2_consult" | "3_advise" | "4_coproduce" | "5_codecide" | "6_self_governance" | "too_early";

export type TrajectoryPlace = "sounding_board" | "execution_of_priority_actions" | "ambassador" | "working_group" | "none";

export type Trust = "low" | "medium" | "high" | "unknown";

export type Turn = "none" | "down" | "up";

export type Verb = "added" | "changed" | "removed" | "moved" | "imported";

export type VoiceFeed = "political_conflict" | "crisis_measures" | "political_movement" | "closed_online_group" | "other" | "none";

export type VoiceForm = "individual" | "group";

export type VoiceOrigin = "inside" | "outside" | "unknown";

export type VoiceSide = "for" | "against";

export type WorkingCitizenType = "sad" | "concerned_incidental" | "concerned_structural" | "angry_structural_societal" | "angry_political";

export type WorkingGroup = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Municipal services alone, or with others.
 */
type: WorkingGroupType | null, 
/**
 * Whether the group knows the situation well enough to choose its members.
 */
context_clear_enough: YesNoUnknown | null, 
/**
 * Why this type.
 */
reason_for_type: string | null, 
/**
 * Day it starts.
 */
start_date: Date | null, 
/**
 * Role that took the initiative.
 */
initiator_role: string | null, 
/**
 * Who is in it from the start.
 */
first_members: Array<FirstMember>, 
/**
 * Organisations and key persons at the table from the start.
 */
externals_from_start: Array<EarlyExternal>, 
/**
 * Day on which others will be asked to join.
 */
planned_widening_on: Date | null, };

export type WorkingGroupMember = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Role, service or organisation, never a name.
 */
who: string | null, 
/**
 * From the administration or from outside.
 */
internal_external: MemberSide | null, 
/**
 * What the member knows.
 */
expertise: string | null, 
/**
 * What the member does in the group.
 */
role_in_group: string | null, 
/**
 * What the member may propose or decide.
 */
mandate: Mandate | null, 
/**
 * Network roles of the member.
 */
network_roles: Array<MemberRole>, 
/**
 * First day in the group.
 */
active_from: Date | null, 
/**
 * Last day in the group.
 */
until: Date | null, 
/**
 * Whether trained as polarisation strategist.
 */
strategist: StrategistTraining | null, 
/**
 * Whether in the alumni group of strategists.
 */
alumni: boolean | null, 
/**
 * Field the member comes from.
 */
sector: Sector | null, };

export type WorkingGroupType = "internal" | "wider";

export type WorkshopKind = "input" | "break_out" | "plenary" | "focus_group" | "intervision" | "training";

export type WorkshopRoom = { 
/**
 * Its name or number.
 */
name: string | null, 
/**
 * Role that led it.
 */
facilitator_role: string | null, 
/**
 * Question it worked on.
 */
question: string | null, 
/**
 * What was said; stays within the group.
 */
notes: string | null, 
/**
 * What it found most important.
 */
top_3: Array<string>, };

export type WorkshopScore = { 
/**
 * The question.
 */
question: string | null, 
/**
 * Mark out of five.
 */
score: number | null, 
/**
 * What was added in words.
 */
remark: string | null, };

export type WorkshopSession = { 
/**
 * Its lasting id.
 */
id: RecordId, 
/**
 * Day of the session.
 */
date: Date | null, 
/**
 * Short name.
 */
title: string | null, 
/**
 * What it is meant to bring.
 */
goal: string | null, 
/**
 * How people work together.
 */
kind: WorkshopKind | null, 
/**
 * Small groups that worked side by side.
 */
rooms: Array<WorkshopRoom>, 
/**
 * Joint result of all rooms (R52-01).
 */
synthesis: string | null, 
/**
 * What was decided.
 */
decisions: Array<string>, 
/**
 * What participants thought of it.
 */
evaluation_form: Array<WorkshopScore>, 
/**
 * Languages spoken.
 */
languages: Array<Language>, 
/**
 * Whether what others get to read names nobody.
 */
anonymised_for_others: YesNoUnknown | null, };

export type YesNoUnknown = "yes" | "no" | "unknown";

export type YesPartlyNoUnknown = "yes" | "partly" | "no" | "unknown";
