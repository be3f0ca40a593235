# Een bericht aan collega’s over de voortgang en de plannen.

internal-report = bericht aan collega’s
internal-report-many = Berichten aan collega’s
internal-report-add = Bericht toevoegen
internal-report-empty = Nog geen bericht aan collega’s. Wie weet wat jullie doen, denkt sneller mee; vertel het bijvoorbeeld kort op een teamoverleg.
internal-report-untitled = Bericht zonder datum

internal-report-date = Datum
internal-report-date-hint = De dag waarop collega’s het hoorden of lazen.
internal-report-channel = Hoe
internal-report-channel-hint = Bijvoorbeeld op een teamoverleg, per mail of op het intranet.
internal-report-audience = Voor wie
internal-report-audience-hint = Denk ook aan wie aan het loket staat of in de buurt werkt.
internal-report-summary = Wat jullie vertelden
internal-report-summary-hint = Waar staan jullie, wat komt eraan en wat vragen jullie hun?
