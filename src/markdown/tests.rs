//! What prose becomes.

use proptest::prelude::*;

use super::{Ask, Call, Events, Wrap, parse, parse_trusted, passages};
use diagnostic::{Origin, Spot};
use model::Prose;

fn prose(markdown: &str) -> Prose {
    Prose {
        markdown: markdown.to_owned(),
        origin: Origin::bytes(&"content/x.md".into(), 100..100 + markdown.len()),
    }
}

/// The HTML with each request shown as its number in brackets around its words.
fn html(markdown: &str) -> String {
    parse(&prose(markdown)).html(&|request| Wrap {
        before: format!("[{}:", request.text),
        after: "]".into(),
    })
}

#[test]
fn ordinary_prose_is_rendered_as_it_is() {
    assert_eq!(
        html("Một *hai* [ba](https://example.org/ \"b\")\n\n| a |\n|---|\n| 1 |\n"),
        "<p>Một <em>hai</em> <a href=\"https://example.org/\" title=\"b\">ba</a></p>\n\
         <table><thead><tr><th>a</th></tr></thead><tbody>\n<tr><td>1</td></tr>\n</tbody></table>\n"
    );
    assert_eq!(
        html("<a@example.org>"),
        "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n"
    );
    assert!(html("a[^1]\n\n[^1]: b").contains("footnote-definition"));
    assert_eq!(
        html("~~a~~ \"b\""),
        "<p>~~a~~ &quot;b&quot;</p>\n".replace("&quot;", "\"")
    );
}

#[test]
fn a_figure_keeps_its_words_and_their_markup() {
    let parsed = parse(&prose(
        "Đạt [**72,23** điểm](figure:par/2018/lai-chau/score).",
    ));
    assert_eq!(parsed.requests.len(), 1);
    let request = &parsed.requests[0];
    assert_eq!(request.ask, Ask::Figure("par/2018/lai-chau/score".into()));
    assert_eq!(request.text, "72,23 điểm");
    let wrapped = parsed.html(&|_| Wrap {
        before: "<i>".into(),
        after: "</i>".into(),
    });
    assert_eq!(wrapped, "<p>Đạt <i><strong>72,23</strong> điểm</i>.</p>\n");
}

#[test]
fn a_request_knows_its_bytes() {
    let text = "Đạt {{ score(\"par\", 2018) }}, [x](figure:=1+1).";
    let parsed = parse(&prose(text));
    let spots: Vec<_> = parsed
        .requests
        .iter()
        .map(|request| match request.origin.spot {
            Spot::Bytes(start, end) => &text[start as usize - 100..end as usize - 100],
            _ => "",
        })
        .collect();
    assert_eq!(spots, ["{{ score(\"par\", 2018) }}", "[x](figure:=1+1)"]);
}

#[test]
fn arithmetic_may_have_parentheses() {
    let parsed = parse(&prose("[1](figure:=(1+2)/3)"));
    assert_eq!(parsed.requests[0].ask, Ask::Arithmetic("(1+2)/3".into()));
}

#[test]
fn insertions_are_read_outside_code_only() {
    let parsed = parse(&prose(
        "# {{ rank(\"par\", 2018) }}\n\n`{{ a }}`\n\n    {{ b }}\n\n*{{ score(\"a_b\", 2018, \"x\") }}* {{ nonsense }} {{ open",
    ));
    let asks: Vec<_> = parsed
        .requests
        .iter()
        .map(|request| request.ask.clone())
        .collect();
    let call = |name: &str, arguments: &[&str]| {
        Ask::Insert(Some(Call {
            name: name.into(),
            arguments: arguments.iter().map(|&a| a.into()).collect(),
        }))
    };
    assert_eq!(
        asks,
        [
            call("rank", &["par", "2018"]),
            call("score", &["a_b", "2018", "x"]),
            Ask::Insert(None),
        ]
    );
}

#[test]
fn links_are_told_apart() {
    let parsed = parse(&prose(
        "[a](../documents/b.md) [c](d.md#e) [f](#g) [h](javascript:alert(1)) ![i *j*](k.png \"l\") [m](HTTPS://n.vn)",
    ));
    let asks: Vec<_> = parsed
        .requests
        .iter()
        .map(|request| request.ask.clone())
        .collect();
    assert_eq!(
        asks,
        [
            Ask::File("../documents/b.md".into(), None),
            Ask::File("d.md".into(), Some("e".into())),
            Ask::Place("g".into()),
            Ask::Foreign("javascript:alert(1)".into()),
            Ask::Image("k.png".into()),
        ]
    );
    assert_eq!(
        (
            parsed.requests[4].text.as_str(),
            parsed.requests[4].title.as_str()
        ),
        ("i j", "l")
    );
}

