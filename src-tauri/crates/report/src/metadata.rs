//! What a PDF says about itself: dates in PDF form, and the XMP packet for PDF/UA-1 and PDF/A-3a.

use crate::{ReportError, document::Meta};

/// Who made the file.
pub(crate) const CREATOR: &str = "Middenweg";
pub(crate) const PRODUCER: &str = "Middenweg (printpdf)";

/// The XMP packet.
pub(crate) fn xmp(meta: &Meta) -> String {
    let title = escape(&meta.title);
    let language = escape(&meta.language.tag);
    let date = escape(&meta.date);
    let author = optional(&meta.author, |author| {
        format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    });
    let subject = optional(&meta.subject, |subject| {
        format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt>\
             </dc:description>"
        )
    });
    format!(
        r#"<?xpacket begin="{BOM}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        BOM = '\u{feff}'
    )
}

/// `2027-01-04T09:00:00+01:00` as `D:20270104090000+01'00'`.
pub(crate) fn pdf_date(iso: &str) -> Result<String, ReportError> {
    let bad = || ReportError::Date(iso.to_owned());
    let (local, offset) = match iso.as_bytes().get(19) {
        Some(b'Z') if iso.len() == 20 => (&iso[..19], "+00:00"),
        Some(b'+' | b'-') if iso.len() == 25 && iso.is_ascii() => iso.split_at(19),
        _ => return Err(bad()),
    };
    let matches = |text: &str, form: &str| {
        text.bytes()
            .zip(form.bytes())
            .all(|(c, f)| if f == b'0' { c.is_ascii_digit() } else { c == f })
    };
    if !matches(local, "0000-00-00T00:00:00") || !matches(&offset[1..], "00:00") {
        return Err(bad());
    }
    let digits: String = local.chars().filter(char::is_ascii_digit).collect();
    Ok(format!("D:{digits}{}'{}'", &offset[..3], &offset[4..]))
}

/// A text as it stands in XML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

fn optional(text: &str, element: impl Fn(String) -> String) -> String {
    if text.is_empty() { String::new() } else { element(escape(text)) + "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;

    #[test]
    fn dates() {
        assert_eq!(pdf_date("2027-01-04T09:00:00+01:00").unwrap(), "D:20270104090000+01'00'");
        assert_eq!(pdf_date("2027-01-04T09:00:00Z").unwrap(), "D:20270104090000+00'00'");
        for bad in [
            "",
            "2027-01-04",
            "2027-01-04T09:00:00",
            "2027-01-04 09:00:00+01:00",
            "é".repeat(13).as_str(),
        ] {
            assert!(pdf_date(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn metadata_is_escaped() {
        let meta = Meta::new("Wij & zij <ontwerp> \"1\"\u{1}", Language::nl());
        let xmp = xmp(&meta);
        assert!(xmp.contains("Wij &amp; zij &lt;ontwerp&gt; &quot;1&quot;</rdf:li>"), "{xmp}");
        assert!(!xmp.contains("dc:creator"));
    }
}
