//! A browser with one page, spoken to by its debugging protocol.
//!
//! Knows nothing of sites. Whatever the page complains of, or asks for over the network, is kept until somebody asks.

use std::io::{BufRead as _, BufReader};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// As long may the browser think before the test gives up.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// The browser without windows, which shows the same pages and is quicker about it, or the one with them.
const PROGRAMS: [&str; 2] = ["chromium-headless-shell", "chromium"];

/// Nothing that talks to the network of its own accord, nothing that differs between machines.
const SWITCHES: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--no-default-browser-check",
    "--no-first-run",
    "--remote-debugging-port=0",
];

/// A running browser.
pub(crate) struct Chromium {
    process: Child,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    last: u64,
    events: Vec<Value>,
    // Kept until the browser has ended: it lives in there.
    _profile: TempDir,
}

impl Chromium {
    /// Starts a browser with an empty page.
    pub(crate) fn start() -> Self {
        let profile = tempfile::tempdir().expect("a temporary folder");
        let start = |program: &&str| {
            Command::new(program)
                .args(SWITCHES)
                .arg(format!("--user-data-dir={}", profile.path().display()))
                .arg("about:blank")
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .ok()
        };
        let mut process = PROGRAMS.iter().find_map(start).expect(
            "these tests need a browser: install Debian's package `chromium-headless-shell`",
        );
        let address = listening(&mut process);
        let (socket, _) = tungstenite::connect(address).expect("the browser's socket");
        if let MaybeTlsStream::Plain(stream) = socket.get_ref() {
            stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        }
        let mut browser = Self {
            process,
            socket,
            session: None,
            last: 0,
            events: Vec::new(),
            _profile: profile,
        };
        browser.open_page();
        browser
    }

