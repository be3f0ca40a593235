//! Places in a list as texts that sort: between any two there is room for another, on every laptop
//! and without renumbering the others. A place is eight hexadecimal digits, and more letters where
//! the digits leave no room.

/// Room that is left between records that come one after the other.
const STEP: u32 = 1024;
/// The digits of the letters: `a` counts as nought and never stands last.
const BASE: u8 = 26;

/// The place of the n-th of a new list, from 1.
pub(crate) fn nth(place: u32) -> String {
    format!("{:08x}", place.saturating_mul(STEP))
}

/// A place after one and before another; none means the start or the end of the list.
pub(crate) fn between(previous: Option<&str>, next: Option<&str>) -> String {
    let (low, low_rest) = previous.map_or((0, ""), split);
    let Some((high, high_rest)) = next.map(split) else {
        return format!("{:08x}", low.saturating_add(STEP));
    };
    if 1 < high.saturating_sub(low) {
        return format!("{:08x}", low + (high - low) / 2);
    }
    // Equal places come from two laptops; then it is enough to stand after the first.
    let same = low == high && low_rest < high_rest;
    let rest = middle(low_rest.as_bytes(), same.then_some(high_rest.as_bytes()));
    format!("{low:08x}{}", String::from_utf8(rest).expect("letters"))
}

fn split(position: &str) -> (u32, &str) {
    let (digits, rest) = position.split_at_checked(8).unwrap_or(("0", ""));
    (u32::from_str_radix(digits, 16).unwrap_or(0), rest)
}

/// Letters that sort between two, the upper one open when there is none.
fn middle(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    // Another laptop's letters may be anything; ours stay letters.
    let digit = |letters: &[u8]| {
        letters.first().map_or(0, |letter| letter.saturating_sub(b'a').min(BASE - 1))
    };
    let (first, last) = (digit(low), high.map_or(BASE, digit));
    let rest = low.get(1..).unwrap_or_default();
    if first == last {
        let below = high.and_then(|high| high.get(1..));
        return [vec![b'a' + first], middle(rest, below)].concat();
    }
    if 1 < last.saturating_sub(first) {
        return vec![b'a' + first + (last - first) / 2];
    }
    [vec![b'a' + first], middle(rest, None)].concat()
}

#[cfg(test)]
mod tests {
    use super::{between, nth};

    #[test]
    fn there_is_always_room_between() {
        for seed in 0..50 {
            let mut random = fastrand::Rng::with_seed(seed);
            let mut list = vec![nth(1), nth(2)];
            for _ in 0..300 {
                // Often at the same spot, where room is scarcest.
                let at = if random.bool() { 1 } else { random.usize(0..=list.len()) };
                let previous = at.checked_sub(1).map(|at| list[at].as_str());
                let place = between(previous, list.get(at).map(String::as_str));
                list.insert(at, place);
            }
            let sorted = list.windows(2).all(|pair| pair[0] < pair[1]);
            assert!(sorted, "seed {seed}: {list:?}");
            assert!(list.iter().all(|it| !it.ends_with('a') || it.len() == 8));
        }
    }

    #[test]
    fn a_list_that_grows_at_its_end_keeps_short_places() {
        let mut last = nth(1);
        for _ in 0..10_000 {
            last = between(Some(&last), None);
        }
        assert_eq!(last.len(), 8);
    }

    #[test]
    fn equal_places_do_no_harm() {
        let place = between(Some("00000400"), Some("00000400"));
        assert!("00000400" < place.as_str());
    }

    /// Places from elsewhere are taken as they are, whatever they are.
    #[test]
    fn places_of_another_make_do_no_harm() {
        let strange = ["", "x", "00000400~", "00000400A", "00000400é", "zzzzzzzz", "00000400aa"];
        for previous in strange {
            for next in strange {
                between(Some(previous), Some(next));
                between(None, Some(next));
            }
            between(Some(previous), None);
        }
    }
}
