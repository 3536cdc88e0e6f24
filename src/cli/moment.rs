//! `--as-of`: the moment at which a command takes it to be, to rehearse an announcement before it is one.

use clap::Args;

use super::now;
use model::{Moment, Offset};

/// The moment that decides what is public.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct AsOf {
    /// As if it were this moment, for rehearsal: 2026-03-20T08:00:00+07:00 or "20/03/2026 08:00"; a day is its end
    #[arg(long, value_name = "TIME", value_parser = read)]
    as_of: Option<Moment>,
}

impl AsOf {
    /// The moment.
    pub(super) fn moment(self) -> Moment {
        self.as_of.unwrap_or_else(now)
    }

    /// Whether the moment is given and has passed.
    pub(super) fn is_past(self) -> bool {
        self.as_of.is_some_and(|moment| moment < now())
    }

    /// Whether more may show than the public may see today.
    pub(super) fn is_rehearsal(self) -> bool {
        self.as_of.is_some_and(|moment| moment > now())
    }
}

/// A moment with its time zone, or a day and an hour as Vietnam writes them, in Vietnam's time. A day alone is its last
/// second there, so that all that becomes public on it is.
fn read(text: &str) -> Result<Moment, String> {
    let text = text.trim();
    let is_nowhere = Offset::of(text) == Some(Offset::Nowhere);
    Moment::parse(text)
        .filter(|_| !is_nowhere)
        .or_else(|| Moment::parse(&rfc(text)?))
        .ok_or_else(|| {
            "2026-03-20T08:00:00+07:00, \"20/03/2026 08:00\", 2026-03-20 (giờ Việt Nam · Vietnam time)"
                .to_owned()
        })
}

/// `20/03/2026 08:00` as a standard moment.
fn rfc(text: &str) -> Option<String> {
    let (day, hour) = match text.split_once(' ') {
        Some((day, hour)) => (day, Some(hour.trim().split_once([':', 'h'])?)),
        None => (text, None),
    };
    let (year, month, day) = match day.split('/').collect::<Vec<_>>()[..] {
        [day, month, year] => (year, month, day),
        // As files write a day; with an hour such a moment has its zone.
        [_] if hour.is_none() => match day.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] => (year, month, day),
            _ => return None,
        },
        _ => return None,
    };
    let number = |text: &str, most: usize| {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        (plain && text.len() <= most).then(|| text.parse::<u16>().ok())?
    };
    let (year, month, day) = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    let Some((hour, minute)) = hour else {
        return Some(format!("{year:04}-{month:02}-{day:02}T23:59:59+07:00"));
    };
    let (hour, minute) = (number(hour, 2)?, number(minute, 2)?);
    Some(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00+07:00"
    ))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_moment_is_written_in_either_way() {
        let wanted = read("2026-03-20T01:00:00Z").unwrap();
        for text in [
            "2026-03-20T08:00:00+07:00",
            "20/03/2026 08:00",
            "20/3/2026 8:00",
            "20/03/2026 08h00",
        ] {
            assert_eq!(read(text).unwrap(), wanted, "{text}");
        }
    }

    #[test]
    fn a_day_is_its_last_second_in_vietnam() {
        let wanted = read("2026-03-20T16:59:59Z").unwrap();
        for text in ["2026-03-20", "20/03/2026", " 20/3/2026 "] {
            assert_eq!(read(text).unwrap(), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "20/03/2026 25:00",
            "31/02/2026",
            "2026-02-30",
            "2026-03",
            "20-03-2026",
            "2026-03-20T08:00:00+17:00",
            "20/03 08:00",
            "20-03-2026 08:00",
            "mai",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
