"""A browser that is watched: what it asks for, what runs in it, what it complains of."""

import contextlib
import http.server
import shutil
import threading
from collections.abc import Iterator
from typing import Any, Literal

import attrs
from playwright.sync_api import Browser, Page, sync_playwright

# What may be called Chromium; it is not installed by Playwright, which would fetch one of its own.
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# The browser calls nobody on its own account, and does without what a container lacks.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

Scheme = Literal["light", "dark"]


def find_chromium() -> str:
    """Return the path of a Chromium.

    Raises:
        FileNotFoundError: there is none.
    """
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    raise FileNotFoundError(f"no browser: install Chromium, under one of the names {', '.join(NAMES)}")


@contextlib.contextmanager
def start_browser() -> Iterator[Browser]:
    """Start a browser."""
    path = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


class Host:
    """A server on this machine that has one page, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.html = ""
        self.asked: list[str] = []
        host = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                host.asked.append(self.path)
                data = host.html.encode(errors="replace")
                self.send_response(200 if self.path == "/" else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_arguments: Any) -> None:
                """Say nothing."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        """Stop the server."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@attrs.define
class Visit:
    """A page that was opened, and what was seen of it."""

    page: Page
    asked: list[str]
    requests: list[str] = attrs.field(factory=list)
    dialogs: list[str] = attrs.field(factory=list)
    complaints: list[str] = attrs.field(factory=list)

    def troubles(self) -> list[str]:
        """Return what a page that is nothing but text would not do: run code, ask for more, complain of a ban."""
        ran = ["a script ran"] if self.page.evaluate("window.ran === true") else []
        return [*ran, *self.dialogs, *self.complaints, *self.requests[1:], *self.asked[1:]]


@contextlib.contextmanager
def visit(browser: Browser, host: Host, html: str, *, width: int = 1280, scheme: Scheme = "light") -> Iterator[Visit]:
    """Open a page from the host, and watch it."""
    host.html, host.asked = html, []
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    seen = Visit(page, host.asked)

    def dismiss(dialog: Any) -> None:
        seen.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("dialog", dismiss)
    page.on("console", lambda message: seen.complaints.append(message.text))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    try:
        page.goto(host.address, wait_until="load")
        yield seen
    finally:
        context.close()
