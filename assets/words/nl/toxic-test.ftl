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
