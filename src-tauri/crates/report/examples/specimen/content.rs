//! The specimen: an invented plan that uses every block.

#[path = "content/map.rs"]
mod map;

use report::document::*;

/// The whole specimen.
pub(crate) fn document() -> Document {
    let mut meta = Meta::new("Actieplan Bloemetjeswijk", Language::nl());
    meta.author = "Gemeente Voorbeek".into();
    meta.subject = "Specimen van alle onderdelen van een afdruk".into();
    meta.date = "2027-01-04T09:00:00+01:00".into();
    meta.header_left = "Gemeente Voorbeek · Actieplan Bloemetjeswijk".into();
    meta.header_right = "Versie 3 · 4 januari 2027".into();
    meta.footer_left = "Intern gebruik".into();
    meta.page_words = PageWords("Pagina {n} van {total}".into());
    meta.attachments.push(Attachment {
        name: "dossier.json".into(),
        mime: "application/json".into(),
        description: "Dossiergegevens (JSON)".into(),
        relationship: Relationship::Source,
        bytes: b"{\"case\":\"Bloemetjeswijk\"}".to_vec(),
    });
    let mut document = Document::new(meta);
    document.push(cover());
    document.push(Contents { title: Some("Inhoud".into()) });
    document.push(Block::PageBreak);
    request(&mut document);
    situation(&mut document);
    matrix(&mut document);
    document.push(map::landscape());
    actions(&mut document);
    languages(&mut document);
    decision(&mut document);
    document
}

fn cover() -> Cover {
    Cover {
        title: "Samen leven in de Bloemetjeswijk".into(),
        subtitle: vec![
            "Actieplan rond lokale polarisatie, 2027–2029".into(),
            "Voor het college van burgemeester en schepenen".into(),
        ],
        badge: Some("Ontwerp".into()),
        facts: vec![
            ("Gemeente", "Voorbeek").into(),
            ("Datum", "4 januari 2027").into(),
            ("Versie", "3, na overleg met de werkgroep").into(),
            ("Contact", "Dienst Samenleven, samenleven@voorbeek.example").into(),
        ],
        own_page: true,
    }
}

fn request(document: &mut Document) {
    document.push(heading(1, "1\u{2002}Wat aan het college wordt gevraagd"));
    document.push(lead(
        "Het college wordt gevraagd dit plan goed te keuren, drie prioritaire acties te starten en de \
         werkgroep opdracht te geven om tegen december 2027 te rapporteren.",
    ));
    document.push(paragraph([
        plain("De spanning rond de "),
        bold("herinrichting van het Madeliefjesplein"),
        plain(
            " loopt op sinds het voorjaar. Buurtbewonersverenigingen, handelaars en jongeren verwijten \
             elkaar dat ze niet luisteren. De gemeenteraadscommissie vroeg een geactualiseerde \
             kosten-batenanalyse en een communicatiestrategie waarin ook de ",
        ),
        italic("stille middengroep"),
        plain(
            " aan bod komt: bewoners die geen kant kiezen, maar wel wonen met de gevolgen. Uit de \
             participatietrajecten bleek dat geïnteresseerde inwoners vooral belang hechten aan \
             verkeersveiligheidsmaatregelen en een toegankelijk plein.",
        ),
    ]));
    document.push(facts([
        ("Gevraagd budget", "€ 48.500 over drie jaar"),
        ("Beleidsdoelstelling", "BD 4.2, actieplan AP 17 van het meerjarenplan 2026–2031"),
        ("Visum", "Niet vereist voor acties 1 en 2; aangevraagd voor actie 3"),
        ("Als er niets gebeurt", "De werkgroep verwacht dat het overleg stilvalt vóór de zomer"),
    ]));
    document.push(Callout {
        kind: CalloutKind::Warning,
        title: "Let op: nog niet conform".into(),
        blocks: vec![
            paragraph(
                "Twee eisen van het subsidiekader zijn nog niet ingevuld. Het plan kan goedgekeurd \
                 worden, maar de aanvraag kan pas daarna vertrekken.",
            ),
            bullets([
                "De indicator voor doelstelling 3 heeft geen nulmeting.",
                "De trekker van actie 5 is niet aangeduid.",
            ]),
        ],
    });
    document.push(heading(2, "1.1\u{2002}Prioritaire acties"));
    document.push(numbered([
        ListItem::from("Een buurttafel met bewoners, handelaars en jongeren, elke eerste dinsdag van de maand."),
        ListItem::with(
            "Twee buurtwerkers die wekelijks aanwezig zijn:",
            List {
                kind: ListKind::Bullets,
                items: vec![
                    "op het plein, tijdens de schooluren;".into(),
                    "in de sporthal, op vrijdagavond, samen met de jeugddienst en de straathoekwerkers van de buurgemeente.".into(),
                ],
            },
        ),
        ListItem::from("Een vaste woordvoerder, met één boodschap voor alle kanalen."),
    ]));
    document.push(Callout {
        kind: CalloutKind::Success,
        title: "In orde".into(),
        blocks: vec![paragraph(
            "De depolarisatietoets is voor alle prioritaire acties uitgevoerd.",
        )],
    });
    document.push(note(
        "Bron: dossier Bloemetjeswijk, toestand op 4 januari 2027. Alle gegevens zijn verzonnen.",
    ));
}