    fn open_page(&mut self) {
        let target = self.call("Target.createTarget", &json!({"url": "about:blank"}));
        let attached = self.call(
            "Target.attachToTarget",
            &json!({"targetId": target["targetId"], "flatten": true}),
        );
        self.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network", "Audits"] {
            self.call(&format!("{domain}.enable"), &json!({}));
        }
    }

    /// Asks one thing, and keeps what the page tells meanwhile.
    pub(crate) fn call(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let mut question = json!({"id": self.last, "method": method, "params": params});
        if let Some(session) = &self.session {
            question["sessionId"] = json!(session);
        }
        self.socket
            .send(Message::text(question.to_string()))
            .expect("the browser listens");
        loop {
            let mut told = self.hear();
            if told["id"] != json!(self.last) {
                self.events.push(told);
                continue;
            }
            // A page of the preview loads itself again when something was saved: what was asked of it meanwhile is asked again.
            if told["error"]["message"] == "Inspected target navigated or closed" {
                return self.call(method, params);
            }
            assert!(told.get("error").is_none(), "{method}: {}", told["error"]);
            return told["result"].take();
        }
    }

    /// The next thing that the browser says.
    fn hear(&mut self) -> Value {
        loop {
            let message = self.socket.read().expect("the browser answers in time");
            if let Message::Text(text) = message {
                return serde_json::from_str(text.as_str()).expect("the browser speaks JSON");
            }
        }
    }

    /// Forgets what the page has told so far.
    pub(crate) fn forget(&mut self) {
        self.events.clear();
    }

    /// Waits until the page is loaded, perhaps anew.
    pub(crate) fn loaded(&mut self) {
        while !self
            .events
            .iter()
            .any(|event| event["method"] == "Page.loadEventFired")
        {
            let told = self.hear();
            self.events.push(told);
        }
    }

    /// Opens an address and waits until it is loaded, and its typefaces with it.
    pub(crate) fn navigate(&mut self, address: &str) {
        self.forget();
        let gone = self.call("Page.navigate", &json!({"url": address}));
        assert!(
            gone.get("errorText").is_none(),
            "{address} does not open: {}",
            gone["errorText"]
        );
        self.loaded();
        self.evaluate("document.fonts.ready.then(() => true)");
    }

    /// The value of an expression in the page; a promise is waited for.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let mut told = self.call(
            "Runtime.evaluate",
            &json!({"expression": expression, "returnByValue": true, "awaitPromise": true}),
        );
        assert!(
            told.get("exceptionDetails").is_none(),
            "the probe fails: {}",
            told["exceptionDetails"]
        );
        told["result"]["value"].take()
    }

    /// The same, for an expression that gives a list of texts.
    pub(crate) fn list(&mut self, expression: &str) -> Vec<String> {
        serde_json::from_value(self.evaluate(expression)).expect("the probe gives a list of texts")
    }

    /// Makes the window as large.
    pub(crate) fn viewport(&mut self, width: u32, height: u32) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// The medium, `screen` or `print`, and what the reader prefers: `[("prefers-color-scheme", "dark")]`.
    pub(crate) fn media(&mut self, medium: &str, features: &[(&str, &str)]) {
        let features = features
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect::<Vec<_>>();
        self.call(
            "Emulation.setEmulatedMedia",
            &json!({"media": medium, "features": features}),
        );
    }

    /// Whether the page's own scripts run, from the next page on.
    pub(crate) fn scripts(&mut self, scripts: Scripts) {
        self.call(
            "Emulation.setScriptExecutionDisabled",
            &json!({"value": scripts == Scripts::Off}),
        );
    }

    /// Presses and lets go of a key.
    pub(crate) fn press(&mut self, key: Key) {
        let (name, code, text, held) = match key {
            Key::Tab => ("Tab", 9, "", 0),
            Key::Enter => ("Enter", 13, "\r", 0),
            Key::Escape => ("Escape", 27, "", 0),
            Key::ArrowUp => ("ArrowUp", 38, "", 0),
            Key::ArrowDown => ("ArrowDown", 40, "", 0),
            Key::Slash => ("/", 191, "/", 0),
            Key::CtrlK => ("k", 75, "", 2),
        };
        for kind in ["keyDown", "keyUp"] {
            let mut event = json!({
                "type": kind, "key": name, "code": name, "windowsVirtualKeyCode": code, "modifiers": held,
            });
            if kind == "keyDown" && !text.is_empty() {
                event["text"] = json!(text);
            }
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// Writes a text where the focus is.
    pub(crate) fn write(&mut self, text: &str) {
        self.call("Input.insertText", &json!({"text": text}));
    }

    /// The middle of what an expression gives, brought into the window.
    fn middle(&mut self, what: &str) -> Value {
        self.evaluate(&format!(
            "(() => {{
              const one = {what};
              one.scrollIntoView({{ block: 'center', behavior: 'instant' }});
              const box = one.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2];
            }})()"
        ))
    }

    /// Moves the pointer to a place in the window.
    pub(crate) fn point(&mut self, place: &Value) {
        self.call(
            "Input.dispatchMouseEvent",
            &json!({"type": "mouseMoved", "x": place[0], "y": place[1]}),
        );
    }

    /// Moves the pointer to the middle of what an expression gives.
    pub(crate) fn point_at(&mut self, what: &str) {
        let place = self.middle(what);
        self.point(&place);
    }

    /// Presses the mouse on the middle of the first element that a selector means.
    pub(crate) fn click(&mut self, selector: &str) {
        let place = self.middle(&format!("document.querySelector({})", json!(selector)));
        for kind in ["mousePressed", "mouseReleased"] {
            self.call(
                "Input.dispatchMouseEvent",
                &json!({"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1}),
            );
        }
    }

    /// Whether a condition comes true within some seconds, on whatever page is there by then.
    pub(crate) fn waits_for(&mut self, condition: &str) -> bool {
        (0..100).any(|_| {
            thread::sleep(Duration::from_millis(50));
            // While one page goes and another comes there is nobody to ask.
            let told = self.call(
                "Runtime.evaluate",
                &json!({"expression": condition, "returnByValue": true}),
            );
            told["result"]["value"] == true
        })
    }

    /// What the page has complained of since it was opened: errors, warnings and breaches of its policy.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // Whatever is under way is told before the answer to a question.
        self.evaluate("new Promise(done => setTimeout(() => done(true), 0))");
        self.events.iter().filter_map(complaint).collect()
    }

    /// The addresses that the page has asked for since it was opened.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.events
            .iter()
            .filter(|event| event["method"] == "Network.requestWillBeSent")
            .filter_map(|event| event["params"]["request"]["url"].as_str())
            .map(str::to_owned)
            .collect()
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // Asked first: what was started may be a script, and killing that would leave the browser behind, all of them by the end.
        let close = json!({"id": self.last + 1, "method": "Browser.close"});
        let asked = self.socket.send(Message::text(close.to_string())).is_ok();
        for _ in 0..if asked { 200 } else { 0 } {
            if let Ok(Some(_)) = self.process.try_wait() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        // It may have ended on its own; there is nobody left to tell.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Whether the page's own scripts run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// A key of the keyboard.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Key {
    Tab,
    Enter,
    Escape,
    ArrowUp,
    ArrowDown,
    Slash,
    CtrlK,
}

/// Waits until the browser tells its address, and lets it go on talking to nobody.
fn listening(process: &mut Child) -> String {
    let mut lines = BufReader::new(process.stderr.take().expect("its stderr is ours")).lines();
    let mut said = Vec::new();
    while let Some(Ok(line)) = lines.next() {
        if let Some(address) = line.strip_prefix("DevTools listening on ") {
            let address = address.to_owned();
            thread::spawn(move || lines.for_each(drop));
            return address;
        }
        said.push(line);
    }
    panic!("the browser does not start:\n{}", said.join("\n"));
}

/// What an event complains of, if it does.
fn complaint(event: &Value) -> Option<String> {
    let params = &event["params"];
    match event["method"].as_str()? {
        "Log.entryAdded" if params["entry"]["level"] != "info" => {
            let entry = &params["entry"];
            Some(format!(
                "{}: {} {}",
                entry["source"], entry["text"], entry["url"]
            ))
        }
        "Runtime.exceptionThrown" => Some(format!("exception: {}", params["exceptionDetails"])),
        "Runtime.consoleAPICalled" if params["type"] == "error" || params["type"] == "warning" => {
            Some(format!("console: {}", params["args"]))
        }
        "Audits.issueAdded" if params["issue"]["code"] == "ContentSecurityPolicyIssue" => {
            Some(format!("policy: {}", params["issue"]["details"]))
        }
        _ => None,
    }
}