#[test]
fn headings_have_unique_ids_without_marks() {
    let parsed = parse(&prose(
        "# Đường về đích!\n\n## Năm *2018*\n\n## Năm 2018\n\n## …\n",
    ));
    let ids: Vec<_> = parsed
        .headings
        .iter()
        .map(|h| (h.level, h.id.as_str()))
        .collect();
    assert_eq!(
        ids,
        [
            (1, "duong-ve-dich"),
            (2, "nam-2018"),
            (2, "nam-2018-2"),
            (2, "muc")
        ]
    );
    assert!(
        parsed
            .html(&|_| Wrap::default())
            .starts_with("<h1 id=\"duong-ve-dich\">")
    );
}

#[test]
fn markup_that_shapes_the_text_stays_and_whatever_acts_goes() {
    assert_eq!(
        html(
            "H<sub>2</sub>O <b onclick=\"x\" style=\"color:red\">b</b> <!-- c -->\n\n<!-- d\n\ne -->\n"
        ),
        "<p>H<sub>2</sub>O <b>b</b> </p>\n"
    );
    for acting in [
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<img src=x onerror=alert(1)>",
        "<iframe src=\"https://n.vn\"></iframe>",
        "<svg><script>alert(1)</script></svg>",
        "a <object data=x></object>",
        "<form action=x><input></form>",
        "<link rel=stylesheet href=x>",
        "<meta http-equiv=refresh content=0>",
        "<base href=x>",
    ] {
        let out = html(acting);
        assert!(
            !out.contains("alert") && !out.contains(['=', '{']),
            "{acting}: {out}"
        );
    }
    assert!(!html("<!-- a --><script>").contains("<script"));
}

#[test]
fn addresses_that_act_are_taken_out() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//n.vn",
        "../x.html",
    ] {
        let out = html(&format!("<a href=\"{address}\">a</a>"));
        assert_eq!(out, "<p><a>a</a></p>\n", "{address}");
        let parsed = parse(&prose(&format!("[a](<{address}>)")));
        assert_eq!(parsed.requests.len(), 1, "{address}");
        assert!(!parsed.html(&|_| Wrap::default()).contains("href"));
    }
    let kept = "<a href=\"https://n.vn/\">a</a>";
    assert_eq!(html(kept), format!("<p>{kept}</p>\n"));
}

#[test]
fn figures_and_links_stand_among_markup_but_never_within_a_tag() {
    assert_eq!(
        html("<details><summary>Xem</summary>\n\n[1](figure:=1) {{ a }}\n\n</details>\n"),
        "<details><summary>Xem</summary>\n<p>[1:1] [:]</p>\n</details>\n".replace("[:]", "[:")
    );
    let broken = html("<div title=\"\n\n[x](figure:=1)\n\n[y](z.md)\n\n\">\n");
    assert!(!broken.contains("[x:"), "{broken}");
    // A link whose end was taken out with the script that held it is no link.
    let cut = html("[a <script> b](c.md) </script> d");
    assert!(!cut.contains('[') || cut.contains(']'), "{cut}");
}

#[test]
fn trusted_markup_is_passed_on_as_it_is() {
    let text = "<script>go()</script>\n\na <b onclick=\"x\">b</b><!-- c -->\n";
    let out = parse_trusted(&prose(text)).html(&|_| Wrap::default());
    assert_eq!(
        out,
        "<script>go()</script>\n<p>a <b onclick=\"x\">b</b><!-- c --></p>\n"
    );
}

#[test]
fn markup_leaves_markdown_beside_it_as_it_was() {
    let text = "# A\n\n| a |\n|--:|\n| 1 |\n\n1. x\n\n```rust\nb\n```\n\n[c](https://n.vn \"t\") d[^1]\n\n[^1]: e\n";
    let plain = html(text);
    let beside = html(&format!("{text}\n<div></div>\n"));
    // Only the form of what has no end differs.
    let same = beside.replace("<div></div>\n", "");
    assert_eq!(same.trim_end(), plain.replace(" />", ">").trim_end());
}

#[test]
fn what_looks_like_a_seam_is_only_text() {
    assert_eq!(html("a\u{fdd0}+0\u{fdd0}b"), "<p>a   +0   b</p>\n");
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(text in "(?s).{0,80}") {
        let prose = prose(&text);
        let _ = (parse(&prose).html(&|_| Wrap::default()), passages(&prose), Events::of(&prose).footnotes());
    }

    #[test]
    fn nothing_like_prose_brings_it_down(text in "[-a1đ \\n\\[\\]()^:#|*`<>{}!=/.,%\0]{0,80}") {
        let prose = prose(&text);
        for passage in passages(&prose) {
            for bound in &passage.bound {
                prop_assert!(passage.text.get(bound.range.clone()).is_some());
            }
            let whole = 0..passage.text.len();
            let _ = passage.origin(&prose, &whole);
        }
        let _ = (parse(&prose).html(&|_| Wrap::default()), Events::of(&prose).footnotes());
    }
}
