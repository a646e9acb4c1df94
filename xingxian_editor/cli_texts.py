"""What the command line's help says, in Chinese and in English."""

HEADINGS = {"usage": ("用法：", "usage: "), "arguments": ("参数", "arguments"), "options": ("选项", "options")}

ABOUT = (
    """\
报纸版面的编辑审校：打开一个版的文字，看清每一篇稿件，标注，检查报眉，导出 Word。

不写命令就打开窗口；写了文件就在窗口里打开这些文件。

命令（每个命令加 --help 看详细说明）：
  import FILE      把一个版的文件放进库
  check PAGE       检查一个版，列出疑点
  export PAGE      导出 Word：版式文件、文稿和校对单
  take-back PAGE FILE
                   收回改过的文稿，里面的修订和批注成为校改和批注
  search WORDS     在全库里找字词
  compare OLD NEW  核红：校改改了没有，另外还动了什么
  report PERIOD    差错率报表：一个版、一期或一个月
  backup           备份库
  restore          从备份恢复""",
    """\
Editorial review of newspaper pages: open a page's text, see its articles, tag them,
check the folio, export Word files.

Without a command the window opens, with the files that are named.

commands (add --help to each for details):
  import FILE      put a page's file into the library
  check PAGE       check a page and list the findings
  export PAGE      write Word files: the layout, the manuscript, the correction sheet
  take-back PAGE FILE
                   take a revised manuscript back: its revisions and comments become the page's
  search WORDS     find words in the whole library
  compare OLD NEW  say which corrections were carried out, and what else changed
  report PERIOD    the error rate of a page, an edition or a month
  backup           back the library up
  restore          put a backup back""",
)

EXAMPLES = (
    """\
例子：
  xingxian-editor 07版.txt
  xingxian-editor import 07版.txt
  xingxian-editor check 07版.txt
  xingxian-editor export 07版.txt 交稿文件夹

只在本机运行，不上传任何内容。""",
    """\
examples:
  xingxian-editor page7.txt
  xingxian-editor import page7.txt
  xingxian-editor check page7.txt
  xingxian-editor export page7.txt outbox

Everything stays on this machine.""",
)

_PLAIN_CODES = (
    "退出码：0 完成；2 用法或文件有问题（只说一句话，什么也不改）。",
    "exit codes: 0 done; 2 wrong use or file (one sentence, nothing changed).",
)

COMMAND_TEXTS = {
    "import": (
        (
            "把一个版的文件放进库；几个文件、一个文件夹或多页的 PDF 一起导入，成为一期。\n"
            "同一个文件再导入，只说出库里已有的那个版，不改任何内容。",
            "Put a page's file into the library; several files, a folder or a PDF of several pages are an edition.\n"
            "Importing the same file again names the page that is there.",
        ),
        (
            "退出码：0 完成（读不了的逐个说明，其余的照样导入）；2 用法有问题，或一个也没有导入。",
            "exit codes: 0 done (those that cannot be read are named, the rest is in); 2 wrong use, or none came in.",
        ),
    ),
    "check": (
        (
            "检查一个版，列出疑点。文件已在库里的，按库里标注过的版检查；不在库里的，只读不存。\n"
            "--out 写成报告文件：.html（可打印）、.docx、.json 或 .txt。",
            "Check a page and list the findings. A file that is in the library is checked as it is tagged there;\n"
            "any other is read and not stored. --out writes a report: .html (to print), .docx, .json or .txt.",
        ),
        (
            "退出码：0 没有疑点；1 有疑点；2 用法或文件有问题。",
            "exit codes: 0 no findings; 1 findings; 2 wrong use or file.",
        ),
    ),
    "export": (
        (
            "导出 Word。给出文件夹就写版式和文稿，或用 --layout、--manuscript、--sheet 指定文件名。\n"
            "文稿默认带修订：每条校改是 Word 的一处修订，质疑和批注是批注。",
            "Write Word files. Name a folder for layout and manuscript, or files with --layout, --manuscript\n"
            "and --sheet. By default every correction is a revision of the manuscript, notes are comments.",
        ),
        _PLAIN_CODES,
    ),
    "take-back": (
        (
            "收回发出去改过的文稿（Word、WPS、LibreOffice）：修订成为校改，批注成为批注或质疑，没开修订就改的\n"
            "由比对找出来。文件里没有了的校改在版上照旧待改。整个收回是一步，可以撤销。",
            "Take back a manuscript that was revised in Word, WPS or LibreOffice: revisions become corrections,\n"
            "comments notes or queries; what was changed without tracking is found by comparing. Corrections that\n"
            "the file no longer has stay open. The whole return is one step and can be undone.",
        ),
        _PLAIN_CODES,
    ),
    "search": (
        (
            "在全库的稿件和图片里找字词（几个词都要有），最新的在前。",
            "Find words in the articles and photos of the whole library (all of them), the newest first.",
        ),
        (
            "退出码：0 找到了；1 没有找到；2 用法有问题，或还没有库。",
            "exit codes: 0 found; 1 nothing found; 2 wrong use, or no library.",
        ),
    ),
    "compare": (
        (
            "比较一个版的前后两样：逐条说校改改了没有，另外还动了哪里。OLD 在库里（或是库里存过的文件）的，\n"
            "按库里标的校改核对。加 --manuscript，OLD 是签发的原稿（.docx、.txt），看版上缺了、重了、改了什么。",
            "Compare two versions of a page: what became of each correction, and what else changed. The corrections\n"
            "are those of OLD in the library. With --manuscript OLD is the manuscript that was signed (.docx, .txt):\n"
            "what the page lost, doubled or changed.",
        ),
        (
            "退出码：0 校改都已改，也没有别的改动；1 有要看的；2 用法或文件有问题。",
            "exit codes: 0 all carried out and nothing else changed; 1 something to look at; 2 wrong use or file.",
        ),
    ),
    "report": (
        (
            "差错率报表：PERIOD 是一期的日期（2021-03-05）、一个月（2021-03），或一个版（文件、库里的编号）。\n"
            "--out 写成文件：.html（有图、可打印）、.docx、.xlsx、.csv 或 .json。",
            "The error rate: PERIOD is the date of an edition (2021-03-05), a month (2021-03), or a page (a file or\n"
            "its number). --out writes it: .html (with a chart, to print), .docx, .xlsx, .csv or .json.",
        ),
        (
            "退出码：0 完成，在限额以内；1 超过限额；2 用法有问题，或那时没有版。",
            "exit codes: 0 done, within the limit; 1 over the limit; 2 wrong use, or no page then.",
        ),
    ),
    "backup": (
        ("给库做一个备份，留最近 14 个。", "Make a backup of the library; the last 14 are kept."),
        _PLAIN_CODES,
    ),
    "restore": (
        (
            "恢复一个备份（不写就用最近的），现在的库另存在一旁。先关掉窗口。",
            "Put a backup back (the newest if none is named); the present library is kept aside.\n"
            "Close the window first.",
        ),
        _PLAIN_CODES,
    ),
}

