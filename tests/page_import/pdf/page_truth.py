"""What a generated page is known to say, and how far a page document is from it (0 to 1 a measure)."""

import re
from dataclasses import dataclass, field


@dataclass(slots=True)
class ArticleTruth:
    """What one article says."""

    headline: str
    kicker: str = ""
    deck: str = ""
    dateline: str = ""
    byline: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    lead: str = ""
    made: list[str] = field(default_factory=list)
    roles_open: bool = False


@dataclass(slots=True)
class PageTruth:
    """What the page says."""

    date: str = ""
    weekday: str = ""
    page_number: str = ""
    section: str = ""
    credits: dict[str, list[str]] = field(default_factory=dict)
    articles: list[ArticleTruth] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    junk: list[str] = field(default_factory=list)


_JUMP = re.compile(r"[（(](?:上接|下转)[^（）()]*[）)]")


def bare(text) -> str:
    """Return the text without blanks; a leading dash counts for nothing."""
    return re.sub(r"\s", "", "".join(text) if isinstance(text, list) else text or "")


def score(document: dict, truth: PageTruth) -> tuple[dict[str, float], list[str]]:
    """Return the measures, and what is behind each that is short."""
    notes: list[str] = []
    got = document["articles"]
    bodies = [bare(article["paragraphs"]) for article in got]
    matched = [_match(article, got, bodies) for article in truth.articles]
    measures = {
        "folio": _folio(document, truth, notes),
        "articles": _mean([_same_body(t, g, notes) for t, g in zip(truth.articles, matched, strict=True)]),
        "headlines": _mean([_same(t, g, "headline", notes) for t, g in zip(truth.articles, matched, strict=True)]),
        "kickers_decks": _mean(
            [
                _same(t, g, role, notes)
                for t, g in zip(truth.articles, matched, strict=True)
                for role in ("kicker", "deck")
                if getattr(t, role)
            ]
        ),
        "bylines": _mean([_names(t, g, notes) for t, g in zip(truth.articles, matched, strict=True)]),
        "paragraphs": _mean([_count(t, g, notes) for t, g in zip(truth.articles, matched, strict=True) if g]),
        "photos": _mean([_photo(caption, document, notes) for caption in truth.captions]),
        "junk": _mean([_clean(junk, bodies, notes) for junk in truth.junk]),
    }
    return measures, notes


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 1.0


def _match(truth: ArticleTruth, got: list[dict], bodies: list[str]) -> dict | None:
    wanted = bare(truth.paragraphs)
    pieces = [wanted[at : at + 12] for at in range(0, max(1, len(wanted) - 12), 20)]
    hits = [sum(piece in body for piece in pieces) for body in bodies]
    best = max(range(len(got)), key=lambda n: hits[n], default=None)
    return got[best] if best is not None and hits[best] else None


def _same_body(truth: ArticleTruth, got: dict | None, notes: list[str]) -> float:
    wanted, have = bare(truth.paragraphs), _body(got) if got else ""
    lead = bare(truth.lead)
    if wanted == have and (not lead or got is None or lead in _before(got)):
        return 1.0
    if wanted == have:
        notes.append(f"articles: {truth.headline} {truth.made}: lead lost {lead[:12]}")
        return 0.0
    wanted = lead + wanted
    if wanted == have:
        return 1.0
    at = next((n for n, (a, b) in enumerate(zip(wanted, have, strict=False)) if a != b), min(len(wanted), len(have)))
    notes.append(
        f"articles: {truth.headline} {truth.made}: {len(have)} of {len(wanted)}, at {at} {wanted[max(0, at - 6) : at]}|"
        f"{wanted[at : at + 12]} got {have[at : at + 12]}"
    )
    return 0.0


def _body(got: dict) -> str:
    return _JUMP.sub("", bare(got["paragraphs"]))


def _before(got: dict) -> str:
    return bare([*got["deck"], *got.get("summary", ()), *got.get("editors_note", ())])


def _same(truth: ArticleTruth, got: dict | None, role: str, notes: list[str]) -> float:
    wanted, have = bare(getattr(truth, role)), bare(got[role]) if got else ""
    if role == "deck":
        have = have.replace(bare(truth.lead), "")
    if wanted.lstrip("—") == have.lstrip("—"):
        return 1.0
    if truth.roles_open and role != "headline" and got and wanted in (bare(got["kicker"]), bare(got["deck"])):
        return 1.0
    notes.append(f"{role}: {truth.made}: wanted {wanted}, got {have}")
    return 0.0


def _names(truth: ArticleTruth, got: dict | None, notes: list[str]) -> float:
    have = list(got["byline"]) if got else []
    if sorted(have) == sorted(truth.byline):
        return 1.0
    notes.append(f"byline: {truth.headline} {truth.made}: wanted {truth.byline}, got {have}")
    return 0.0


def _count(truth: ArticleTruth, got: dict, notes: list[str]) -> float:
    wanted, have = len(truth.paragraphs), sum(bool(_JUMP.sub("", bare(text))) for text in got["paragraphs"])
    if truth.lead and bare(truth.lead) not in _before(got):
        wanted += 1
    if wanted != have:
        notes.append(f"paragraphs: {truth.headline} {truth.made}: wanted {wanted}, got {have}")
    return max(0.0, 1 - abs(wanted - have) / wanted)


def _photo(caption: str, document: dict, notes: list[str]) -> float:
    if any(bare(caption) in bare(photo["caption"]) for photo in document["photos"]):
        return 1.0
    notes.append(f"photo: {caption}")
    return 0.0


def _clean(junk: str, bodies: list[str], notes: list[str]) -> float:
    if any(bare(junk) in body for body in bodies):
        notes.append(f"junk: {junk}")
        return 0.0
    return 1.0


def _folio(document: dict, truth: PageTruth, notes: list[str]) -> float:
    facts = [(name, getattr(truth, name), document[name]) for name in ("date", "weekday", "page_number", "section")]
    facts += [(role, names, document["credits"].get(role)) for role, names in truth.credits.items()]
    facts = [fact for fact in facts if fact[1]]
    for name, wanted, have in facts:
        if wanted != have:
            notes.append(f"folio: {name}: wanted {wanted}, got {have}")
    return sum(wanted == have for _, wanted, have in facts) / len(facts) if facts else 1.0
