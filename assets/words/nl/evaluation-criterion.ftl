# Een evaluatiecriterium: wat jullie meten.

evaluation-criterion = evaluatiecriterium
evaluation-criterion-many = Evaluatiecriteria

evaluation-criterion-what-is-measured = Wat jullie meten
evaluation-criterion-what-is-measured-hint = Bijvoorbeeld het aantal klachten per kwartaal.
evaluation-criterion-criterion = Criterium
evaluation-criterion-criterion-hint = Welke waarde of welke richting willen jullie zien?
evaluation-criterion-method = Werkwijze en bron
evaluation-criterion-method-hint = Bijvoorbeeld een telling, een korte bevraging of cijfers van een meldpunt.
evaluation-criterion-prepared-by = Voorbereid door
evaluation-criterion-prepared-by-hint = Wie legt de gegevens klaar voor het evaluatiemoment?
