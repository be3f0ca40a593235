fn main() {
    for (l, lang) in
        [("nl", words::Language::Nl), ("fr", words::Language::Fr), ("en", words::Language::En)]
    {
        let text = std::fs::read_to_string(format!("assets/sample/{l}.json")).unwrap();
        let case = domain::file::read(&text).unwrap();
        assert_eq!(domain::file::write(&case), text);
        let v = domain::computed::check(&case);
        for f in &v.findings {
            println!("{l} {} {:?} {:?} {:?}", f.rule, f.state, f.record, f.variant);
        }
        println!("{}", serde_json::to_string(&v.computed).unwrap());
        let vis = domain::audience::Visible::of(&case, domain::audience::Audience::College);
        let d = report::plan(
            &vis,
            &v.computed,
            words::Words::new(lang),
            domain::value::Date::parse("2025-09-05").unwrap(),
        );
        let p = report::pdf(&d).unwrap();
        println!("{l} {} pages missing {:?}", p.pages, p.missing);
        std::fs::write(format!("/tmp/plan-{l}.pdf"), p.bytes).unwrap();
    }
}
