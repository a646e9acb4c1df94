"""A score that contradicts who won: 以2∶3胜出, 以68比72战胜."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_SCORE = (
    r"以(?:总比分)?(?:大比分)?(?P<score>(?P<ours>\d{1,3})(?:[:：∶]|比)(?P<theirs>\d{1,3}))(?:的比分|的成绩|的总比分)?"
)
_WON = "战胜|击败|力克|胜出|取胜|获胜|险胜|大胜|小胜|完胜|轻取|横扫|淘汰|夺冠|逆转"
_LOST = "负于|不敌|惜败|告负|落败|输给|败给|失利|败北"
_TOLD = Pattern(rf"{_SCORE}(?:(?P<won>{_WON})|(?P<lost>{_LOST}))")


def find(text: str) -> Iterator[TextHit]:
    """Yield each score whose first number is the smaller one of who won, or the greater of who lost."""
    for match in _TOLD.finditer(text) if "以" in text else ():
        ours, theirs = int(match["ours"]), int(match["theirs"])
        if (match["won"] and ours < theirs) or (match["lost"] and ours > theirs):
            word = match["won"] or match["lost"]
            right = match["score"].replace(match["ours"], "\0").replace(match["theirs"], match["ours"])
            message = f"“{word}”与比分 {match['score']} 不合。"
            yield TextHit(Span(*match.span("score")), message, right.replace("\0", match["theirs"]))


RULE = Rule(
    id="fact.score-reversed",
    title="比分与胜负不合",
    question="比分是否与胜负相合",
    why="胜方的得分在前，且多于负方。",
    category=Category.CONSISTENCY,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("兴县队最终以⟦2∶3⟧胜出，以⟦68比72⟧战胜对手，以⟦3:1⟧不敌客队。",),
    allows=("兴县队最终以3∶2胜出，以72比68战胜对手，以1∶3不敌客队，以2∶2战平。",),
)
