# Qui garde la vue d’ensemble des plans auxquels vous vous rattachez.

plan-link-summary = vue d’ensemble des plans
plan-link-summary-many = Vue d’ensemble des plans
plan-link-summary-add = Noter qui garde la vue d’ensemble
plan-link-summary-empty = Personne ne garde encore la vue d’ensemble. Choisissez une seule fonction, par exemple la direction du service social.
plan-link-summary-untitled = Vue d’ensemble sans responsable

plan-link-summary-overview-keeper = Qui garde la vue d’ensemble des plans d’action en cours ?
plan-link-summary-overview-keeper-hint = Notez une fonction, pas un nom.
