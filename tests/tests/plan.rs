//! The printed plan: accessible and archivable by the engine of veraPDF, the same bytes each time,
//! and without anything that its audience may not see.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::fs;
use std::path::{Path, PathBuf};

use domain::action::Action;
use domain::audience::{Audience, Visible};
use domain::case::Case;
use domain::choice::{NetworkRole, ParticipationDegree};
use domain::stakeholder::Stakeholder;
use domain::value::Date;
use domain::{computed, file};
use lopdf::{Document, Object};
use tempfile::TempDir;
use tests::pdf::{tool, verdicts};
use words::{Language, Words};

fn sample(language: Language) -> Case {
    let path = format!("../assets/sample/{}.json", language.code());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    file::read(&fs::read_to_string(path).unwrap()).unwrap()
}

fn print(case: &Case, audience: Audience, language: Language) -> Vec<u8> {
    let visible = Visible::of(case, audience);
    let computed = computed::check(case).computed;
    let today = Date::parse("2025-09-05").unwrap();
    let plan = report::plan(&visible, &computed, Words::new(language), today);
    let pdf = report::pdf(&plan).unwrap();
    assert_eq!(pdf.missing, [], "every character of the case is in the typeface");
    pdf.bytes
}

fn write(folder: &TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn the_plan_is_accessible_and_archivable_in_three_languages() {
    let folder = TempDir::new().unwrap();
    let plans = Language::ALL.map(|language| {
        let bytes = print(&sample(language), Audience::College, language);
        write(&folder, &format!("{}.pdf", language.code()), &bytes)
    });
    let questions: Vec<_> =
        plans.iter().flat_map(|plan| [("ua1", plan.as_path()), ("3a", plan.as_path())]).collect();
    for verdict in verdicts(&questions) {
        assert!(verdict.starts_with("PASS"), "{verdict}");
    }
    for plan in &plans {
        tool("qpdf", &["--check", plan.to_str().unwrap()]);
    }
}

/// Breaks a good PDF.
type Break = fn(&mut Document);

/// A checker that finds nothing wrong proves something only when it finds what is wrong.
#[test]
fn the_checker_refuses_broken_copies() {
    let folder = TempDir::new().unwrap();
    let good = print(&small(), Audience::College, Language::Nl);
    let breaks: [(&str, &str, Break); 5] = [
        ("no-language", "ua1", |pdf| {
            pdf.catalog_mut().unwrap().remove(b"Lang");
        }),
        ("no-alternative", "ua1", |pdf| remove(pdf, b"S", b"Figure", b"Alt")),
        ("no-link-text", "ua1", |pdf| remove(pdf, b"Subtype", b"Link", b"Contents")),
        ("no-unicode", "ua1", |pdf| remove(pdf, b"Subtype", b"Type0", b"ToUnicode")),
        ("no-intent", "3a", |pdf| {
            pdf.catalog_mut().unwrap().remove(b"OutputIntents");
        }),
    ];
    let mut questions = vec![("ua1", write(&folder, "good.pdf", &good))];
    questions.push(("3a", folder.path().join("good.pdf")));
    for (name, profile, break_it) in breaks {
        let mut pdf = Document::load_mem(&good).unwrap();
        break_it(&mut pdf);
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).unwrap();
        questions.push((profile, write(&folder, &format!("{name}.pdf"), &bytes)));
    }
    let questions: Vec<_> = questions.iter().map(|(it, path)| (*it, path.as_path())).collect();
    let verdicts = verdicts(&questions);
    assert_eq!(verdicts.len(), questions.len());
    let (good, broken) = verdicts.split_at(2);
    assert!(good.iter().all(|it| it.starts_with("PASS")), "{good:?}");
    assert!(broken.iter().all(|it| it.starts_with("FAIL")), "{broken:?}");
}

/// Takes an entry out of every dictionary in which another has a certain name.
fn remove(pdf: &mut Document, key: &[u8], name: &[u8], gone: &[u8]) {
    let mut count = 0;
    for object in pdf.objects.values_mut() {
        let Object::Dictionary(dictionary) = object else { continue };
        if dictionary.get(key).and_then(Object::as_name).is_ok_and(|it| it == name) {
            count += usize::from(dictionary.remove(gone).is_some());
        }
    }
    assert!(0 < count, "there was nothing to break");
}

/// A case with little in it.
fn small() -> Case {
    let mut case = Case::default();
    case.case.title = Some("Proef".to_owned());
    case.stakeholders.push(stakeholder(&[NetworkRole::Doer]));
    case
}

