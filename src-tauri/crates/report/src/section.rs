//! The sections of the documents, one file per concept.

pub(crate) mod action;
pub(crate) mod case;
pub(crate) mod challenge;
pub(crate) mod citizen_type_assessment;
pub(crate) mod communication_plan_row;
pub(crate) mod concern;
pub(crate) mod consultation;
pub(crate) mod depolarisation_test;
pub(crate) mod evaluation_criterion;
pub(crate) mod objective;
pub(crate) mod r#override;
pub(crate) mod participation_choice;
pub(crate) mod phase_assessment;
pub(crate) mod plan_item;
pub(crate) mod stakeholder;
pub(crate) mod stakeholder_map;
pub(crate) mod working_group_member;
