"""The rows of a proof check: every correction and every other change, where it stands, and what was decided."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.corrections.place_words import PlaceWords
from xingxian_editor.corrections.proof_check.comparison import BREAK, Change, ChangeKind, CheckedCorrection, Outcome
from xingxian_editor.corrections.proof_check.comparison_words import kind_in_words
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.desk.carried_corrections import carried_anchor
from xingxian_editor.desk.comparing import Character, ComparedPages, framed_share
from xingxian_editor.desk.picture_frames import Frames, asked_frames, changed_frames, is_another, part_of_page
from xingxian_editor.page.correction import Correction, CorrectionState, ProofMark
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place, anchor_of, page_items, reading_at
from xingxian_editor.page.proof_decision import Decision, ProofDecision
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span

AROUND = 18
"""So many characters on either side show a change in its sentence."""
NEAR = 5
"""Of these a few are shown with it in lists, as far as no mark comes between."""
MARKS = "，。；：、！？“”（）《》‘’…　 "
FIGURES = "0123456789.%"
UNASKED = "unasked"
BY_EYE = "undecided"
"""A mark that changes no text: the program cannot tell whether it was carried out."""
BREAKS = (ProofMark.JOIN, ProofMark.NEW_PARAGRAPH)
ENDS = "\n¶"
SIGN = "¶"
"""What shows of a paragraph's beginning."""
_NOT_RESTORABLE = (ChangeKind.MOVED, ChangeKind.PICTURE, ChangeKind.ARTICLE_GONE, ChangeKind.ARTICLE_NEW)
STEMS = "甲乙丙丁戊己庚辛壬癸"


