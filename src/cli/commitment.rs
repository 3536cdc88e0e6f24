//! `congbo commitment`: a number to publish before the ceremony, which tells nothing of the results and proves afterwards that
//! they are the ones that were decided. The salt stays in `private/`, out of content and output.

use std::process::ExitCode;

use clap::Args as Arguments;

use super::moment::AsOf;
use super::seal::{day, head, refuse, with_status};
use super::{Console, Global, end, stamp};
use diagnostic::Key;
use diagnostic::place::Sheet;
use files::{Failure, Files, text};
use model::{Date, LangId, Moment, Year};

/// Where salts are kept, beside content.
pub(super) const FOLDER: &str = "private";

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// The year whose results are committed to
    #[arg(value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Year,
    /// The secret that goes into the number; otherwise one is drawn
    #[arg(long, value_name = "TEXT")]
    salt: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// Works out a commitment and keeps its salt.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let year = args.year;
    let mut input = global.input()?;
    let head = head(year);
    // Whatever its status, the edition is looked at as it will be when it is public.
    let public = input.content.get(&head);
    let Some(public) = public.and_then(|bytes| with_status(bytes, "published")) else {
        return Ok(refuse(
            console,
            &format!("không có kỳ công bố {year}"),
            &format!("there is no edition of {year}"),
        ));
    };
    if input
        .content
        .get(&format!("content/editions/{year}/seal.yaml"))
        .is_some()
    {
        return Ok(refuse(
            console,
            &format!("kỳ {year} đã niêm phong, không cần cam kết nữa"),
            &format!("the edition of {year} is sealed; there is nothing to commit to"),
        ));
    }
    let due = due(&public).max(Some(args.as_of.moment()));
    input.content.insert(&*head, public);
    let checked = match crate::check(&input.content, due.unwrap_or(Moment(0))) {
        Ok(checked) => checked,
        Err(error) => return end(error, &input, console),
    };
    let mut editions = checked.record.editions.iter();
    let place = editions.position(|edition| edition.year == year);
    let place = place.unwrap_or_default();
    let day = day(args.as_of.moment());
    let version = stamp().version;
    let seal = seal::draft(&checked.record, &checked.analysis, place, day, &version);
    let salt = match &args.salt {
        Some(salt) => salt.clone(),
        None => drawn()?,
    };
    let commitment = seal::commitment(year, &salt, &seal.digest);
    let name = format!("{FOLDER}/commitment-{year}.yaml");
    let mut kept = Files::default();
    kept.insert(&*name, note(year, &commitment, &salt));
    files::add(&global.root, &kept)?;
    tell(year, &commitment, &name, console)?;
    Ok(ExitCode::SUCCESS)
}

/// The moment of an edition's announcement, as its file has it: what is dated by then is public with it.
fn due(head: &[u8]) -> Option<Moment> {
    let sheet = Sheet::new("edition.yaml", text::read(head).ok()?);
    let value = |name: &str| {
        let keys = [Key::Name(name.into())].into_iter().collect();
        sheet.scalar(&keys)
    };
    let until = value("until").and_then(Moment::parse);
    let announced = value("announced").and_then(Date::parse).and_then(|day| {
        let (year, month, day) = day.first_day();
        Moment::parse(&format!("{year:04}-{month:02}-{day:02}T00:00:00+07:00"))
    });
    until.max(announced)
}

fn tell(year: Year, commitment: &str, name: &str, console: &Console) -> Result<(), Failure> {
    console.line(&match console.lang.id() {
        LangId::Vi => format!(
            "Cam kết cho kỳ {year}. Đăng mã dưới đây trước lễ công bố; giữ kín tệp {name} cho đến khi công bố xong.\n\
             Sau khi niêm phong, đăng cả chuỗi bí mật để ai cũng đối chiếu được: congbo verify --commitment MÃ --salt CHUỖI."
        ),
        LangId::En => format!(
            "A commitment to the edition of {year}. Publish the number below before the ceremony; keep {name} secret until then.\n\
             Once the edition is sealed, publish the salt too, so that anyone can run: congbo verify --commitment NUMBER --salt TEXT."
        ),
    });
    console.result(
        || format!("{commitment}\n"),
        || {
            format!(
                "{}\n",
                serde_json::json!({"edition": year, "commitment": commitment})
            )
        },
    )
}

/// A secret that nobody can guess.
fn drawn() -> Result<String, Failure> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Failure {
        tried: "draw a salt for",
        path: FOLDER.into(),
        source: std::io::Error::other(error.to_string()),
    })?;
    Ok(files::manifest::sha256(&bytes))
}

fn note(year: Year, commitment: &str, salt: &str) -> String {
    format!(
        "# Giữ kín tệp này cho đến khi kỳ {year} được công bố và niêm phong: biết chuỗi bí mật (salt) thì dò được kết quả.\n\
         # Keep this file secret until the edition of {year} is public and sealed: whoever knows the salt can test guesses.\n\
         edition: {year}\ncommitment: {commitment}\nsalt: {salt:?}\n"
    )
}
