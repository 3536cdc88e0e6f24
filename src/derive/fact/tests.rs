//! Addresses of facts, read and written.

use super::{FactAddress, Word};

#[test]
fn addresses_are_written_as_they_are_read() {
    for text in [
        "par/2018/lai-chau/the-che/rank-change/2016",
        "framework/par/2018-2020/the-che/weight",
        "framework/par/2018-2020/total",
        "framework/par/2018-2020/the-che/parent",
        "par/2018/of",
        "par/2018/lai-chau/band",
        "par/2018/lai-chau/also/1",
        "par/2018/lai-chau/the-che/group",
        "bands/par/2018/of",
        "bands/par/2018/tot/from",
        "index/par/measure",
        "unit/lai-chau/kind",
        "source/qd-1149/date",
        "2018/announced",
        "2018/headline.en",
        "2018/headline.lo",
        "framework/par/2018-2020/the-che/name.en",
        "2018/correction/2020-02/par/2018/lai-chau/score+",
        "text/editions/2018/par.en.md",
    ] {
        let read = FactAddress::parse(text);
        assert_eq!(read.map(|read| read.to_string()).as_deref(), Some(text));
    }
}

#[test]
fn what_nothing_states_is_no_address() {
    for text in [
        "",
        "par",
        "par/2018",
        "par/2018/weather",
        "par/2018/total",
        "unit/lai-chau/title",
        "framework/par/2018-2020/kind",
        "par/2018/lai-chau/source.en",
        "2018/correction/someday/par/2018/of",
    ] {
        assert_eq!(FactAddress::parse(text), None, "{text}");
    }
}

#[test]
fn the_table_of_words_is_in_order() {
    for (place, word) in Word::all().enumerate() {
        assert_eq!(word as usize, place);
        assert_eq!(Word::named(word.name()), Some(word));
    }
}
