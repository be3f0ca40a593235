# Short names of the substeps of the method.

substep-0 = Intake and phase
substep-1-1 = First working group
substep-1-2 = Picture of the situation
substep-1-3 = Expertise you already have
substep-1-4 = Roles and project leader
substep-1-5 = Final working group
substep-2-1 = Oppositions and loud voices
substep-2-2 = Silent middle
substep-2-3 = Citizen types
substep-2-4 = Connecting challenge
substep-2-5 = Stakeholders and network
substep-2-6 = Pitstop
substep-3-1 = Checking the challenge
substep-3-2 = Objectives and feasibility
substep-3-3 = Links with other plans
substep-3-4 = Actions and priorities
substep-3-5 = Execution and evaluation
substep-4 = Anchoring
