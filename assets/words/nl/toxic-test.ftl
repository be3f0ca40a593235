# Twee vragen die tonen hoe toxisch de polarisatie is.

toxic-test = test op toxische polarisatie
toxic-test-many = Test op toxische polarisatie
toxic-test-add = Test toevoegen
toxic-test-empty = Nog geen test. Twee vragen volstaan: praten de groepen nog met elkaar, en is er nog een verhaal dat hen bindt, zoals de trots op hun buurt?
toxic-test-untitled = Test zonder onderbouwing

toxic-test-t1-dialogue-possible = Kunnen de groepen nog met elkaar praten of omgaan?
toxic-test-t1-dialogue-possible-hint = Lukt het alleen via anderen, antwoord dan nee.
toxic-test-t2-shared-story-possible = Is een breder “wij” of een verbindend verhaal nog denkbaar?
toxic-test-t2-shared-story-possible-hint = Bijvoorbeeld de liefde voor de buurt, of een feest dat iedereen mist.
toxic-test-substantiation = Waarop steunen deze antwoorden?
toxic-test-substantiation-hint = Noem gesprekken of waarnemingen, zonder namen.
toxic-test-democratic-task = Hoe geven jullie het debat ruimte?
toxic-test-democratic-task-hint = Twee keer ja betekent: begeleiden en niet onderdrukken.

# Het scherm: wat uit de twee vragen volgt.
toxic-test-title = Welke polarisatie?
toxic-test-computed = De twee vragen wijzen op:
polarisation-kind-toxic = Toxische polarisatie
polarisation-kind-toxic-hint = Twee keer nee. Ga naar het midden, met wie constructief wil meedenken; bemiddel niet tussen de uitersten.
polarisation-kind-threatening = Dreigende polarisatie
polarisation-kind-threatening-hint = Eén keer nee. Er is nog een ingang: ga in gesprek voor die dichtgaat.
polarisation-kind-democratic = Democratische polarisatie
polarisation-kind-democratic-hint = Twee keer ja. Geef het debat ruimte en spelregels, en onderdruk het niet.
polarisation-kind-undetermined = Nog niet te zeggen
polarisation-kind-undetermined-hint = Antwoord op de twee vragen; weten jullie het niet, vraag het dan aan wie de groepen kent.
