//! Storage that speaks S3 as a target, behind whatever network gives it to readers. The only file that knows
//! `object_store`, what encrypts its connections, and `tokio`.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::time::Duration;

use futures_util::TryStreamExt as _;
use object_store::aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, ClientOptions, GetOptions, ObjectMeta, ObjectStore as _,
    ObjectStoreExt as _, PutOptions, RetryConfig,
};
use tokio::runtime::{Builder, Runtime};

use super::{Head, Target};
use files::Failure;

/// What the name of such a target begins with.
pub const SCHEME: &str = "s3://";

/// Under this name the key of its content is kept with an object.
const KEY: &str = "congbo-key";

/// How many files are under way at a time.
const LANES: usize = 16;

/// How often a request is repeated when the connection breaks or the storage is busy.
const RETRIES: usize = 5;

/// After this long no request is repeated any more.
const PATIENCE: Duration = Duration::from_mins(1);

/// A part of a bucket.
#[derive(Debug)]
pub struct Bucket {
    name: String,
    prefix: String,
    store: AmazonS3,
    runtime: Runtime,
}

impl Bucket {
    /// The bucket and folder that `s3://BUCKET/FOLDER` names, with the settings of the environment: `AWS_ENDPOINT_URL`,
    /// `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and whatever else other programs read from there.
    ///
    /// # Errors
    /// The name or a setting makes no sense, or there is nothing to sign with.
    pub fn open(
        name: &str,
        settings: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Failure> {
        let inner = name.strip_prefix(SCHEME).unwrap_or(name);
        let (bucket, prefix) = inner.split_once('/').unwrap_or((inner, ""));
        let refused = |why: String| failure("open", name, io::Error::other(why));
        let mut builder = AmazonS3Builder::new()
            .with_client_options(ClientOptions::new().with_timeout(PATIENCE))
            .with_region("us-east-1")
            .with_bucket_name(bucket)
            .with_retry(RetryConfig {
                max_retries: RETRIES,
                retry_timeout: PATIENCE,
                ..RetryConfig::default()
            });
        let mut signs = false;
        for (setting, value) in settings {
            let setting = setting.to_ascii_lowercase();
            let Ok(key) = setting.parse::<AmazonS3ConfigKey>() else {
                continue;
            };
            signs |= SIGNING.contains(&&*setting);
            if key == AmazonS3ConfigKey::Endpoint {
                let Some(scheme) = scheme_of(&value) else {
                    let why = format!("AWS_ENDPOINT_URL is no address of a server: {value}");
                    return Err(refused(why));
                };
                builder = builder.with_allow_http(scheme == "http");
            }
            builder = builder.with_config(key, value);
        }
        if bucket.is_empty() || !signs {
            let why = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_ENDPOINT_URL where it is not Amazon";
            return Err(refused(why.to_owned()));
        }
        // That another part of the program has chosen one already is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store = builder.build();
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build();
        Ok(Self {
            name: bucket.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
            store: store.map_err(|error| refused(because(&error)))?,
            runtime: runtime.map_err(|error| failure("open", name, error))?,
        })
    }

    fn path(&self, path: &str) -> Result<Path, Failure> {
        let whole = if self.prefix.is_empty() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.prefix)
        };
        Path::parse(whole).map_err(|error| self.refused("name", path)(error.into()))
    }

    fn refused(
        &self,
        tried: &'static str,
        path: &str,
    ) -> impl FnOnce(object_store::Error) -> Failure {
        let place = [&*self.name, &*self.prefix, path].map(|part| part.trim_matches('/'));
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let place = format!("{SCHEME}{}", place.join("/"));
        move |error| failure(tried, &place, io::Error::other(because(&error)))
    }
}

/// How a server's address begins, if it is one: the engine takes any text for an address until it sends a request, and
/// then stops the program.
fn scheme_of(address: &str) -> Option<&'static str> {
    let url = reqwest::Url::parse(address).ok()?;
    let scheme = ["http", "https"]
        .into_iter()
        .find(|known| *known == url.scheme());
    scheme.filter(|_| url.has_host())
}

/// What went wrong, and what is at the bottom of it: of a server that is not trusted, only the last word says so.
fn because(error: &dyn std::error::Error) -> String {
    let said = error.to_string();
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    match causes.last().map(ToString::to_string) {
        Some(last) if !said.contains(&last) => format!("{} ({last})", said.trim_end()),
        _ => said,
    }
}

/// Settings of which one is needed to sign requests.
const SIGNING: [&str; 4] = [
    "aws_access_key_id",
    "aws_web_identity_token_file",
    "aws_container_credentials_relative_uri",
    "aws_container_credentials_full_uri",
];

/// What tells an object from others of its name: its tag changes with its content.
fn version(meta: &ObjectMeta) -> String {
    tag(meta.e_tag.as_deref(), meta.size)
}

fn tag(tag: Option<&str>, size: u64) -> String {
    let tag = tag.map(|tag| tag.trim_start_matches("W/").trim_matches('"'));
    tag.map_or_else(|| format!("size:{size}"), |tag| tag.replace(' ', ""))
}