@dataclass(frozen=True, slots=True)
class Restorable:
    """A change that a correction can undo: ``was`` is to be written for what ``stands`` at a place of the new page."""

    place: Place
    was: str
    stands: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One correction, or one change that nobody asked for.

    ``tag`` is what stands beside it on both pages; ``state`` an ``Outcome`` or "unasked"; ``before``
    and ``after`` the text around it. The anchors are empty where it has no characters of its own
    there; ``point`` then is the character after which, or before which, it would be. A picture has
    ``frames`` on both pages, in shares of them, round the regions that changed where not all of it did.
    """

    key: str
    tag: str
    state: str
    was: str
    wanted: str
    stands: str
    where: str
    kind: str
    before: str
    after: str
    old: Anchor
    new: Anchor
    old_is_point: bool
    new_is_point: bool
    correction: Correction | None = None
    decision: Decision = Decision.OPEN
    words: str = ""
    made: ProofDecision | None = None
    frames: tuple[Frames, Frames] = ((), ())
    regions: int = 0
    restorable: Restorable | None = None

    @property
    def is_done(self) -> bool:
        """Whether it is as somebody wanted it, so that nobody need look."""
        return self.state == Outcome.CARRIED_OUT

    @property
    def was_let_stand(self) -> bool:
        """Whether it is a correction that was not carried out, and a person accepted the page without it."""
        judged = self.correction is not None and self.state not in (Outcome.CARRIED_OUT, BY_EYE)
        return judged and self.decision is Decision.ACCEPTED

    @property
    def waits(self) -> bool:
        """Whether somebody must still decide."""
        return self.decision is Decision.OPEN

    @property
    def is_picture(self) -> bool:
        """Whether a picture changed that nobody asked for, and no text."""
        return self.state == UNASKED and any(self.frames)

    @property
    def changes_no_text(self) -> bool:
        """Whether it is a mark that asks for something else than other text (转正, 换图)."""
        return self.correction is not None and bool(self.kind)

    @property
    def can_be_opened_again(self) -> bool:
        """Whether a person decided about it and may take that back."""
        return self.made is not None and self.made.decision is not Decision.OPEN

    @property
    def ahead(self) -> str:
        """The few characters before it that belong to the same word or number."""
        start = max(0, len(self.before) - NEAR)
        while start > 0 and self.before[start] in FIGURES and self.before[start - 1] in FIGURES:
            start -= 1
        near = self.before[start:]
        return near[max((near.rfind(mark) for mark in MARKS), default=-1) + 1 :]

    @property
    def behind(self) -> str:
        """The few characters after it that belong to the same word or number."""
        end = NEAR
        while end < len(self.after) and self.after[end] in FIGURES and self.after[end - 1] in FIGURES:
            end += 1
        near = self.after[:end]
        return near[: min((at for at in map(near.find, MARKS) if at >= 0), default=len(near))]

    @property
    def break_name(self) -> str:
        """接排 or 另起段 where nothing but the paragraphs is to change, else nothing."""
        if self.correction is None or self.correction.mark not in BREAKS:
            return ""
        return "" if self.was.strip(ENDS) or self.wanted.strip(ENDS) else MARK_NAMES[self.correction.mark]

    @property
    def wish(self) -> str:
        """What was asked for, in a few words: “米”, 删“的”, 接排."""
        if self.break_name or (self.was and not self.wanted):
            return self.break_name or f"删“{self.was}”"
        return f"“{self.wanted}”"

    def in_words(self, text: str) -> str:
        """Return ``text`` in the word that it stands in, if that is not too long to be one."""
        told_whole = self.changes_no_text or (self.kind and self.restorable is None)
        if told_whole or SIGN in self.was + self.stands or len(text) > AROUND:
            return text
        return f"{self.ahead}{text}{self.behind}"

    @property
    def proposed_words(self) -> str:
        """What the make-up desk may be told, unless the person writes something else."""
        if self.state == UNASKED:
            if self.is_picture or SIGN in (self.was, self.stands):
                return self._picture_words if self.is_picture else self._break_words
            if not self.stands:
                return f"缺“{self.was}”，请补上"
            return f"“{self.stands}”应为“{self.was}”" if self.was else f"多“{self.stands}”，请删去"
        if self.changes_no_text:
            return f"请按要求改：{self.wanted}"
        ahead, behind = self.ahead, self.behind
        if self.state == Outcome.PLACE_GONE:
            return f"“{self.was}”处已没有，原要求改“{self.wanted}”"
        if self.break_name:
            return f"“{behind}”要{self.break_name}" if behind else f"“{ahead}”后要{self.break_name}"
        if not (wanted := f"{ahead}{self.wanted}{behind}"):
            return f"请删“{self.stands}”"
        return f"“{ahead}{self.stands}{behind}”应为“{wanted}”"

    @property
    def _break_words(self) -> str:
        behind = self.after[:NEAR]
        return f"“{behind}”前不分段，请接排" if self.stands else f"“{behind}”要另起一段"

    @property
    def _picture_words(self) -> str:
        old, new = self.frames
        if self.regions:
            return f"图片框出的{('这一', '两', '三', '四')[self.regions - 1]}处与上一样不同，请核对"
        return "图片与上一样不同，请核对" if old and new else "图片没有了，请补上" if old else "多出一张图片，请删去"


def check_rows(
    page: Page,
    new: Page,
    compared: ComparedPages,
    decisions: Iterable[ProofDecision],
    characters: Mapping[Character, Character] | None = None,
    prefix: str = "",
) -> tuple[CheckRow, ...]:
    """Return the rows in the order of the old page; ``page`` is the one that carries the corrections.

    ``prefix`` begins the keys, so that decisions about different manuscripts are not taken for one another.
    """
    words = PlaceWords(page, compared.old), PlaceWords(new, compared.new)
    rows = [
        *_corrections(page, compared, words[0]),
        *_by_eye(page, compared, characters or {}, words[0]),
        *_changes(compared, words),
    ]
    return decided_rows((replace(row, key=f"{prefix}{row.key}") for row in rows), decisions)


def decided_rows(rows: Iterable[CheckRow], decisions: Iterable[ProofDecision]) -> tuple[CheckRow, ...]:
    """Return the rows with what was decided about them; what is as wanted need not be decided."""
    made = {decision.key: decision for decision in decisions}
    return tuple(_decided(row, made.get(row.key)) for row in rows)


def _decided(row: CheckRow, made: ProofDecision | None) -> CheckRow:
    if made is not None:
        return replace(row, decision=made.decision, words=made.words, made=made)
    decision = Decision.ACCEPTED if row.is_done else Decision.OPEN
    return replace(row, decision=decision, words="", made=None)


def _corrections(page: Page, compared: ComparedPages, words: PlaceWords) -> Iterator[CheckRow]:
    for number, said in enumerate(compared.comparison.corrections, 1):
        before, after = _around(compared.old, said.where)
        yield CheckRow(
            f"c{said.id}",
            str(number),
            said.state.value,
            said.was,
            said.wanted,
            said.stands,
            words.where(said.where),
            "",
            before,
            after,
            *_both(compared, said.where, said.now, _covers(said)),
            correction=page.correction_by_id.get(said.id),
        )


def _by_eye(
    page: Page, compared: ComparedPages, characters: Mapping[Character, Character], words: PlaceWords
) -> Iterator[CheckRow]:
    """Yield the marks that change no text (转正, 排齐, 换图 …): only a person sees whether they were done."""
    said = {correction.id for correction in compared.comparison.corrections}
    pictures = {c.asked_for: c for c in compared.comparison.changes if c.kind is ChangeKind.PICTURE}
    for correction in page.corrections:
        if correction.id not in said and correction.state is CorrectionState.OPEN:
            name = MARK_NAMES[correction.mark]
            asks = asked_words(correction)
            what = name if not asks or correction.mark is not ProofMark.EXPLAIN else ""
            wanted = "，".join(dict.fromkeys(filter(None, (what, asks, correction.note))))
            frame = framed_share(page, correction.frame)
            yield CheckRow(
                f"c{correction.id}",
                f"#{correction.id}",
                Outcome.CARRIED_OUT.value if is_another(correction, pictures.get(correction.id)) else BY_EYE,
                page.text_of(correction.anchor),
                wanted,
                "",
                _where_of(compared.old, correction.anchor, words) or (part_of_page(frame) if frame else ""),
                name,
                "",
                "",
                correction.anchor,
                carried_anchor(page, correction.anchor, characters).anchor if correction.anchor else (),
                old_is_point=False,
                new_is_point=False,
                correction=correction,
                frames=asked_frames(page, compared, correction, pictures.get(correction.id)),
            )


def _where_of(page: PageReading, anchor: Anchor, words: PlaceWords) -> str:
    places = (
        replace(place, start=spans[0].start) for place, reading in page_items(page) if (spans := reading.spans(anchor))
    )
    return next(map(words.where, places), "")


def _covers(said: CheckedCorrection) -> tuple[bool, bool]:
    return not said.was, not said.stands


def _changes(compared: ComparedPages, words: tuple[PlaceWords, PlaceWords]) -> Iterator[CheckRow]:
    seen: Counter[str] = Counter()
    for number, change in enumerate(compared.comparison.unasked):
        name = f"{change.kind}:{change.was}:{change.stands}"
        seen[name] += 1
        before, after = _around(compared.old, change.old) if change.old else _around(compared.new, change.new)
        was, stands = (text.replace(BREAK, SIGN) for text in (change.was, change.stands))
        frames = changed_frames(compared, change)
        yield CheckRow(
            f"{name}:{seen[name]}",
            _stem(number),
            UNASKED,
            was,
            was,
            stands,
            _where_changed(change, changed_frames(compared, replace(change, regions=())), words),
            kind_in_words(change),
            before,
            after,
            *_both(compared, change.old, change.new, (not was or was == SIGN, not stands or stands == SIGN)),
            frames=frames,
            regions=len(change.regions),
            restorable=_restorable(compared, change),
        )


def _where_changed(change: Change, frames: tuple[Frames, Frames], words: tuple[PlaceWords, PlaceWords]) -> str:
    """Return where a change is; a picture without a caption by the part of the page that it is printed in."""
    place, page = (change.old, words[0]) if change.old else (change.new, words[1])
    if place is None:
        return ""
    frame = next(iter(frames[0] or frames[1]), None)
    if change.kind is ChangeKind.PICTURE and place.part is Part.PAGE and frame is not None:
        return f"{part_of_page(frame)}的图片"
    return page.where(place)


def _restorable(compared: ComparedPages, change: Change) -> Restorable | None:
    place = change.new
    if change.kind in _NOT_RESTORABLE or place is None or place.part not in (Part.ARTICLE, Part.PHOTO):
        return None
    return Restorable(_where_it_began(compared, change, place), change.was, change.stands)


def _where_it_began(compared: ComparedPages, change: Change, place: Place) -> Place:
    """Return the head of the next paragraph for what was lost from a paragraph's head, not the end of the one above."""
    old = change.old
    above, was_in = reading_at(compared.new, place), reading_at(compared.old, old) if old else None
    if old is None or above is None or was_in is None or old.start or old.end >= len(was_in.text):
        return place
    if place.start < place.end or not place.start or place.start < len(above.text):
        return place
    below = replace(place, item=place.item + 1, start=0, end=0)
    return below if reading_at(compared.new, below) is not None else place


def _stem(number: int) -> str:
    """Return 甲, 乙 … 癸, then 甲2 …: changes are not corrections, and are not numbered like them."""
    round_, at = divmod(number, len(STEMS))
    return STEMS[at] + (str(round_ + 1) if round_ else "")


def _both(
    compared: ComparedPages, old: Place | None, new: Place | None, points: tuple[bool, bool]
) -> tuple[Anchor, Anchor, bool, bool]:
    return _anchor(compared.old, old), _anchor(compared.new, new), points[0], points[1]


def _anchor(page: PageReading, place: Place | None) -> Anchor:
    """Return the characters of a place; of a point, the character before it, or else the one after it."""
    if place is None:
        return ()
    reading = reading_at(page, place)
    if reading is None or place.start < place.end:
        return anchor_of(page, place)
    before = reading.anchor(Span(max(0, place.start - 1), place.start))
    return before or reading.anchor(Span(place.start, place.start + 1))


def _around(page: PageReading, place: Place | None) -> tuple[str, str]:
    reading = reading_at(page, place) if place else None
    if place is None or reading is None:
        return "", ""
    return reading.text[max(0, place.start - AROUND) : place.start], reading.text[place.end : place.end + AROUND]
