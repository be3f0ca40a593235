//! The method of Middenweg: records, rules, progress and the stakeholder map, as pure values and
//! functions. Nothing here knows files, a clock, a database, a language or a window.

pub mod action;
pub mod audience;
pub mod case;
pub mod challenge;
pub mod check;
pub mod choice;
pub mod citizen_type_assessment;
pub mod communication_plan_row;
pub mod computed;
pub mod concern;
pub mod consultation;
pub mod depolarisation_test;
pub mod describe;
pub mod deviation;
pub mod edit;
pub mod evaluation_criterion;
pub mod file;
pub mod links;
pub mod loud_voice;
pub mod objective;
pub mod opposition;
pub mod r#override;
pub mod participation_choice;
pub mod phase_assessment;
pub mod plan_item;
pub mod problem;
pub mod progress;
pub mod record;
pub mod route;
pub mod rule;
pub mod schema;
pub mod signal;
pub mod stakeholder;
pub mod stakeholder_map;
pub mod step_status;
#[cfg(test)]
mod testing;
pub mod value;
pub mod working_group_member;
