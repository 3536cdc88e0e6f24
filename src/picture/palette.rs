//! The points of a drawing in few colours: it has one background, few inks, and the shades between them.

/// How many colours a picture has: two points a byte.
const COLOURS: usize = 16;

/// How finely colours are told apart before those of the picture are chosen: five bits of red, green and blue.
const BINS: usize = 1 << 15;

/// Points, two a byte, that name colours of a palette.
pub(crate) struct Reduced {
    /// Red, green and blue of each colour.
    pub(crate) colours: Vec<u8>,
    /// Row by row, each beginning with a byte.
    pub(crate) points: Vec<u8>,
}

/// Colours that are hardly told apart, taken together.
#[derive(Debug, Clone, Copy, Default)]
struct Shade {
    bin: usize,
    count: u64,
    /// Of all its points together, then of their mean.
    rgb: [u64; 3],
    /// How far the nearest chosen colour is, squared.
    far: u64,
    nearest: u8,
}

fn bin(point: [u8; 4]) -> usize {
    let [red, green, blue] = [point[0], point[1], point[2]].map(|part| usize::from(part >> 3));
    red << 10 | green << 5 | blue
}

/// Points in red, green, blue and an alpha that is full everywhere, `width` a row.
pub(crate) fn reduce(rgba: &[u8], width: usize) -> Reduced {
    let (points, _) = rgba.as_chunks::<4>();
    let mut shades = shades(points);
    let chosen = choose(&mut shades);
    let mut nearest = vec![0_u8; BINS];
    for shade in &shades {
        nearest[shade.bin] = shade.nearest;
    }
    let mut packed = Vec::with_capacity(points.len() / 2 + points.len() / width.max(1));
    for row in points.chunks(width.max(1)) {
        for pair in row.chunks(2) {
            let second = pair.get(1).map_or(0, |point| nearest[bin(*point)]);
            packed.push(nearest[bin(pair[0])] << 4 | second);
        }
    }
    let bytes = chosen.iter().flatten();
    let bytes = bytes.map(|&part| u8::try_from(part).unwrap_or(u8::MAX));
    Reduced {
        colours: bytes.collect(),
        points: packed,
    }
}

/// Which colours there are, and how much of each.
fn shades(points: &[[u8; 4]]) -> Vec<Shade> {
    let mut all = vec![Shade::default(); BINS];
    // Most points are like the one before.
    for run in points.chunk_by(|one, next| one == next) {
        let count = run.len() as u64;
        let shade = &mut all[bin(run[0])];
        shade.count += count;
        for (sum, part) in shade.rgb.iter_mut().zip(run[0]) {
            *sum += u64::from(part) * count;
        }
    }
    for (bin, shade) in all.iter_mut().enumerate() {
        shade.bin = bin;
        shade.far = u64::from(u32::MAX);
        for part in &mut shade.rgb {
            *part = (*part + shade.count / 2)
                .checked_div(shade.count)
                .unwrap_or(0);
        }
    }
    all.retain(|shade| shade.count > 0);
    all
}

/// Chooses colours one by one, each time the one that most points stand farthest from.
fn choose(shades: &mut [Shade]) -> Vec<[u64; 3]> {
    let mut chosen = Vec::new();
    while chosen.len() < COLOURS {
        let worst = shades.iter().filter(|shade| shade.far > 0);
        let Some(worst) = worst.max_by_key(|shade| shade.count * shade.far) else {
            break;
        };
        let colour = worst.rgb;
        let name = u8::try_from(chosen.len()).unwrap_or(u8::MAX);
        for shade in shades.iter_mut() {
            let parts = shade.rgb.iter().zip(colour);
            let far = parts.map(|(&one, other)| one.abs_diff(other).pow(2)).sum();
            if far < shade.far {
                (shade.far, shade.nearest) = (far, name);
            }
        }
        chosen.push(colour);
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::{COLOURS, reduce};

    #[test]
    fn few_colours_stay_as_they_are() {
        let [white, red, black] = [[255, 255, 255, 255], [155, 28, 49, 255], [0, 0, 0, 255]];
        let reduced = reduce(&[white, red, white, white, black, white].concat(), 3);
        assert_eq!(reduced.colours, [255, 255, 255, 0, 0, 0, 155, 28, 49]);
        assert_eq!(reduced.points, [0x02, 0x00, 0x01, 0x00]);
    }

    #[test]
    fn of_many_colours_each_point_gets_one_near_to_its_own() {
        let grey: Vec<[u8; 4]> = (0..=255).map(|part| [part, part, part, 255]).collect();
        let reduced = reduce(grey.as_flattened(), 256);
        assert_eq!(reduced.colours.len(), 3 * COLOURS);
        for (place, byte) in reduced.points.iter().enumerate() {
            for (place, name) in [(2 * place, byte >> 4), (2 * place + 1, byte & 15)] {
                let shown = usize::from(reduced.colours[3 * usize::from(name)]);
                assert!(shown.abs_diff(place) <= 24, "{place} is shown as {shown}");
            }
        }
    }
}