fn failure(tried: &'static str, place: &str, source: io::Error) -> Failure {
    Failure {
        tried,
        path: place.into(),
        source,
    }
}

impl Target for Bucket {
    fn versions(&self, paths: &BTreeSet<String>) -> Result<BTreeMap<String, String>, Failure> {
        let prefix = (!self.prefix.is_empty()).then(|| Path::from(&*self.prefix));
        let listing = self.store.list(prefix.as_ref()).try_collect::<Vec<_>>();
        let all = self
            .runtime
            .block_on(listing)
            .map_err(self.refused("list", ""))?;
        let below = if self.prefix.is_empty() {
            String::new()
        } else {
            format!("{}/", self.prefix)
        };
        let found = all.iter().filter_map(|meta| {
            let path = meta.location.as_ref().strip_prefix(&below)?;
            paths
                .contains(path)
                .then(|| (path.to_owned(), version(meta)))
        });
        Ok(found.collect())
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let place = self.path(path)?;
        let got = self.runtime.block_on(async {
            let got = self.store.get(&place).await?;
            got.bytes().await
        });
        match got {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.refused("read", path)(error)),
        }
    }

    fn key(&self, path: &str) -> Result<Option<String>, Failure> {
        let place = self.path(path)?;
        let head = GetOptions {
            head: true,
            ..GetOptions::default()
        };
        let got = self.runtime.block_on(self.store.get_opts(&place, head));
        match got {
            Ok(got) => {
                let key = got.attributes.get(&Attribute::Metadata(KEY.into()));
                Ok(key.map(|key| key.to_string()))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.refused("read", path)(error)),
        }
    }

    fn put(&self, path: &str, bytes: &[u8], head: &Head) -> Result<String, Failure> {
        let place = self.path(path)?;
        let mut attributes = Attributes::new();
        attributes.insert(Attribute::ContentType, head.kind.into());
        attributes.insert(Attribute::CacheControl, head.cache.into());
        attributes.insert(Attribute::Metadata(KEY.into()), head.key.clone().into());
        if let Some(encoding) = head.encoding {
            attributes.insert(Attribute::ContentEncoding, encoding.into());
        }
        let options = PutOptions::from(attributes);
        let size = bytes.len() as u64;
        let putting = self.store.put_opts(&place, bytes.to_vec().into(), options);
        let put = self
            .runtime
            .block_on(putting)
            .map_err(self.refused("write", path))?;
        Ok(tag(put.e_tag.as_deref(), size))
    }

    fn remove(&self, path: &str) -> Result<(), Failure> {
        let place = self.path(path)?;
        match self.runtime.block_on(self.store.delete(&place)) {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(self.refused("remove", path)(error)),
        }
    }

    fn lanes(&self) -> usize {
        LANES
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::Bucket;

    /// The name of the test that runs itself.
    const TRUST: &str =
        "publish::s3::tests::that_the_system_trusts_nobody_is_told_when_a_store_is_opened";

    /// Where nothing lies, and so nobody is trusted.
    const NOWHERE: &str = "/nowhere/congbo";

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "the test tells by its environment which of two processes it is"
    )]
    fn that_the_system_trusts_nobody_is_told_when_a_store_is_opened() {
        // Whom to trust is read from the environment, which is another process's to change.
        if std::env::var("SSL_CERT_FILE").as_deref() != Ok(NOWHERE) {
            let own = std::env::current_exe().expect("tests are a program");
            let output = Command::new(own)
                .args(["--exact", "--nocapture", TRUST])
                .env("SSL_CERT_FILE", NOWHERE)
                .env("SSL_CERT_DIR", NOWHERE)
                .output()
                .expect("a program runs twice");
            let said = String::from_utf8([output.stdout, output.stderr].concat());
            let said = said.expect("tests speak in words");
            assert!(said.contains("1 passed"), "{said}");
            return;
        }
        let settings = [
            ("AWS_ACCESS_KEY_ID", "a"),
            ("AWS_SECRET_ACCESS_KEY", "b"),
            ("AWS_ENDPOINT_URL", "https://localhost:1"),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let failure = Bucket::open("s3://cong-bo", settings).expect_err("nobody is trusted");
        let said = format!("{failure:?}");
        assert!(said.contains("CA certificates"), "{said}");
    }

    #[test]
    fn what_is_no_address_of_a_server_is_refused() {
        for address in [
            "ht://",
            "http://",
            "https://",
            "localhost:9000",
            "kho dữ liệu",
            "",
        ] {
            let settings = [
                ("AWS_ACCESS_KEY_ID", "a"),
                ("AWS_SECRET_ACCESS_KEY", "b"),
                ("AWS_ENDPOINT_URL", address),
            ];
            let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
            let failure = Bucket::open("s3://cong-bo", settings).expect_err("nobody is there");
            let said = format!("{failure:?}");
            assert!(said.contains("AWS_ENDPOINT_URL"), "{address}: {said}");
        }
    }
}
