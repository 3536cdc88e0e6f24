//! Styles without comments and without the white space that says nothing.
//!
//! The tokens are read by a style parser and written again as they were: what a rule says is never touched. The HTML
//! minifier's own style parser would make them a tenth smaller still, and costs every build 7 MB of memory for one
//! small file that is sent compressed.

use cssparser::{ParseError, Parser, Token, TokenSerializationType};

/// The style in its short form, or as written where it has no end.
pub(super) fn squeezed(text: &str) -> String {
    let mut small = Small {
        text: String::with_capacity(text.len()),
        last: TokenSerializationType::Nothing,
        apart: false,
    };
    match small.take(&mut Parser::new(text)) {
        Ok(()) => small.text,
        Err(_) => text.to_owned(),
    }
}

/// What was written, and what came last.
struct Small {
    text: String,
    last: TokenSerializationType,
    /// White space was read that may have to be written.
    apart: bool,
}

impl Small {
    /// Takes all tokens of a block, and of the blocks in it.
    fn take(&mut self, tokens: &mut Parser) -> Result<(), ParseError<()>> {
        loop {
            let start = tokens.position();
            let Ok(token) = tokens.next_including_whitespace_and_comments() else {
                return Ok(());
            };
            let token = token.clone();
            match token {
                Token::WhiteSpace(_) => self.apart = true,
                Token::Comment(_) => {}
                _ => self.put(&token, tokens.slice_from(start)),
            }
            let close = match token {
                Token::Function(_) | Token::ParenthesisBlock => (Token::CloseParenthesis, ")"),
                Token::SquareBracketBlock => (Token::CloseSquareBracket, "]"),
                Token::CurlyBracketBlock => (Token::CloseCurlyBracket, "}"),
                _ => continue,
            };
            tokens.parse_nested_block(|inner| self.take(inner))?;
            self.put(&close.0, close.1);
        }
    }

    /// Writes a token as it was written.
    fn put(&mut self, token: &Token, text: &str) {
        if matches!(token, Token::CloseCurlyBracket) {
            let length = self.text.trim_end_matches(';').len();
            self.text.truncate(length);
        }
        let kind = token.serialization_type();
        if self.apart && !opens(&self.text) && !binds(token) {
            self.text.push(' ');
        } else if self.last.needs_separator_when_before(kind) {
            self.text.push_str("/**/");
        }
        self.apart = false;
        self.text.push_str(text);
        self.last = kind;
    }
}

/// Whether white space after this says nothing. Before a colon it tells `a :hover` from `a:hover`; after one it does not.
fn opens(text: &str) -> bool {
    text.is_empty() || text.ends_with(['{', '}', ';', ',', '(', '[', '>', ':'])
}

/// Whether white space before this says nothing.
fn binds(token: &Token) -> bool {
    matches!(
        token,
        Token::CurlyBracketBlock
            | Token::CloseCurlyBracket
            | Token::CloseParenthesis
            | Token::CloseSquareBracket
            | Token::Semicolon
            | Token::Comma
            | Token::Delim('>')
    )
}

#[cfg(test)]
mod tests {
    use super::squeezed;

    #[test]
    fn a_style_keeps_what_it_says() {
        let says = |long: &str, short: &str| assert_eq!(squeezed(long), short);
        says("a {\n  color: red;\n}\n/* b */\n", "a{color:red}");
        says("a :hover > b , c { top : 0 }", "a :hover>b,c{top :0}");
        says(
            "@media ( width > 9px ) and (hover) { a{} }",
            "@media (width>9px) and (hover){a{}}",
        );
        says("a { width: calc( 1px + 2px ) }", "a{width:calc(1px + 2px)}");
        says(
            "a::after { content: \" ; \\\" } /* \" ; }",
            "a::after{content:\" ; \\\" } /* \"}",
        );
        says("a/* b */b { top: 0 }", "a/**/b{top:0}");
        says("a { --x: 1px/* */2px; }", "a{--x:1px/**/2px}");
        says("a { margin: 0 -1px .5em; }", "a{margin:0 -1px .5em}");
        says("a[ href ] b { top: 0; ; }", "a[href] b{top:0}");
    }

    #[test]
    fn nothing_is_lost_of_a_style_that_has_no_end() {
        assert!(squeezed("a { content: 'never closed").contains("never closed"));
        assert!(squeezed("a { b { c: d").contains("c:d"));
    }

    /// The minifier's own parser reads the same rules in the short form of the default theme's styles.
    #[cfg(feature = "minify")]
    #[test]
    fn a_parser_reads_the_same_rules() {
        let mut settings = minify_html::Cfg::new();
        settings.minify_css = true;
        let parsed = |text: &str| {
            // What it would make longer it leaves as it stands, so it is given something to take away.
            let longer = " ".repeat(text.len());
            let page = format!("<style>{text}{longer}</style>");
            let read = minify_html::minify(page.as_bytes(), &settings);
            // The values of custom properties are passed on as they stand.
            String::from_utf8_lossy(&read).replace(", ", ",")
        };
        let files = crate::embedded();
        let styles = files
            .iter()
            .filter(|(path, _)| crate::has_ending(path, "css"));
        let mut count = 0;
        for (path, bytes) in styles {
            let text = std::str::from_utf8(bytes).expect("styles are text");
            assert_eq!(parsed(&squeezed(text)), parsed(text), "{path}");
            count += 1;
        }
        assert!(count > 2);
    }
}