OPTION_HELP = {
    "files": (
        "一个版的文件（.txt、.docx、.pdf；装了文字识别时还有图片 .png、.jpg、.tif）",
        "the file of a page (.txt, .docx, .pdf; pictures .png, .jpg, .tif where text recognition is installed)",
    ),
    "page": ("文件，或库里的编号（导入时给出）", "a file, or the number that import printed"),
    "folder": ("Word 文件放在哪里", "where to put the Word files"),
    "backup": ("要恢复的备份文件", "the backup to put back"),
    "library": ("库所在的文件夹（默认在用户数据文件夹里）", "folder of the library (default: in your user data)"),
    "lang": ("说中文还是英文", "Chinese or English"),
    "words": ("要找的字词", "the words to find"),
    "limit": ("最多列出多少处（默认 50）", "how many hits at most (default 50)"),
    "help": ("显示这个说明", "show this help"),
    "sample": ("打开随程序带来的样例版", "open the sample page that comes with the program"),
    "version": ("显示版本号", "show the version"),
    "article": (
        "只查第几篇；要看整个版的规则写明未查",
        "check this article alone; rules that need the page are not run",
    ),
    "newspaper": ("归到哪家报纸（没有就新建）", "the newspaper it belongs to"),
    "times": (
        "把文件大小、页数和每版字符数的上限放宽到几倍（1–100）",
        "raise the limits of file size, pages and characters a page by this factor (1 to 100)",
    ),
    "json": ("把版的内容另写成 JSON 文件", "also write the page document to this file"),
    "by": ("记下是谁做的", "who does it"),
    "old": (
        "前一样：文件，或库里的编号（12 是现在这一样，12:1 是第一样）",
        "the version before: a file, or a number in the library (12 as it is now, 12:1 its first version)",
    ),
    "new": ("后一样，写法同上", "the version after, named alike"),
    "comparison": ("给人看的文字、JSON，或可以打印的网页", "text for people, JSON, or a page to print"),
    "signed": ("OLD 是原稿，不是前一样", "OLD is the manuscript, not the version before"),
    "format": ("什么格式：文字、JSON，或报告文件", "which form: text, JSON, or a report file"),
    "out": ("写到这个文件；不写 --format 时按扩展名定格式", "write to this file; its ending says the form"),
    "period": ("日期、月份，或一个版", "a date, a month, or a page"),
    "layout": ("版式文件（按报纸实际尺寸）", "the layout, in the newspaper's real size"),
    "manuscript": ("文稿（流式，每类一个样式）", "the manuscript, a style for every role"),
    "revisions": (
        "文稿怎样写校改：marked 带修订（默认），final 定稿，original 原稿",
        "corrections in the manuscript: marked as revisions (default), final, original",
    ),
    "sheet": ("校对单（.docx 或 .xlsx）", "the correction sheet (.docx or .xlsx)"),
    "returned": ("收回的文稿（.docx）", "the manuscript that came back (.docx)"),
    "pass": (
        "收进来的校改算哪一校次：first 一校，second 二校，third 三校，final_reading 通读（不写就是版正在进行的校次）",
        "the pass that what comes in belongs to: first, second, third, final_reading (default: the page's own)",
    ),
    "preview": ("只说会收进什么，不改", "only say what would come in"),
    "to": ("另存一份到这个文件", "put another copy at this file"),
    "list": ("只列出有哪些备份", "only list the backups"),
}
