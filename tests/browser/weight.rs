//! What scripts weigh on the line.

use crate::chromium::Chromium;
use crate::site::SITES;

/// As many bytes may a site's own script have, compressed.
const MOST: u64 = 15 * 1024;

#[test]
fn the_script_of_a_site_is_small() {
    let mut browser = Chromium::start();
    let mut seen = 0;
    for site in SITES.iter() {
        for (path, bytes) in site.files.iter() {
            if !path.starts_with("assets/script.") {
                continue;
            }
            let text = serde_json::Value::from(String::from_utf8_lossy(bytes).into_owned());
            let weight = browser.evaluate(&format!(
                "new Response(new Blob([{text}]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer().then(all => all.byteLength)"
            ));
            let weight = weight.as_u64().expect("a number");
            assert!(weight <= MOST, "{}/{path}: {weight} bytes", site.name);
            seen += 1;
        }
    }
    assert!(seen >= 3, "{seen} scripts");
}
