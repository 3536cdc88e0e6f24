//! What is added to a site, each used only by an edition that is held back.

use super::{Site, Variant, YEAR};

/// An index of which only the edition that is held back has results.
fn hidden_index(site: &mut Site) {
    let kind = site.kind;
    let text = format!(
        "order: 99\nname: Chỉ số Bí Mật\npublisher: Tỉnh\nmeasure: points\ndecimals: 2\nranking: ranks\nfields:\n  - {{code: x, \
             name: x, kinds: [{kind}]}}\nframeworks:\n  - code: bi-mat\n    name: Bộ Bí Mật\n    from: 2020\n    max: 100\n    total: \
             sum\n    components: [{{code: a, name: Thành phần Bí Mật, max: 100}}]\n"
    );
    site.put("indices/chi-so-kin.yaml", &text);
    let row = format!("{{unit: {}, score: 50.01}}", site.unit);
    site.row("chi-so-kin", &row);
}

pub(super) const VARIANTS: [Variant; 24] = [
    ("edition", |site| {
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
        site.put(
            &format!("editions/{YEAR}/index.md"),
            "Thuyết minh bí mật.\n",
        );
        site.put(
            &format!("editions/{YEAR}/{}.md", site.index),
            "Thuyết minh bí mật.\n",
        );
        let figure = format!("{}/{YEAR}/{}/score", site.index, site.unit);
        let correction = format!(
            "- {{figure: {figure}, old: \"50\", new: \"50.01\", reason: x, date: 2024-01-01}}\n"
        );
        site.put(&format!("editions/{YEAR}/corrections.yaml"), &correction);
    }),
    ("broken table", |site| {
        site.put(
            &format!("editions/{YEAR}/{}.yaml", site.index),
            "coverage: [\n  {unit: x\n",
        );
        site.put(&format!("editions/{YEAR}/gi-do.txt"), "?");
    }),
    ("unit", |site| {
        site.unit("don-vi-kin", "");
        site.row(site.index, "{unit: don-vi-kin, score: 51}");
        site.put(&format!("editions/{YEAR}/units/don-vi-kin.md"), "Bí mật.\n");
    }),
    ("kind", |site| {
        site.after(
            "units.yaml",
            "kinds:\n",
            "  # Bí mật\n  loai-kin: {name: Loại Bí Mật, level: department}\n",
        );
        site.append(
            "units.yaml",
            "  - code: don-vi-loai-kin\n    name: Bí Mật\n    kind: loai-kin\n",
        );
        let path = format!("indices/{}.yaml", site.index);
        site.after(&path, "kinds: [", "loai-kin, ");
        site.row(site.index, "{unit: don-vi-loai-kin, score: 52}");
    }),
    ("field of a public kind", |site| {
        let path = format!("indices/{}.yaml", site.index);
        let field = "  - {code: nhom-kin, name: Nhóm Bí Mật, kinds: [so]}\n";
        site.after(&path, "\nfields:\n", field);
        site.row(site.index, "{unit: so-noi-vu, score: 52.5}");
    }),
    ("index", hidden_index),
    ("framework with its lead", |site| {
        let path = format!("indices/{}.yaml", site.index);
        let whole = site.text(&path);
        let last = whole.rfind("    from: ").unwrap();
        let end = last + whole[last..].find('\n').unwrap() + 1;
        let ended = format!("{}    to: {}\n{}", &whole[..end], YEAR - 1, &whole[end..]);
        site.put(&path, &ended);
        let framework = format!(
            "  - code: bo-kin\n    name: Bộ Bí Mật\n    from: {YEAR}\n    max: 100\n    total: sum\n    source: nguon-kin\n    \
             components:\n      - {{code: a, name: Bí Mật, max: 100, lead: don-vi-chu-tri}}\n"
        );
        site.after(&path, "\nframeworks:\n", &framework);
        site.unit("don-vi-chu-tri", "");
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
    }),
    ("band", |site| {
        let path = format!("indices/{}.yaml", site.index);
        let scheme = format!(
            "  - from: {YEAR}\n    of: score\n    bands:\n      - {{code: kin, name: Mức Bí Mật, from: 0}}\n"
        );
        let has_bands = site.text(&path).contains("\nbands:\n");
        site.add_to_list(&path, "bands", &scheme);
        if has_bands {
            let whole = site.text(&path);
            let second = whole.match_indices("  - from: ").nth(1).unwrap().0;
            let end = second + whole[second..].find('\n').unwrap() + 1;
            if !whole[end..].starts_with("    to:") {
                let ended = format!("{}    to: {}\n{}", &whole[..end], YEAR - 1, &whole[end..]);
                site.put(&path, &ended);
            }
        }
        let row = format!("{{unit: {}, score: 50.01, band: kin}}", site.unit);
        site.row(site.index, &row);
    }),
    ("alias", |site| {
        let name = format!("code: {}\n", site.home);
        let indent = "    ";
        let whole = site.text("units.yaml");
        let at = whole.find(&name).unwrap() + name.len();
        if let Some(list) = whole[at..].find("aliases: [").filter(|list| *list < 200) {
            let at = at + list + "aliases: [".len();
            site.put(
                "units.yaml",
                &format!("{}Tỉnh Mới Bí Mật, {}", &whole[..at], &whole[at..]),
            );
        } else {
            site.after(
                "units.yaml",
                &name,
                &format!("{indent}aliases: [Tỉnh Mới Bí Mật]\n"),
            );
        }
        site.put(
            &format!("editions/{YEAR}/index.md"),
            "Nay gọi là tỉnh mới Bí Mật.\n",
        );
    }),
    ("successor", |site| {
        let name = format!("code: {}\n", site.home);
        let whole = site.text("units.yaml");
        if !whole[whole.find(&name).unwrap()..]
            .lines()
            .take(7)
            .any(|line| line.contains("successors"))
        {
            site.after(
                "units.yaml",
                &name,
                "    to: 2089-06-30\n    successors: [don-vi-ke-thua]\n",
            );
        }
        site.unit("don-vi-ke-thua", ", from: 2089-07-01");
        site.row(site.index, "{unit: don-vi-ke-thua, score: 53}");
    }),
    ("note on what is to come", |site| {
        site.unit("don-vi-se-thay", ", from: 2089-07-01");
        let name = format!("code: {}\n", site.home);
        let note = "    note: Sẽ nhập vào đơn vị Bí Mật don-vi-se-thay.\n";
        site.after("units.yaml", &name, note);
        site.row(site.index, "{unit: don-vi-se-thay, score: 53.5}");
    }),
    ("predecessor that is over", |site| {
        site.unit(
            "don-vi-da-het",
            ", to: 2024-06-30, successors: [don-vi-vua-lap]",
        );
        site.unit("don-vi-vua-lap", ", from: 2024-07-01");
        site.row(site.index, "{unit: don-vi-vua-lap, score: 54.5}");
    }),
    ("predecessor", |site| {
        site.unit(
            "don-vi-cu-kin",
            ", to: 2089-06-30, successors: [don-vi-moi-kin]",
        );
        site.unit("don-vi-moi-kin", ", from: 2089-07-01");
        site.row(site.index, "{unit: don-vi-moi-kin, score: 54}");
    }),
    ("source", |site| {
        site.source();
        let row = format!("{{unit: {}, score: 50.01, source: nguon-kin}}", site.unit);
        site.row(site.index, &row);
    }),
    ("annotation", |site| {
        let path = format!("indices/{}.yaml", site.index);
        site.add_to_list(
            &path,
            "annotations",
            &format!("  - {{year: {YEAR}, text: Bí mật}}\n"),
        );
    }),
    ("actual", |site| {
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
        let path = format!("targets/{}.yaml", site.programme);
        let whole = site.text(&path);
        if whole.contains("actuals: [") {
            site.after(
                &path,
                "actuals: [",
                "{date: 2023, value: 99.99, source: nguon-kin}, ",
            );
        } else if whole.contains("\n    actuals:\n") {
            let actual = "      - {date: 2023, value: 99.99, source: nguon-kin}\n";
            site.after(&path, "\n    actuals:\n", actual);
        }
    }),
    ("target", |site| {
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row("chi-so-kin", &row);
        hidden_index(site);
        let path = format!("targets/{}.yaml", site.programme);
        let target = "  - number: \"99\"\n    name: Mục tiêu Bí Mật\n    quantity: points\n    goal: {at-least: 80}\n    index: chi-so-kin\n";
        site.after(&path, "\ntargets:\n", target);
    }),
    ("programme", |site| {
        site.source();
        let home = site.home.clone();
        let text = format!(
            "name: Chương trình Bí Mật\nunit: {home}\ndocument: van-ban-kin\nfrom: 2090\nto: 2095\ntargets:\n  - {{number: \"1\", name: \
             Bí Mật, quantity: percent, goal: {{at-least: 80}}}}\n"
        );
        site.put("targets/chuong-trinh-kin.yaml", &text);
        site.put("targets/chuong-trinh-kin.md", "Bí mật.\n");
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
    }),
    ("documents that speak of it", |site| {
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
        let figure = format!("{}/{YEAR}/{}/score", site.index, site.unit);
        site.document(
            "van-ban-gan-so",
            &format!("Đạt [50,01 điểm](figure:{figure})."),
        );
        site.document(
            "van-ban-phep-tinh",
            &format!("Đạt [50,01](figure:={figure})."),
        );
        let insertion = format!("Đạt {{{{ score(\"{}\", {YEAR}) }}}}.", site.index);
        site.document("van-ban-chen-so", &insertion);
    }),
    ("entry of the calendar", |site| {
        hidden_index(site);
        let entry =
            "- {code: bi-mat, year: 2090, index: chi-so-kin, date: 2091-03, state: expected}\n";
        site.append("calendar.yaml", entry);
    }),
    ("objection to its figure", |site| {
        let row = format!("{{unit: {}, score: 50.01}}", site.unit);
        site.row(site.index, &row);
        let figure = format!("{}/{YEAR}/{}/score", site.index, site.unit);
        let objection = format!(
            "- {{code: kn-kin, figure: {figure}, said: Điểm bí mật, received: 2091-04-02}}\n"
        );
        site.append("objections.yaml", &objection);
    }),
    ("exception", |site| {
        let path = format!("editions/{YEAR}/chi-so-kin.md");
        site.put(&path, "Đạt 50,01 điểm bí mật.\n");
        let waiver = format!(
            "- {{rule: figure-differs, file: {path}, at: bí mật, reason: Bí mật, date: 2024-01-01}}\n"
        );
        site.append("waivers.yaml", &waiver);
    }),
    ("tasks in a hidden index", |site| {
        hidden_index(site);
        let home = site.home.clone();
        site.document("giao-viec-kin", "Giao việc.");
        let path = "documents/giao-viec-kin.md";
        let tasks = format!(
            "\nassigns:\n  - {{unit: {home}, role: lead, index: chi-so-kin, task: Bí mật}}"
        );
        site.after(path, "date: 2024-01-01", &tasks);
    }),
    ("document to come", |site| {
        site.document("van-ban-mai-sau", "Quyết định bí mật.");
        let path = "documents/van-ban-mai-sau.md";
        let text = site
            .text(path)
            .replace("date: 2024-01-01", "date: 2099-03-20");
        site.put(path, &text);
    }),
];
