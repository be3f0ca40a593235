//! Small values that fields are made of.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The id of a record: unique in its case. In an open file it is the file's own string, in the
/// library a UUID.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
#[schemars(inline)]
pub struct RecordId(pub String);

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for RecordId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

/// The id of a record, or else free text such as the name of a service.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
#[schemars(inline, extend("x-free-text" = true))]
pub struct Reference(pub String);

/// A day of the civil calendar, written `2025-01-08`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads `2025-01-08` and nothing else; `None` for a day that is none.
    pub fn parse(text: &str) -> Option<Self> {
        let date: jiff::civil::Date = text.parse().ok()?;
        (date.to_string() == text).then_some(Self(date))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a date such as 2025-01-08"))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// An amount in euros, kept in whole cents; in JSON a number with at most two decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "number"))]
pub struct Amount {
    /// Whole cents.
    pub cents: i64,
}

/// Larger amounts could not be written as a number with two exact decimals.
const MAX_CENTS: f64 = 1e13;

impl Amount {
    /// From a number in euros; `None` when it has more than two decimals or is too large.
    pub fn from_euros(euros: f64) -> Option<Self> {
        let cents = (euros * 100.0).round();
        let exact = cents.abs() < MAX_CENTS && cents / 100.0 == euros;
        // In range by the check before, so nothing is cut off.
        #[allow(clippy::cast_possible_truncation)]
        exact.then_some(Self { cents: cents as i64 })
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.cents % 100 == 0 {
            serializer.serialize_i64(self.cents / 100)
        } else {
            // Below MAX_CENTS every cent has its own f64.
            #[allow(clippy::cast_precision_loss)]
            serializer.serialize_f64(self.cents as f64 / 100.0)
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let euros = f64::deserialize(deserializer)?;
        Self::from_euros(euros).ok_or_else(|| D::Error::custom("more than two decimals"))
    }
}

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "multipleOf": 0.01, "x-unit": "EUR" })
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Date};

    #[test]
    fn a_date_is_written_one_way() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        for wrong in ["2025-02-29", "20250108", "2025-1-8", "2025-01-08T10:00", "8 januari", ""] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_amount_keeps_its_cents() {
        let check = |euros: f64, json: &str| {
            let amount = Amount::from_euros(euros).unwrap();
            assert_eq!(serde_json::to_string(&amount).unwrap(), json);
        };
        check(1500.0, "1500");
        check(0.1, "0.1");
        check(1234.56, "1234.56");
        check(-5.0, "-5");
        assert_eq!(Amount::from_euros(1.005), None);
        assert_eq!(Amount::from_euros(1e12), None);
    }
}
