//! A walk over the page with the Tab key.

use serde::Deserialize;
use serde_json::json;

use crate::app::App;

/// Where Tab came to.
#[derive(Clone, Debug, Deserialize)]
pub struct Stop {
    /// Its role, such as `button`.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// Where it stands in the sources.
    pub element: String,
    /// Whether it looks otherwise than without the focus.
    pub indicator: bool,
    /// Whether at least half of it is in sight.
    pub inside: bool,
    /// What lies over it.
    pub covered_by: Option<String>,
    /// Whether it is a control that is in sight and can be used.
    pub expected: bool,
    again: bool,
    round: bool,
}

/// The stops in their order, and what is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct TabWalk {
    /// What Tab came to.
    pub stops: Vec<Stop>,
    /// Controls of the page that Tab does not come to.
    pub missed: Vec<String>,
    /// Where Tab does not go on.
    pub stuck: Option<String>,
}

impl TabWalk {
    /// The names of the stops in their order.
    pub fn names(&self) -> Vec<&str> {
        self.stops.iter().map(|it| it.name.as_str()).collect()
    }

    /// One line for everything that hinders who works with the keyboard.
    pub fn faults(&self) -> Vec<String> {
        let mut faults: Vec<_> =
            self.missed.iter().map(|it| format!("Tab does not come to {it}")).collect();
        faults.extend(self.stuck.iter().map(|it| format!("Tab does not go on from {it}")));
        for stop in &self.stops {
            let at = &stop.element;
            if stop.role.is_empty() || stop.name.is_empty() {
                faults.push(format!("Tab comes to {at}, which has no role or no name"));
            }
            if !stop.expected {
                faults.push(format!("Tab comes to {at}, which is no control in sight"));
            }
            if !stop.indicator {
                faults.push(format!("nothing shows the focus at {at}"));
            }
            if !stop.inside {
                faults.push(format!("out of sight with the focus: {at}"));
            }
            if let Some(over) = &stop.covered_by {
                faults.push(format!("{at} with the focus lies under {over}"));
            }
        }
        faults
    }
}

impl App {
    /// Presses Tab from the top of the page, or of the dialog that is open, until it comes round.
    pub async fn tab_walk(&self) -> TabWalk {
        self.walk(false).await
    }

    /// The same from the heading of the screen, until Tab leaves what stands in the middle.
    pub async fn tab_walk_in_main(&self) -> TabWalk {
        self.walk(true).await
    }

    async fn walk(&self, in_main: bool) -> TabWalk {
        self.quiet().await;
        let count = self.run("return walkStart(arguments[0])", json!([in_main])).await;
        let count = count.as_u64().unwrap_or_default();
        let mut walk = TabWalk::default();
        for _ in 0..2 * count + 10 {
            self.press("Tab").await;
            self.rest(0).await;
            let step = self.run("return walkStep()", json!([])).await;
            match step.as_str() {
                Some("between") => continue,
                // The focus may be outside before the first stop, and leaves after the last one.
                Some(_) if walk.stops.is_empty() => continue,
                Some(_) => break,
                None => {}
            }
            let stop: Stop = serde_json::from_value(step).expect("a stop");
            if stop.again {
                // A page with one control comes round at once.
                let round = stop.round && (1 < walk.stops.len() || count == 1);
                walk.stuck = (!round).then_some(stop.element);
                break;
            }
            walk.stops.push(stop);
        }
        let missed = self.run("return walkMissed()", json!([])).await;
        walk.missed = serde_json::from_value(missed).expect("a list of texts");
        walk
    }
}
