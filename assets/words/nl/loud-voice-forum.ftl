# Een forum: waar en wanneer luide stemmen zich laten horen. Blijft binnen de werkgroep.

loud-voice-forum = forum
loud-voice-forum-many = Forums
loud-voice-forum-add = Forum toevoegen
loud-voice-forum-quick = Waar of wanneer laten luide stemmen zich horen?
loud-voice-forum-empty = Nog geen forums. Wie weet waar er geroepen wordt, weet ook waar een antwoord zin heeft, bijvoorbeeld onder berichten van de gemeente of op een infoavond.
loud-voice-forum-untitled = Forum zonder naam

loud-voice-forum-forum = Moment of plaats
loud-voice-forum-forum-hint = Bijvoorbeeld de wekelijkse markt, een petitie of een pagina op sociale media.
loud-voice-forum-channel = Kanaal
loud-voice-forum-channel-hint = Gebeurt het op een scherm, ter plaatse of allebei?
loud-voice-forum-how-expressed = Hoe laten ze zich horen?
loud-voice-forum-how-expressed-hint = Beschrijf de toon en de vorm, zonder namen.
loud-voice-forum-our-impact-level = Invloed die jullie er hebben
loud-voice-forum-our-impact-level-hint = Wees eerlijk: niet overal kunnen jullie iets doen.
impact-level-none = Geen
impact-level-none-hint = Jullie komen er niet binnen of niemand luistert er naar jullie.
impact-level-some = Een beetje
impact-level-some-hint = Jullie kunnen er aanwezig zijn of iets laten weten.
impact-level-strong = Veel
impact-level-strong-hint = Het is jullie eigen kanaal of jullie bepalen mee hoe het verloopt.
loud-voice-forum-our-impact = Wat jullie er kunnen doen
loud-voice-forum-our-impact-hint = Bijvoorbeeld antwoorden volgens jullie socialemediabeleid of mensen ter plaatse aanspreken.
loud-voice-forum-owner = Wie volgt het op?
loud-voice-forum-owner-hint = Eén lid dat kijkt, luistert en aan de groep vertelt wat er leeft.