fn situation(document: &mut Document) {
    document.push(heading(1, "2\u{2002}De situatie in het kort"));
    document.push(paragraph(
        "De wijk telt 2.340 inwoners in 980 huishoudens. Het plein is de enige ontmoetingsplaats in \
         openlucht. De kwestie draait om de vraag of het plein autovrij wordt: voor de enen is dat een \
         voorwaarde om er kinderen te laten spelen, voor de anderen het einde van de buurtwinkels.",
    ));
    document.push(heading(2, "2.1\u{2002}Zorgen van de stille middengroep"));
    document.push(
        Table::new([Column::fit(), Column::fit(), Column::fit().right(), Column::fit()])
            .caption("Zorgen, met het aantal gesprekken waarin ze voorkwamen")
            .head(["Zorg", "Categorie", "Gesprekken", "Gehoord via"])
            .row([
                Cell::new("Mijn kinderen kunnen niet veilig naar school").header(),
                "Verkeersveiligheid".into(),
                "34".into(),
                "Schoolpoortgesprekken, wijkwandeling".into(),
            ])
            .row([
                Cell::new("De bakker verdwijnt als niemand nog kan parkeren").header(),
                "Voorzieningen".into(),
                "21".into(),
                "Handelaarsoverleg".into(),
            ])
            .row([
                Cell::new("Ik durf op de vergadering niets te zeggen").header(),
                "Participatie".into(),
                "17".into(),
                "Huisbezoeken door de buurtwerker".into(),
            ])
            .row([Cell::new("Totaal").header().colspan(2), "72".into(), Cell::new("")]),
    );
    document.push(heading(2, "2.2\u{2002}Afstemming"));
    document.push(Block::Keep(vec![
        heading(3, "Participatiegraad"),
        paragraph(
            "De werkgroep koos voor coproduceren. Die keuze werd twee keer herzien, telkens nadat de \
             buurttafel had gezegd dat de vorige stap te weinig ruimte liet.",
        ),
        bar_chart().into(),
    ]));
    document.push(Block::Rule);
    document.push(paragraph("Een alinea na een lijn, om de afstand te tonen.\nEn een tweede regel na een harde overgang."));
}

fn bar_chart() -> Figure {
    let mut drawing = Vec::new();
    for (i, (name, value)) in
        [("Informeren", 62.0), ("Raadplegen", 48.0), ("Adviseren", 31.0), ("Coproduceren", 74.0)]
            .into_iter()
            .enumerate()
    {
        let y = 2.0 + i as f32 * 8.0;
        let text = |at, anchor, text: String| Shape::Text {
            at,
            text,
            size: 9.0,
            anchor,
            rotation: 0.0,
            bold: false,
            color: Color::TEXT,
        };
        drawing.push(text((32.0, y + 4.0), Anchor::End, name.into()));
        drawing.push(Shape::Rect {
            at: (35.0, y),
            size: (value, 5.5),
            radius: 1.0,
            fill: Some(Color::hex(0xB4CCE3)),
            stroke: Some(Stroke::new(Color::ACTION, 0.2)),
        });
        drawing.push(text((35.0 + value + 2.0, y + 4.0), Anchor::Start, format!("{value} %")));
    }
    Figure {
        width: 125.0,
        height: 34.0,
        drawing,
        alt: "Staafdiagram: informeren 62 %, raadplegen 48 %, adviseren 31 %, coproduceren 74 %."
            .into(),
        caption: Some("Figuur 1. Aandeel deelnemers dat de graad haalbaar vindt.".into()),
    }
}

