//! The way through the templates of one kind of page, with the names that are known at each step.

use std::ops::Range;

use super::blocks::{body, calls_super, chain, until};
use super::path;
use super::{DEEPEST, Tags, Unknown, field};
use page::shape::{Field, Shape};
use template::scan::{Tag, Token, Word, plain};

/// Everything unknown in the template `name`, with what it extends and includes, on a page that knows `known`.
pub(super) fn page<'a>(
    tags: &Tags<'a>,
    name: &'a str,
    kind: &'static str,
    known: Vec<Field>,
) -> Vec<Unknown> {
    let mut walk = Walk {
        tags,
        chain: chain(tags, name),
        kind,
        scopes: vec![Scope::new(known)],
        found: Vec::new(),
        depth: 0,
    };
    if let Some(&root) = walk.chain.last() {
        walk.template(root);
    }
    walk.found
}

/// Names that are known between two tags.
#[derive(Debug)]
struct Scope {
    fields: Vec<Field>,
    /// Whether it ends with a condition: what is set in it stays.
    condition: bool,
}

impl Scope {
    fn new(fields: Vec<Field>) -> Self {
        Self {
            fields,
            condition: false,
        }
    }
}

/// The way through all templates of one kind of page.
struct Walk<'w, 'a> {
    tags: &'w Tags<'a>,
    chain: Vec<&'a str>,
    kind: &'static str,
    scopes: Vec<Scope>,
    found: Vec<Unknown>,
    depth: usize,
}

