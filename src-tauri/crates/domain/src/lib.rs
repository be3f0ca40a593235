//! The method of Middenweg: records, rules, progress and the stakeholder map, as pure values and
//! functions. Nothing here knows files, a clock, a database, a language or a window.

pub mod action;
pub mod audience;
pub mod case;
pub mod challenge;
pub mod choice;
pub mod citizen_type_assessment;
pub mod communication_plan_row;
pub mod concern;
pub mod consultation;
pub mod depolarisation_test;
pub mod describe;
pub mod deviation;
pub mod evaluation_criterion;
pub mod loud_voice;
pub mod objective;
pub mod opposition;
pub mod r#override;
pub mod participation_choice;
pub mod phase_assessment;
pub mod plan_item;
pub mod record;
pub mod signal;
pub mod stakeholder;
pub mod step_status;
pub mod value;
pub mod working_group_member;
