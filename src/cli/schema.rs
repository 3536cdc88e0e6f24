//! `congbo schema`: what content files may hold, as JSON Schemas for editors.

use std::process::ExitCode;

use super::console::{err, out};
use super::{Console, Global};
use diagnostic::nearest;
use files::Failure;
use model::{Lang, LangId};

/// Prints one schema or all, or writes them into the output folder that is named.
pub(super) fn run(
    name: Option<&str>,
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Failure> {
    let all = content::schemas();
    let chosen: Vec<_> = match name {
        None => all.iter().collect(),
        Some(name) => all.iter().filter(|one| one.name == name).collect(),
    };
    if chosen.is_empty() {
        let names: Vec<&str> = all.iter().map(|one| one.name).collect();
        err(&unknown(name.unwrap_or_default(), &names, console.lang));
        return Ok(ExitCode::from(2));
    }
    if let Some(folder) = &global.out {
        for schema in chosen {
            let place = folder.join(format!("{}.json", schema.name));
            files::replace(&place, schema.text().as_bytes())?;
            console.line(&format!("{} · {}", place.display(), schema.files));
        }
        return Ok(ExitCode::SUCCESS);
    }
    if let [one] = chosen[..] {
        out(&one.text())?;
    } else {
        let each = chosen.iter().map(|one| (one.name, &one.json));
        let each: std::collections::BTreeMap<_, _> = each.collect();
        out(&format!("{:#}\n", serde_json::json!(each)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints what templates can use.
pub(super) fn theme() -> Result<ExitCode, Failure> {
    out(&theme::reference())?;
    Ok(ExitCode::SUCCESS)
}

fn unknown(name: &str, names: &[&str], lang: Lang) -> String {
    let near = nearest(name, names.iter().copied());
    let all = names.join(", ");
    match (lang.id(), near) {
        (LangId::Vi, Some(near)) => {
            format!("congbo: không có lược đồ “{name}”; có phải là “{near}”? Có: {all}.\n")
        }
        (LangId::Vi, None) => format!("congbo: không có lược đồ “{name}”. Có: {all}.\n"),
        (LangId::En, Some(near)) => {
            format!(
                "congbo: there is no schema “{name}”; did you mean “{near}”? There are: {all}.\n"
            )
        }
        (LangId::En, None) => format!("congbo: there is no schema “{name}”. There are: {all}.\n"),
    }
}
