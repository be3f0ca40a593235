//! Days, amounts and lists as each language writes them. Fluent gets them ready-made.

use crate::{Language, Value, Words};

impl Words {
    /// A day in full, such as `3 december 2026`.
    pub fn date(self, year: i16, month: i8, day: i8) -> String {
        let month = self.get(&format!("format-month-{month}"));
        // As text, so that no year gets a thousands separator; 1 alone is said otherwise in French.
        let args = [
            ("day", Value::from(day.to_string())),
            ("month", Value::from(month)),
            ("year", Value::from(year.to_string())),
        ];
        let key = if day == 1 { "format-date-first" } else { "format-date" };
        self.with(key, &args)
    }

    /// An amount in euros, with cents only where there are any.
    pub fn amount(self, cents: i64) -> String {
        let sign = if cents < 0 { "-" } else { "" };
        let cents = cents.unsigned_abs();
        let mut number = format!("{sign}{}", self.number(cents / 100));
        if !cents.is_multiple_of(100) {
            let comma = if self.language == Language::En { '.' } else { ',' };
            number.push_str(&format!("{comma}{:02}", cents % 100));
        }
        self.with("format-amount", &[("amount", Value::from(number))])
    }

    /// A whole number with the language's thousands separator.
    pub fn number(self, number: u64) -> String {
        let separator = match self.language {
            Language::Nl => '.',
            Language::Fr => '\u{202f}',
            Language::En => ',',
        };
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.char_indices() {
            if 0 < place && (digits.len() - place).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    /// Several things as a list in a sentence: `a, b en c`.
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [start @ .., last] => {
                let args = [("start", start.join(", ").into()), ("last", last.as_str().into())];
                self.with("format-list", &args)
            }
        }
    }

    /// The same text in lower case at its start, for the middle of a sentence.
    pub fn inside(self, text: &str) -> String {
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_lowercase().chain(letters).collect(),
            None => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Words};

    #[test]
    fn days_amounts_and_lists_follow_the_language() {
        let check = |language, date: &str, amount: &str, list: &str| {
            let words = Words::new(language);
            assert_eq!(words.date(2026, 12, 1), date);
            assert_eq!(words.amount(2_800_050), amount);
            let items = ["a", "b", "c"].map(str::to_owned);
            assert_eq!(words.list(&items), list);
            assert_eq!(words.list(&items[..1]), "a");
        };
        check(Language::Nl, "1 december 2026", "€\u{a0}28.000,50", "a, b en c");
        check(Language::Fr, "1er décembre 2026", "28\u{202f}000,50\u{a0}€", "a, b et c");
        check(Language::En, "1 December 2026", "€28,000.50", "a, b and c");
        assert_eq!(Words::new(Language::Fr).date(2026, 2, 21), "21 février 2026");
        assert_eq!(Words::new(Language::En).amount(-99), "€-0.99");
        assert_eq!(Words::new(Language::Nl).number(999), "999");
    }
}
