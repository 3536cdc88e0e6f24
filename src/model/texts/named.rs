//! The texts of what the record is made of: the site, units, sources, indices.

/// See `texts`.
macro_rules! named {
    ($visitor:ident $(, $mut:tt)?) => {
        impl $visitor<'_> {
            fn site(&mut self, site: &$($mut)? Site) {
                let Site {
                    title,
                    summary,
                    authority,
                    publisher,
                    home: _,
                    peers,
                    populations: _,
                    base: _,
                    languages: _,
                    listed: _,
                    theme: _,
                    accent: _,
                    emblem: _,
                    cards: _,
                    licence,
                    contact,
                    banner,
                    exports: _,
                    rules: _,
                    markup: _,
                } = site;
                let at = Origin::file("content/site.yaml");
                self.text(title, &at, "title");
                self.text(summary, &at, "summary");
                self.name(authority, &at, "authority");
                self.some_name(publisher, &at, "publisher");
                self.some(contact, &at, "contact");
                self.some(banner, &at, "banner");
                for (place, Peers { name, units: _ }) in (0..).zip(peers) {
                    self.name(name, &at.key("peers").item(place), "name");
                }
                if let Some(Licence { name, url }) = licence {
                    let at = at.key("licence");
                    self.name(name, &at, "name");
                    self.some_plain(url.as_ref(), &at, "url");
                }
            }

            fn unit(&mut self, unit: &$($mut)? Unit) {
                let Unit {
                    code: _,
                    name,
                    full,
                    kind: _,
                    parent: _,
                    aliases,
                    from: _,
                    to: _,
                    was,
                    successors: _,
                    formerly,
                    tile: _,
                    islands,
                    predecessors: _,
                    note,
                    origin: at,
                } = unit;
                self.name(name, at, "name");
                self.some_name(full, at, "full");
                self.some(note, at, "note");
                if let Some(Islands { name, tile: _ }) = islands {
                    self.name(name, &at.key("islands"), "name");
                }
                for (place, alias) in aliases.iter().enumerate() {
                    self.plain(alias, &|| at.key("aliases").item(place));
                }
                for earlier in was {
                    let Earlier { name, full, to: _, kind: _, parent: _, origin: at } = earlier;
                    self.some_name(name, at, "name");
                    self.some_name(full, at, "full");
                }
                for (place, former) in (0..).zip(formerly) {
                    let Former { name, number, kind: _, parent: _, part: _ } = former;
                    let at = at.key("formerly").item(place);
                    self.name(name, &at, "name");
                    self.some_plain(number.as_ref(), &at, "number");
                }
            }

            fn source(&mut self, source: &$($mut)? Source) {
                let Source {
                    code: _,
                    title,
                    publisher,
                    url,
                    date: _,
                    document: _,
                    file,
                    licence,
                    note,
                    origin: at,
                } = source;
                self.text(title, at, "title");
                self.some_name(publisher, at, "publisher");
                self.some_name(licence, at, "licence");
                self.some(note, at, "note");
                self.some_plain(url.as_ref(), at, "url");
                if let Some(SourceFile { name, sha256: _ }) = file {
                    self.plain(name, &|| at.key("file"));
                }
            }

            fn index(&mut self, index: &$($mut)? Index) {
                let Index {
                    code: _,
                    name,
                    short,
                    publisher,
                    about,
                    measure: _,
                    decimals: _,
                    ranking: _,
                    mergers: _,
                    fields,
                    bands,
                    frameworks,
                    annotations,
                    origin: at,
                } = index;
                self.name(name, at, "name");
                if short == name {
                    self.again(short);
                } else {
                    self.name(short, at, "short");
                }
                self.name(publisher, at, "publisher");
                self.some(about, at, "about");
                for (place, Field { code: _, name, kinds: _, parents: _ }) in (0..).zip(fields) {
                    self.name(name, &at.key("fields").item(place), "name");
                }
                for (place, Annotation { year: _, text }) in (0..).zip(annotations) {
                    self.text(text, &at.key("annotations").item(place), "text");
                }
                for BandScheme { from: _, to: _, fields: _, basis: _, bands } in bands {
                    for Band { code: _, name, from: _, to: _, origin } in bands {
                        self.name(name, origin, "name");
                    }
                }
                for framework in frameworks {
                    self.framework(framework);
                }
            }

            fn framework(&mut self, framework: &$($mut)? Framework) {
                let Framework {
                    code: _,
                    name,
                    from: _,
                    to: _,
                    max: _,
                    max_at: _,
                    min: _,
                    total: _,
                    comparable: _,
                    basis,
                    break_note,
                    source: _,
                    components,
                    groups,
                    origin: at,
                } = framework;
                self.name(name, at, "name");
                self.some(basis, at, "basis");
                self.some(break_note, at, "break");
                for component in components {
                    let Component {
                        code: _,
                        name,
                        about,
                        applies: _,
                        adds: _,
                        max: _,
                        max_at: _,
                        min: _,
                        weight: _,
                        weight_at: _,
                        parent: _,
                        level: _,
                        lead: _,
                        origin: at,
                    } = component;
                    self.name(name, at, "name");
                    self.some(about, at, "about");
                }
                for group in groups {
                    self.same_framework(group);
                }
            }

            /// The texts of a framework once more, as it is for a field.
            fn same_framework(&mut self, framework: &$($mut)? Framework) {
                let Framework { name, basis, break_note, components, .. } = framework;
                self.again(name);
                for text in basis.into_iter().chain(break_note) {
                    self.again(text);
                }
                for Component { name, about, .. } in components {
                    self.again(name);
                    if let Some(text) = about {
                        self.again(text);
                    }
                }
            }
        }
    };
}
