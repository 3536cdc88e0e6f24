//! What is told of a framework or of bands, also by an address with the code of a field: `framework/ddci/2025@xa`,
//! `bands/ddci@xa/2025`.

use super::{Names, quoted};
use model::{Framework, Year, of_field};

impl Names<'_> {
    pub(super) fn framework(&self, index: &str, code: &str) -> Option<&Framework> {
        self.index(index)?.framework_named(code)
    }

    /// "Bộ chỉ số 2025 (xã và đặc khu)".
    pub(super) fn framework_name(&self, index: &str, code: &str) -> String {
        let Some(framework) = self.framework(index, code) else {
            return quoted(code);
        };
        let (_, field) = of_field(code);
        let mut fields = self.index(index).into_iter().flat_map(|one| &one.fields);
        let field = field.and_then(|field| fields.find(|one| one.code == field));
        let name = framework.name.get(self.lang);
        field.map_or_else(
            || name.to_owned(),
            |field| lang::text!("{name} ({})", field.name.get(self.lang)),
        )
    }

    /// "DDCI 2025 (phường; xã và đặc khu)": with the fields that the bands are for, where they are not for all.
    pub(super) fn bands(&self, code: &str, year: Year) -> String {
        let short = self.short(code);
        let scheme = self.record.find_bands(code, year);
        let Some((index, scheme)) = self.index(code).zip(scheme) else {
            return lang::text!("{short} {year}");
        };
        let fields = scheme.fields.iter();
        let names: Vec<&str> = fields
            .map(|field| index.fields[*field].name.get(self.lang))
            .collect();
        match &*names {
            [] => lang::text!("{short} {year}"),
            names => lang::text!("{short} {year} ({})", names.join("; ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::in_words;
    use model::{BandBasis, Lang};

    #[test]
    fn what_is_of_one_field_is_told_with_it() {
        let record = sample::record(|sample| {
            sample.table(2018, 0, &[(0, Some("60"))]);
            let index = &mut sample.0.indices[0];
            index.fields[0].name = model::Text::same("các xã");
            let mut form = index.frameworks[0].clone();
            form.code = format!("{}@{}", form.code, index.fields[0].code);
            index.frameworks[0].groups = vec![form];
            let mut bands = sample::bands(BandBasis::Score, &[Some("50")]);
            bands.fields = vec![0];
            index.bands = vec![bands];
        });
        let said = |address: &str| in_words(&record, address, Lang::VI);
        for address in [
            "framework/one/early@all/max",
            "framework/one/early@all/part-0/max",
        ] {
            assert!(
                said(address).contains("early (các xã)"),
                "{}",
                said(address)
            );
        }
        assert!(!said("framework/one/early/total").contains("các xã"));
        let bound = said("bands/one@all/2018/band-0/from");
        assert!(bound.starts_with("one 2018 (các xã), "), "{bound}");
    }
}
