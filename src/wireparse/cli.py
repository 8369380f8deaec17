"""The command line: `wireparse parse` prints stories as JSON, `wireparse show` the copy with its parts marked.

Data go to standard output, complaints to standard error, and one bad file does not stop the others. How copy looks
on a terminal is left to `render.terminal`; what a command alone needs is imported when it runs.
"""

import argparse
import contextlib
import datetime
import errno
import io
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from wireparse import __version__

# What a shell gives a program that was ended by these signals: 128 and the number of the signal.
INTERRUPTED = 130
PIPE_CLOSED = 141

_MOST_COLUMNS = 100
_WINDOWS_HOLES = b"\x81\x8d\x8f\x90\x9d"

# JSON spells C0 controls out, but not these: controls that terminals obey, other line ends, turns of direction.
_UNSAFE = {
    code: f"\\u{code:04x}"
    for code in (*range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments, without the name of the program; None for those that it was called with.

    Returns:
        The exit code: 0, or 1 where a file could not be read or decoded, or was odd and `--strict` given; 130 after
        an interrupt, 141 when the reader of the output went away.

    Raises:
        SystemExit: after `--help` and `--version`, and with code 2 when the arguments are wrong.
    """
    try:
        try:
            arguments = _make_parser().parse_args(argv)
            run: Callable[[argparse.Namespace], int] = arguments.run
            return run(arguments)
        finally:
            # What is still buffered fails here, where it can be told, and not when Python ends.
            print(end="", flush=True)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except OSError as error:
        _drop_output()
        _complain("standard output", error)
        return 1


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireparse",
        description="Takes news-agency copy apart: headline, byline, dateline, body, signoff, initials and more.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wireparse {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    story = _make_story_options()
    parse = commands.add_parser(
        "parse", parents=[story], allow_abbrev=False, help="print each story as one line of JSON"
    )
    parse.add_argument("--strict", action="store_true", help="a story with a defect is an error")
    parse.set_defaults(run=_parse)
    show = commands.add_parser(
        "show", parents=[story], allow_abbrev=False, help="print the copy with its parts coloured and named"
    )
    show.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto, the default, is for a terminal, unless NO_COLOR is set",
    )
    show.set_defaults(run=_show)
    explain = commands.add_parser(
        "explain", allow_abbrev=False, help="print why lines that look like datelines, signoffs or initials are none"
    )
    explain.add_argument("files", metavar="FILE", nargs="+", help="a story; - for standard input")
    explain.add_argument("--encoding", metavar="NAME", type=_read_encoding, help="as for parse")
    explain.set_defaults(run=_explain)
    return parser


def _make_story_options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("files", metavar="FILE", nargs="+", help="a story; - for standard input")
    options.add_argument(
        "--reference",
        metavar="DATE",
        type=_read_date,
        help="the day on which the copy was received, as in 2023-09-22; it settles the year of the dateline",
    )
    options.add_argument("--agency", metavar="ID", type=_read_agency, help="the agency that the copy is by, as in efe")
    options.add_argument(
        "--encoding",
        metavar="NAME",
        type=_read_encoding,
        help="the encoding of the files; by default UTF-8, and Windows-1252 for what is not UTF-8",
    )
    return options


def _read_date(value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day in ISO form, as in 2023-09-22: {value!r}") from None


def _read_agency(value: str) -> str:
    from wireparse.errors import UnknownAgencyError  # noqa: PLC0415  needed for this option alone
    from wireparse.parser import parse_many  # noqa: PLC0415

    try:
        parse_many((), agency=value)
    except UnknownAgencyError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def _read_encoding(value: str) -> str:
    try:
        # One byte may be too few for the encoding; what counts is that there is one of this name, for text.
        with contextlib.suppress(UnicodeError):
            b" ".decode(value)
    except LookupError:
        raise argparse.ArgumentTypeError(f"no text encoding is called {value!r}") from None
    return value


def _parse(arguments: argparse.Namespace) -> int:
    from wireparse.errors import DefectError  # noqa: PLC0415  as above
    from wireparse.parser import Parser  # noqa: PLC0415

    # JSON is UTF-8 wherever it goes. A lone surrogate, which UTF-8 has not, is spelt as JSON spells it, too.
    _set_output(encoding="utf-8", newline="\n")
    parser = Parser(strict=arguments.strict)
    code = 0
    for name in arguments.files:
        text = _read(name, arguments.encoding)
        if text is None:
            code = 1
            continue
        try:
            article = parser.parse(text, reference=arguments.reference, agency=arguments.agency)
        except DefectError as error:
            _complain(_name_source(name), error)
            code = 1
        else:
            print(article.to_json().translate(_UNSAFE))
    return code


def _show(arguments: argparse.Namespace) -> int:
    from wireparse.parser import analyze  # noqa: PLC0415  as above
    from wireparse.render import terminal  # noqa: PLC0415

    _set_output()
    color = _wants_color(arguments.color)
    width = min(shutil.get_terminal_size(fallback=(_MOST_COLUMNS, 24)).columns, _MOST_COLUMNS)
    code = 0
    names: set[str] = set()
    for name in arguments.files:
        text = _read(name, arguments.encoding)
        if text is None:
            code = 1
            continue
        analysis = analyze(text, reference=arguments.reference, agency=arguments.agency)
        names |= terminal.name_parts(analysis.tokens)
        if len(arguments.files) > 1:
            print(f"{_name_source(name)}:\n")
        print(*terminal.render_copy(analysis.tokens, width=width, color=color), "", sep="\n")
        if analysis.article.defects:
            print("Defects:", *terminal.render_defects(analysis.article.defects, color=color), "", sep="\n")
    if names:
        print("Parts:", *terminal.render_legend(names, color=color), sep="\n")
    return code


def _explain(arguments: argparse.Namespace) -> int:
    from wireparse.parser import explain  # noqa: PLC0415  as above
    from wireparse.render.terminal import visible  # noqa: PLC0415

    _set_output()
    code = 0
    for name in arguments.files:
        text = _read(name, arguments.encoding)
        if text is None:
            code = 1
            continue
        for refusal in explain(text):
            print(f"{_name_source(name)}:{refusal.line}:{refusal.column}: no {refusal.part}: {visible(refusal.reason)}")
            print(f"    {visible(' '.join(refusal.text.split()))}    (read as {refusal.grammar})")
    return code


def _read(name: str, encoding: str | None) -> str | None:
    """The text of a file, line ends as they are; None, after a complaint, where there is none to be had."""
    try:
        return _decode(_read_bytes(name), encoding)
    except (OSError, ValueError) as error:
        _complain(_name_source(name), error)
        return None


def _read_bytes(name: str) -> bytes:
    if name != "-":
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer.read()


def _decode(data: bytes, encoding: str | None) -> str:
    """Decode as the caller says; or else as UTF-8 or, failing that, as Windows-1252, its unused bytes as controls."""
    if encoding is not None:
        return data.decode(encoding)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        windows = {code: bytes((code,)).decode("cp1252") for code in range(0x80, 0xA0) if code not in _WINDOWS_HOLES}
        return data.decode("latin-1").translate(windows)


def _wants_color(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    return is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _set_output(encoding: str | None = None, newline: str | None = None) -> None:
    """Spell out what the output's encoding lacks; a stream that a Python caller put there is left alone."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace", newline=newline)


def _drop_output() -> None:
    """Point standard output at nothing, so that the flush when Python ends has nothing left to fail on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _name_source(name: str) -> str:
    from wireparse.render.terminal import visible  # noqa: PLC0415  as above

    return "standard input" if name == "-" else visible(name)


def _complain(source: str, error: Exception) -> None:
    from wireparse.render.terminal import visible  # noqa: PLC0415  as above

    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    print(f"wireparse: {source}: {visible(reason[:1].lower() + reason[1:])}", file=sys.stderr)
