# De vensters van het systeem om een bestand te kiezen.

desk-save = Waar wil je dit bewaren?
desk-open = Kies een dossierbestand
