# Een evaluatiecriterium: wat jullie meten.

evaluation-criterion = evaluatiecriterium
evaluation-criterion-many = Evaluatiecriteria
evaluation-criterion-add = Evaluatiecriterium toevoegen
evaluation-criterion-quick = Wat willen jullie meten?
evaluation-criterion-empty = Nog geen evaluatiecriteria. Zo weten jullie later of het werkt; kies iets telbaars, zoals het aantal meldingen van nachtlawaai.
evaluation-criterion-untitled = Evaluatiecriterium zonder tekst

evaluation-criterion-what-is-measured = Wat jullie meten
evaluation-criterion-what-is-measured-hint = Bijvoorbeeld het aantal klachten per kwartaal.
evaluation-criterion-criterion = Criterium
evaluation-criterion-criterion-hint = Welke waarde of welke richting willen jullie zien?
evaluation-criterion-method = Werkwijze en bron
evaluation-criterion-method-hint = Bijvoorbeeld een telling, een korte bevraging of cijfers van een meldpunt.
evaluation-criterion-prepared-by = Voorbereid door
evaluation-criterion-prepared-by-hint = Wie legt de gegevens klaar voor het evaluatiemoment?

evaluation-criterion-used-by = Gebruikt bij
evaluation-criterion-unused = Nog bij geen enkele actie