impl<'a> Walk<'_, 'a> {
    /// A whole template; the names that it sets are known to it alone.
    fn template(&mut self, name: &'a str) {
        if self.depth > DEEPEST {
            return;
        }
        self.depth += 1;
        let before = self.scopes.len();
        self.scopes.push(Scope::new(Vec::new()));
        if let Some(tags) = self.tags.get(name) {
            self.run(name, tags);
        }
        self.scopes.truncate(before);
        self.depth -= 1;
    }

    fn run(&mut self, template: &'a str, tags: &[Tag<'a>]) {
        let mut at = 0;
        while let Some(tag) = tags.get(at) {
            at += 1;
            match tag {
                Tag::Print(tokens) => {
                    self.value(template, plain(tokens));
                }
                Tag::Act(tokens) => {
                    let tokens = plain(tokens);
                    let first = tokens.first().and_then(Token::name).unwrap_or_default();
                    match first {
                        "component" => at += until(&tags[at..], "component", "endcomponent"),
                        "block" => {
                            let length = until(&tags[at..], "block", "endblock");
                            let name = tokens.get(1).and_then(Token::name).unwrap_or_default();
                            let own = &tags[at..at + length];
                            self.block(name, template, own);
                            at += length;
                        }
                        _ => self.act(template, first, tokens),
                    }
                }
            }
        }
    }

    /// A block as the page fills it: the version of the template nearest to the page.
    fn block(&mut self, name: &str, template: &'a str, own: &[Tag<'a>]) {
        if self.depth > DEEPEST {
            return;
        }
        self.depth += 1;
        let before = self.scopes.len();
        self.scopes.push(Scope::new(Vec::new()));
        for place in 0..self.chain.len() {
            let nearer = self.chain[place];
            if nearer == template {
                self.run(template, own);
                break;
            }
            let Some(body) = self.tags.get(nearer).and_then(|tags| body(tags, name)) else {
                continue;
            };
            self.run(nearer, body);
            if !calls_super(body) {
                break;
            }
        }
        self.scopes.truncate(before);
        self.depth -= 1;
    }

    fn act(&mut self, template: &'a str, first: &str, tokens: &[Token<'a>]) {
        match first {
            "if" => {
                self.scopes.push(self.defined(tokens));
                self.value(template, &tokens[1..]);
            }
            "elif" => {
                self.leave();
                self.scopes.push(self.defined(tokens));
                self.value(template, &tokens[1..]);
            }
            // That of a loop ends nothing but the loop's own names, which nobody asks for there.
            "else" if self.scopes.last().is_some_and(|scope| scope.condition) => {
                self.leave();
                self.scopes.push(self.defined(&[]));
            }
            "endif" | "endfor" => self.leave(),
            "for" => self.each(template, tokens),
            "set" | "set_global" => self.set(template, tokens),
            "include" => {
                for token in tokens {
                    if let Word::Quoted(name) = token.word
                        && let Some((&name, _)) = self.tags.get_key_value(name)
                    {
                        self.template(name);
                    }
                }
            }
            "filter" => {
                self.value(template, tokens.get(2..).unwrap_or_default());
            }
            _ => {}
        }
    }

    fn leave(&mut self) {
        if self.scopes.len() > 1 {
            self.scopes.pop();
        }
    }

    /// What is known where a condition holds: the names that it asks to be defined.
    fn defined(&self, tokens: &[Token<'a>]) -> Scope {
        let asked = tokens.windows(3).filter_map(|three| match three {
            [name, is, defined] if is.name() == Some("is") && defined.name() == Some("defined") => {
                name.name()
            }
            _ => None,
        });
        let unknown = asked.filter(|name| self.look(name).is_none());
        Scope {
            fields: unknown.map(|name| field(name, Shape::Any)).collect(),
            condition: true,
        }
    }

    fn each(&mut self, template: &'a str, tokens: &[Token<'a>]) {
        let Some(of) = tokens.iter().position(|token| token.name() == Some("in")) else {
            self.scopes.push(Scope::new(Vec::new()));
            return;
        };
        let all = self.value(template, &tokens[of + 1..]);
        let names: Vec<&str> = tokens[1..of].iter().filter_map(Token::name).collect();
        let mut fields = vec![field("loop", Shape::Any)];
        match names[..] {
            [one] => fields.push(field(one, path::item(&all))),
            [key, value] => {
                fields.push(field(key, Shape::Text));
                fields.push(field(value, Shape::Any));
            }
            _ => {}
        }
        self.scopes.push(Scope::new(fields));
    }

    fn set(&mut self, template: &'a str, tokens: &[Token<'a>]) {
        let Some(name) = tokens.get(1).and_then(Token::name) else {
            return;
        };
        let shape = match tokens.get(2) {
            Some(sign) if sign.is("=") => self.value(template, &tokens[3..]),
            _ => Shape::Any,
        };
        let scope = self.scopes.iter_mut().rev().find(|scope| !scope.condition);
        if let Some(scope) = scope {
            scope.fields.push(field(name, shape));
        }
    }

    fn look(&self, name: &str) -> Option<&Shape> {
        let all = self.scopes.iter().rev();
        let mut fields = all.flat_map(|scope| scope.fields.iter().rev());
        fields
            .find(|field| *field.name == *name)
            .map(|field| &field.shape)
    }

    /// Goes through a value. What it is, is known only of a name or a path by itself.
    fn value(&mut self, template: &'a str, tokens: &[Token<'a>]) -> Shape {
        // A component, and a list made in place, bring names of their own.
        let own_names = tokens.first().is_some_and(|token| token.is("<"))
            || tokens.iter().any(|token| token.name() == Some("for"));
        if own_names {
            return Shape::Any;
        }
        let mut alone = Shape::Any;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token.word {
                Word::Name(name) if path::is_value(tokens, at, name) => {
                    let start = at;
                    let (shape, end) = self.path(template, tokens, at, name);
                    at = end;
                    if start == 0 && at == tokens.len() {
                        alone = shape;
                    }
                }
                _ => at += 1,
            }
        }
        alone
    }

    /// A name with its fields and items, and the place behind it.
    fn path(
        &mut self,
        template: &'a str,
        tokens: &[Token<'a>],
        at: usize,
        name: &'a str,
    ) -> (Shape, usize) {
        let end = path::end(tokens, at);
        let excused = path::is_excused(tokens, end);
        let Some(mut shape) = self.look(name).cloned() else {
            if !excused && tokens.get(at + 1).is_none_or(|next| !next.is("?.")) {
                let known = self.scopes.iter().flat_map(|scope| &scope.fields);
                let known: Vec<&str> = known.map(|field| &*field.name).collect();
                let meant = diagnostic::nearest(name, known).map(str::to_owned);
                self.miss(template, &tokens[at].range, name, String::new(), meant);
            }
            self.within(template, tokens, at + 1, end);
            return (Shape::Any, end);
        };
        let mut said = name.to_owned();
        let mut step = at + 1;
        while step < end {
            if tokens[step].is("[") || tokens[step].is("?[") {
                let close = path::closing(tokens, step);
                let inner = &tokens[step + 1..close];
                self.value(template, inner);
                shape = path::picked(&shape, inner);
                said.push_str("[]");
                step = close + 1;
                continue;
            }
            let Some(token) = tokens.get(step + 1) else {
                break;
            };
            if let Some(name) = token.name() {
                match path::inner(&shape, name) {
                    Ok(one) => shape = one,
                    Err(known) => {
                        if !excused || step + 2 < end {
                            let meant = diagnostic::nearest(name, known);
                            let meant = meant.map(str::to_owned);
                            self.miss(template, &token.range, name, said.clone(), meant);
                        }
                        shape = Shape::Any;
                    }
                }
                said.push('.');
                said.push_str(name);
            } else {
                shape = path::item(&shape);
            }
            step += 2;
        }
        (shape, end)
    }

    /// The values between the brackets of a path that is not known itself.
    fn within(&mut self, template: &'a str, tokens: &[Token<'a>], mut at: usize, end: usize) {
        while at < end {
            if tokens[at].is("[") || tokens[at].is("?[") {
                let close = path::closing(tokens, at);
                self.value(template, &tokens[at + 1..close]);
                at = close;
            }
            at += 1;
        }
    }

    fn miss(
        &mut self,
        template: &str,
        range: &Range<usize>,
        name: &str,
        of: String,
        meant: Option<String>,
    ) {
        self.found.push(Unknown {
            template: template.to_owned(),
            range: (range.start, range.end),
            name: name.to_owned(),
            of,
            kind: self.kind,
            meant,
        });
    }
}