fn stakeholder(roles: &[NetworkRole]) -> Stakeholder {
    Stakeholder {
        id: "ST".into(),
        who: Some("buurtvereniging".to_owned()),
        network_roles: roles.to_vec(),
        participation_degree: Some(ParticipationDegree::Advise),
        ..Stakeholder::default()
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let case = sample(Language::Fr);
    let twice = || print(&case, Audience::College, Language::Fr);
    assert_eq!(twice(), twice());
}

#[test]
fn an_empty_case_prints() {
    for audience in [Audience::Internal, Audience::College, Audience::Public] {
        print(&Case::default(), audience, Language::Nl);
    }
}

/// What the college reads, as a screen reader would.
fn heard(bytes: &[u8]) -> String {
    let folder = TempDir::new().unwrap();
    let path = write(&folder, "plan.pdf", bytes);
    let text = tool("pdfinfo", &["-struct-text", path.to_str().unwrap()]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_screen_reader_hears_every_action_and_every_heading() {
    for language in Language::ALL {
        let case = sample(language);
        let heard = heard(&print(&case, Audience::College, language));
        for Action { title, .. } in &case.actions {
            // Where a line is broken the tool shows the hyphen that a reader does not speak.
            let title = title.as_deref().unwrap().replace('\u{a0}', " ");
            let start: String = title.split(' ').take(2).collect::<Vec<_>>().join(" ");
            assert!(heard.contains(&start), "{language:?}: {title}");
        }
        for tag in ["H1", "H2", "Table", "TH", "TD", "Figure", "TOCI", "L (", "Caption"] {
            assert!(heard.contains(tag), "{language:?}: no {tag}");
        }
    }
}

/// Loud voices and internal notes cannot get in, whatever is typed in them.
#[test]
fn nothing_internal_reaches_the_college() {
    let language = Language::Nl;
    let mut case = sample(language);
    let planted = "Zwijgmijdood";
    for signal in &mut case.signals {
        signal.what = Some(planted.to_owned());
    }
    for voice in &mut case.loud_voices {
        voice.description_by_role = Some(planted.to_owned());
        voice.about_what = Some(planted.to_owned());
    }
    for stakeholder in &mut case.stakeholders {
        stakeholder.own_interests = Some(planted.to_owned());
        stakeholder.why_not_now = Some(planted.to_owned());
    }
    for status in &mut case.step_statuses {
        status.comment = Some(planted.to_owned());
    }
    for consultation in &mut case.consultations {
        if consultation.participants_count.is_none_or(|count| count < 10) {
            consultation.what_was_heard = Some(planted.to_owned());
        }
    }
    let about_voice = case.overrides.iter_mut().find(|it| it.rule.as_deref() == Some("R21-04"));
    about_voice.unwrap().reason = Some(planted.to_owned());

    let college = print(&case, Audience::College, language);
    let folder = TempDir::new().unwrap();
    let path = write(&folder, "plan.pdf", &college);
    let plain = tool("pdftotext", &[path.to_str().unwrap(), "-"]);
    assert!(!plain.contains(planted) && !heard(&college).contains(planted));
    let clear = Document::load_mem(&college).unwrap();
    for object in clear.objects.values() {
        assert!(!format!("{object:?}").contains(planted));
    }
    // The test sees it where it may stand.
    assert!(heard(&print(&internal_only(planted), Audience::Internal, language)).contains(planted));
}

fn internal_only(text: &str) -> Case {
    let mut case = small();
    case.consultations.push(domain::consultation::Consultation {
        id: "CN".into(),
        what_was_heard: Some(text.to_owned()),
        ..Default::default()
    });
    case
}

/// All fifteen combinations of roles differ on paper without colour.
#[test]
fn role_combinations_differ_in_greyscale() {
    let mut seen: Vec<(Vec<NetworkRole>, Vec<u8>)> = Vec::new();
    for bits in 1_u8..16 {
        let roles: Vec<_> =
            (0..4).filter(|bit| bits & (1 << bit) != 0).map(|bit| NetworkRole::ALL[bit]).collect();
        let picture = strip_in_grey(&roles);
        for (other, before) in &seen {
            assert_ne!(before, &picture, "{roles:?} looks like {other:?}");
        }
        seen.push((roles, picture));
    }
}

/// The strip below the number of a marker, as grey pixels.
fn strip_in_grey(roles: &[NetworkRole]) -> Vec<u8> {
    let mut case = small();
    // Nobody else is on the map, and the number is one that nothing else on the page has.
    case.stakeholders = (1..77)
        .map(|at| Stakeholder { id: format!("U{at}").as_str().into(), ..Stakeholder::default() })
        .collect();
    case.stakeholders.push(stakeholder(roles));
    let folder = TempDir::new().unwrap();
    let path = write(&folder, "map.pdf", &print(&case, Audience::Internal, Language::Nl));
    let path = path.to_str().unwrap();
    let (page, left, bottom) = place_of(&tool("pdftotext", &["-bbox", path, "-"]), "77");
    let picture = folder.path().join("strip");
    let dots = |points: f64| ((points * 300.0 / 72.0).round() as i64).to_string();
    let page = page.to_string();
    let (x, y) = (dots(left - 8.0), dots(bottom - 1.0));
    let (width, height) = (dots(30.0), dots(8.0));
    let size = ["-x", &x, "-y", &y, "-W", &width, "-H", &height];
    let asked = ["-f", &page, "-l", &page, "-singlefile", "-gray", "-r", "300"];
    let files = [path, picture.to_str().unwrap()];
    tool("pdftoppm", &[&asked[..], &size, &files].concat());
    fs::read(picture.with_extension("pgm")).unwrap()
}

/// Page, left side and bottom of the leftmost place of a word.
fn place_of(boxes: &str, word: &str) -> (usize, f64, f64) {
    let mut page = 0;
    let mut found: Vec<(usize, f64, f64)> = Vec::new();
    for line in boxes.lines() {
        page += usize::from(line.contains("<page "));
        if line.contains(&format!(">{word}<")) {
            let number = |name: &str| -> f64 {
                let start = line.split(&format!("{name}=\"")).nth(1).unwrap();
                start.split('"').next().unwrap().parse().unwrap()
            };
            found.push((page, number("xMin"), number("yMax")));
        }
    }
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    found.into_iter().next().expect("the marker is on the page")
}
