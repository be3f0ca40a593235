# Nakijken welke thema’s en sectoren in het netwerk ontbreken.

blind-spot-check = controle op blinde vlekken
blind-spot-check-many = Controles op blinde vlekken
blind-spot-check-add = Controle toevoegen
blind-spot-check-empty = Nog niet nagekeken. Zoek samen welke thema’s en sectoren niemand inbrengt, bijvoorbeeld mobiliteit of onderwijs.
blind-spot-check-untitled = Controle zonder datum

blind-spot-check-content-themes-missing = Ontbrekende thema’s
blind-spot-check-content-themes-missing-hint = Waar weet niemand in jullie netwerk iets van, zoals afval of verlichting?
blind-spot-check-sectors-missing = Ontbrekende sectoren
blind-spot-check-sectors-missing-hint = Uit welke hoek komt nog niemand, zoals huisvesting of buurtwerk?
blind-spot-check-checked-on = Nagekeken op
blind-spot-check-checked-on-hint = De laatste controle telt; kijk opnieuw als het netwerk verandert.
blind-spot-check-added-stakeholders = Toegevoegde stakeholders
blind-spot-check-added-stakeholders-hint = Wie kwam erbij dankzij deze controle?

# Het scherm: de tabellen tonen gaten, de groep besluit eruit.
blind-spot-check-title = Wat besluiten jullie?
blind-spot-check-lead = De tabellen tonen wie er staat, niet wie jullie vergaten. Overloop samen de thema’s en de sectoren van deze buurt en noteer wat ontbreekt.
