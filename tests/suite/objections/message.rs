//! The message by which a reader says that a figure is wrong.

use super::{LATER, built, small_site, text};

/// Where a link of a page leads that opens a message.
fn message(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("href=\"mailto:")?;
    let (href, _) = rest.split_once('"')?;
    let mut bytes = Vec::new();
    let mut rest = href.replace("&amp;", "&").into_bytes().into_iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let hex = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
            }
            plain => {
                assert!(plain.is_ascii_graphic() && !b"<>/".contains(&plain));
                plain
            }
        });
    }
    Some(String::from_utf8(bytes).unwrap())
}

#[test]
fn beside_every_table_a_message_opens_with_address_figure_and_value() {
    let site = built(&small_site(), LATER);
    let at = |path: &str| message(text(&site, path));
    assert_eq!(
        at("2022/par.html").as_deref(),
        Some(
            "lienhe@example.org?subject=Kiến nghị: PAR INDEX 2022&body=\
             Trang: https://example.org/song-mo/2022/par.html\r\nCon số: par/2022/song-mo/score\r\nGiá trị: 72,23\r\nSai ở chỗ: "
        )
    );
    let english = at("en/2022/don-vi/dong-bang.html").unwrap();
    for words in [
        "subject=Objection: ",
        "Page: https://example.org/song-mo/en/2022/don-vi/dong-bang.html\r\n",
        "/2022/dong-bang/score\r\nValue: 60.4",
        "\r\nWhat is wrong: ",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    for path in ["chi-so/par.html", "don-vi/song-mo.html"] {
        assert!(
            at(path).unwrap().contains("par/2022/song-mo/score"),
            "{path}"
        );
    }
    // One a table: a page of a unit has a card an index.
    let page = text(&site, "2022/don-vi/song-mo.html");
    assert_eq!(
        page.matches("mailto:").count(),
        page.matches("<p class=more>").count()
    );
}

#[test]
fn without_a_contact_that_can_be_written_to_there_is_no_message() {
    let mut content = small_site();
    let settings = String::from_utf8(content.get("content/site.yaml").unwrap().to_vec()).unwrap();
    for contact in ["", "contact: Văn phòng, 0213 3876 543\n"] {
        let settings = settings.replace("contact: lienhe@example.org\n", contact);
        content.insert("content/site.yaml", settings);
        for (path, bytes) in built(&content, LATER).iter() {
            assert!(
                !String::from_utf8_lossy(bytes).contains("mailto:"),
                "{path}"
            );
        }
    }
    // Where the site's address is not known, the page is named by its path.
    let settings = settings.replace("base: https://example.org/song-mo/\n", "");
    content.insert("content/site.yaml", settings);
    let site = built(&content, LATER);
    let told = message(text(&site, "en/2022/par.html")).unwrap();
    assert!(told.contains("Page: en/2022/par.html\r\n"), "{told}");
}
