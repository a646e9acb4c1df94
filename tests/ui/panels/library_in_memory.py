"""A small library that the panel's tests ask in place of the store."""

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard, PageState

SECTIONS = ("要闻", "综合", "民生", "理论", "文化", "教育", "县域·兴县", "公益")


def page_card(number, edition=1, *, date="2021-03-05", section="", state=PageState.UNTAGGED, undecided=0, articles=0):
    """Return the card of one page."""
    return PageCard(
        id=edition * 100 + number,
        edition=edition,
        newspaper=1,
        newspaper_name="示例日报",
        date=date,
        page_number=str(number),
        section=section or SECTIONS[(number - 1) % 8],
        state=state,
        page_version=1,
        version_number=1,
        kind="text",
        undecided=undecided,
        article_count=articles,
        photo_count=1 if articles else 0,
        title="",
        binned_at=None,
    )


class LibraryInMemory:
    """Answers like a store and counts how often it was asked."""

    def __init__(self, editions=4, pages=8):
        self.asked = []
        self.papers = [Newspaper(1, "示例日报")]
        self.page_lists = {
            n: [page_card(p, n, date=f"2021-{3 - n // 28:02}-{28 - n % 28:02}") for p in range(1, pages + 1)]
            for n in range(1, editions + 1)
        }
        self.article_lists = {}

    def newspapers(self):
        self.asked.append("newspapers")
        return self.papers

    def editions(self, newspaper, before, limit):
        self.asked.append("editions")
        every = [Edition(n, 1, pages[0].date, len(pages)) for n, pages in self.page_lists.items() if pages]
        start = [e.id for e in every].index(before.id) + 1 if before else 0
        return every[start : start + limit]

    def pages(self, edition):
        self.asked.append("pages")
        return self.page_lists[edition]

    def articles(self, page):
        self.asked.append("articles")
        return self.article_lists.get(page, [])

    def matching(self, wanted, before, limit):
        self.asked.append("matching")
        every = [c for pages in self.page_lists.values() for c in pages if self._fits(wanted, c)]
        start = [c.id for c in every].index(before.id) + 1 if before else 0
        return every[start : start + limit]

    def _fits(self, wanted, card):
        return (wanted.state is None or card.state is wanted.state) and (not wanted.undecided or card.undecided > 0)


def sample_library():
    """Return the library of the pictures: page 7 has five articles and a photo, two things to decide."""
    library = LibraryInMemory()
    states = [PageState.TAGGED] * 5 + [PageState.UNTAGGED, PageState.TAGGING, PageState.UNTAGGED]
    library.page_lists[1] = [
        page_card(n, state=state, undecided=2 if n == 7 else 0, articles=5 if n != 6 else 0)
        for n, state in enumerate(states, 1)
    ]
    titles = (
        "兴县全力推动转型发展 新旧动能转换蹄疾步稳",
        "兴县坚持全面从严治党 确保政治生态风清气正",
        "",
        "兴县统筹抓好民生改善 群众生活水平持续提高",
        "兴县扎实做好 县乡换届选举工作",
    )
    library.article_lists[107] = [
        *(
            ArticleCard(n, ArticleKind.ARTICLE, title, "近年来，兴县坚持把脱贫攻坚", n, bool(title))
            for n, title in enumerate(titles, 1)
        ),
        ArticleCard(6, ArticleKind.PHOTO, "今日兴县好风光", "", 6, True),
    ]
    return library
