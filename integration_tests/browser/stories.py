"""Invented stories for pages: each kind of frame, writing from both sides, and copy that means harm."""

WEB = (
    "Science\n\nHedgehogs close a road for the night\n\n"
    "Lyon (France), Oct 4 (EFE).- A road was closed for hedgehogs on Tuesday, the town said, since there were more of "
    "them than of cars.\n\n“We counted ninety,” the mayor said. EFE\n\nabc/de\n\nRelated Articles\n"
)
TYPED = (
    "AM-Ferry Cats,0098\nCats Ride the Ferry for Nothing\nEds: SUBS 2nd graf to CORRECT number of cats\n"
    "By ANNA BELL\nAssociated Press Writer\n"
    "   OBAN, Scotland (AP) _ Nine cats ride the ferry each day and\npay nothing, the harbour office said Monday.\n"
    "\tBoat      Cats\n\tMull         7\n\tIona         2\n"
)
ARABIC = (
    "رياضة\n\nافتتاح مرصد للطيور على ضفاف البحيرة\n\n"
    "القاهرة 3 مايو (أ ف ب) - افتتحت بلدية المدينة الأحد مرصدا جديدا للطيور المهاجرة على ضفاف البحيرة.\n"
)
JAPANESE = "カワウソ、船を数える\n\n【ソウル聯合ニュース】港町で、カワウソの一家が毎朝桟橋に上がり、出ていく船を見送っている。\n"
ODD = (
    "UPDATE 2-Otters count boats\n\nBy Anna Bell\n\n"
    "OBAN, Scotland, Feb 31 (Reuters) - Otters count the boats on the river, the harbour offi\ufffde said.\n\n"
    "A turn: \u202eevil\u202c, an escape \x1b[31m, a NUL \0, half a pair \ud83d, a separator \u2028 and \x85.\n\n"
    "(Reporting by Anna Bell; editing by Tom Dunn)\n"
)
LONG = f"{'W' * 300}\n\nOban, May 3 (EFE).- {'x' * 5000} and {'é' * 2000}. EFE\n"

STORIES = {"web": WEB, "typed": TYPED, "arabic": ARABIC, "japanese": JAPANESE, "odd": ODD, "long": LONG, "empty": ""}

# What an unguarded page would run or fetch. HOST stands for the server of the test, which must not be asked.
_RUN = "window.ran=true;alert(1)"
ATTACKS = {
    "a script": f"<script>{_RUN}</script>",
    "out of the copy": f"</b></span></pre></section></main></body></html><script>{_RUN}</script>",
    "out of the title": f"</title><script>{_RUN}</script>",
    "out of the style": f"</style><script>{_RUN}</script>",
    "out of a comment": f"--><!--><script>{_RUN}</script><!-- --!><script>{_RUN}</script>",
    "out of CDATA": f"<![CDATA[ ]]><script>{_RUN}</script>",
    "out of an attribute": f'"\'><img src=x onerror="{_RUN}"> x=" onmouseover="{_RUN}',
    "a picture that fails": f'<img src=HOSTleak.png onerror="{_RUN}">',
    "svg": f'<svg/onload="{_RUN}"><svg><script>{_RUN}</script></svg>',
    "svg, animated": f'<svg><animate onbegin="{_RUN}" attributeName=x dur=1s></svg>',
    "a frame": f'<iframe srcdoc="<script>parent.{_RUN}</script>"></iframe><iframe src="javascript:parent.{_RUN}">',
    "focus": f'<input autofocus onfocus="{_RUN}"><details open ontoggle="{_RUN}">',
    "javascript: as a link": f'<a href="javascript:{_RUN}">javascript:{_RUN}</a>',
    "a style sheet": "<style>@import url(HOSTleak.css);*{background:url(HOSTleak.png)}</style>",
    "a link to one": "<link rel=stylesheet href=HOSTleak.css><link rel=preload as=image href=HOSTleak.png>",
    "CSS in braces": "}*{background:url(HOSTleak.png)}/*</style>*/",
    "another base": '<base href=HOSTleak/><meta http-equiv=refresh content="0;url=HOSTleak">',
    "a form": f'<form action=HOSTleak><button formaction="javascript:{_RUN}" autofocus>x</button></form>',
    "mutation": f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={_RUN}&gt;">',
    "noscript": f"<noscript><p title=\"</noscript><img src=x onerror='{_RUN}'>\">",
    "entities": f"&lt;script&gt;{_RUN}&lt;/script&gt; &#60;script&#62;{_RUN}&#60;/script&#62; &amp;lt;script&amp;gt;",
    "UTF-7": f"+ADw-script+AD4-{_RUN}+ADw-/script+AD4-",
    "NUL in a name": f'<scr\0ipt>{_RUN}</scr\0ipt><img\0 src=x onerror="{_RUN}"><img src=x\0onerror="{_RUN}">',
    "wide signs": f"＜script＞{_RUN}＜/script＞ ‹script›{_RUN}",
    "turned": f'\u202e<script>{_RUN}</script>\u202c\u2066<img src=x onerror="{_RUN}">\u2069',
    "rare line ends": f'<img\u2028src=x\x85onerror="{_RUN}"><img\x0csrc=x\x0conerror="{_RUN}">',
    "half a pair": f"\ud83c<script>{_RUN}</script>\udf00",
    "templates": "{{constructor.constructor('window.ran=true')()}} ${window.ran=true} <%= window.ran=true %>",
    "a custom element": f"<template shadowrootmode=open><script>{_RUN}</script></template><object data=HOSTleak>",
}


def place_everywhere(attack: str) -> str:
    """Return a story that has an attack in its head, in its dateline, in its body and in its tail."""
    return (
        f"{attack}\n\n{attack}\n\nBy {attack}\n\nOban {attack}, Feb 31 (EFE).- It rained {attack} on the town. EFE\n\n"
        f"{attack}\n\n(Reporting by {attack})\n\nasb/pd\n\nRelated Articles\n\n{attack}\n"
    )
