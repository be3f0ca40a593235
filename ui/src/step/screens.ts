/** The screen of each step. */
import type { Component } from "svelte";
import type { StepCode } from "./steps";
import Actions from "./actions/Actions.svelte";
import Challenge from "./challenge/Challenge.svelte";
import CitizenTypes from "./citizen-types/CitizenTypes.svelte";
import Communication from "./communication/Communication.svelte";
import DepolarisationTest from "./depolarisation-test/DepolarisationTest.svelte";
import Evaluation from "./evaluation/Evaluation.svelte";
import Intake from "./intake/Intake.svelte";
import Objectives from "./objectives/Objectives.svelte";
import Stakeholders from "./stakeholders/Stakeholders.svelte";
import Voices from "./voices/Voices.svelte";
import WeThey from "./we-they/WeThey.svelte";
import WorkingGroup from "./working-group/WorkingGroup.svelte";

export const SCREENS: Record<StepCode, Component> = {
  intake: Intake,
  "working-group": WorkingGroup,
  "we-they": WeThey,
  voices: Voices,
  "citizen-types": CitizenTypes,
  challenge: Challenge,
  stakeholders: Stakeholders,
  objectives: Objectives,
  actions: Actions,
  communication: Communication,
  "depolarisation-test": DepolarisationTest,
  evaluation: Evaluation,
};