fn matrix(document: &mut Document) {
    document.push(heading(1, "3\u{2002}Wie zich zorgen maakt"));
    document.push(paragraph(
        "De matrix toont per burgertype het doel van de communicatie en voorbeelden van acties.",
    ));
    let goals = ["Rust en duidelijkheid", "Gehoord worden", "Een rol in de oplossing"];
    let mut table = Table::new([
        Column::fraction(0.2),
        Column::fraction(0.25),
        Column::fraction(0.35),
        Column::fraction(0.2).center(),
    ])
    .caption("Matrix per burgertype")
    .head([
        Cell::new("Type").rowspan(2),
        Cell::new("Aanpak").colspan(2),
        Cell::new("Termijn").rowspan(2),
    ])
    .head(["Doel", "Voorbeelden van acties"]);
    for (i, kind) in
        ["Bezorgde burger", "Teleurgestelde burger", "Boze burger"].into_iter().enumerate()
    {
        table.push([
            Cell::new(kind).header().rowspan(2),
            Cell::new(goals[i]).shade(Color::SURFACE).rowspan(2),
            Cell::of([
                paragraph("Huis-aan-huisgesprekken met een vaste buurtwerker"),
                bullets(["vooraf aangekondigd", "met terugkoppeling binnen de week"]),
            ]),
            "kort".into(),
        ]);
        table.push([
            Cell::new("Openbaarvervoersbereikbaarheidsonderzoek met bewoners"),
            "lang".into(),
        ]);
    }
    document.push(table);
}

fn actions(document: &mut Document) {
    document.push(heading(1, "5\u{2002}Acties"));
    let mut table = Table::new([
        Column::points(22.0).right(),
        Column::fraction(0.34),
        Column::fit(),
        Column::fit(),
        Column::points(62.0).right(),
        Column::fit(),
    ])
    .caption("Actietabel")
    .head(["Nr.", "Actie en doelstelling", "Trekker", "Termijn", "Raming", "Burgertypes"]);
    let actions = [
        "Buurttafel Madeliefjesplein: maandelijks gesprek over de herinrichting",
        "Buurtwerkers op het plein en in de sporthal",
        "Eén woordvoerder en een gemeenschappelijke boodschap op alle kanalen van de gemeente",
        "Vorming voor baliemedewerkers over omgaan met verontwaardiging",
    ];
    let owners =
        ["Dienst Samenleven", "Jeugddienst / Sociaal Huis", "Communicatie", "Personeelsdienst"];
    for i in 0..34usize {
        table.push([
            Cell::new(format!("{}", i + 1)),
            Cell::new([
                bold(actions[i % 4]),
                plain(". Draagt bij aan doelstelling 2: minder incidenten."),
            ])
            .header()
            .regular(),
            owners[i % 4].into(),
            ["voorjaar 2027", "doorlopend", "najaar 2028"][i % 3].into(),
            format!("€ {}.{:03}", 1 + i * 3 % 17, i * 250 % 1000).into(),
            ["bezorgd, teleurgesteld", "boos", "alle types"][i % 3].into(),
        ]);
    }
    document.push(table);
    document.push(note("Ramingen zonder btw."));
    let long = "Deze rij is hoger dan een bladzijde en wordt daarom tussen de regels gebroken. "
        .repeat(60);
    document.push(
        Table::new([Column::fraction(0.3), Column::fraction(0.7)])
            .caption("Een rij die te hoog is")
            .head(["Vraag", "Antwoord"])
            .row([Cell::new("Wat zei de werkgroep?").header(), Cell::new(long.as_str())])
            .row([Cell::new("En daarna?").header(), Cell::new("Daarna een gewone rij.")]),
    );
}

fn languages(document: &mut Document) {
    document.push(heading(1, "6\u{2002}Andere talen"));
    document.push(paragraph(Text::from(
        "Les parties prenantes ont été consultées à plusieurs reprises ; leurs préoccupations concernent \
         principalement l’accessibilité, la sécurité routière et l’aménagement des espaces publics : « c’est \
         notre place ! »",
    ).in_language(&Language::fr())));
    document.push(paragraph([
        plain("Een bewoner schreef: "),
        italic("the stakeholder analysis distinguishes influence and interest").in_language(&Language::en()),
        plain(", en dat vat het samen. Tekens die ontbreken worden vervangen: 漢字 😀. Andere niet: ● ■ ▲ ◆ → ✓ ≤ Ελλάδα Україна."),
    ]));
}

fn decision(document: &mut Document) {
    document.push(heading(1, "7\u{2002}Besluit"));
    document.push(numbered([
        "Het college keurt het actieplan in bijlage goed.",
        "Het college geeft de werkgroep opdracht om de prioritaire acties te starten.",
    ]));
    document.push(Signatures {
        intro: Some("Voorbeek, ……………………… 2027".into()),
        signers: vec![
            Signer { role: "De algemeen directeur".into(), name: Some("An Peeters".into()) },
            Signer { role: "De burgemeester".into(), name: None },
        ],
    });
}
