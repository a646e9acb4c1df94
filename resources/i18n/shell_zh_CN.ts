<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ArticlePane</name>
        <message>
            <location filename="../../xingxian_editor/ui/article_pane.py" line="+20" />
            <source>Reading</source>
            <translation>文稿</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Choose an article or a photo of the page</source>
            <translation>选这一版的一篇稿件或一张图片</translation>
        </message>
        <message>
            <location line="+16" />
            <source>(no headline)</source>
            <translation>（无标题）</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Photo {0}　{1}</source>
            <translation>图 {0}　{1}</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Article {0} / {1}</source>
            <translation>第 {0} 篇 / {1}</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Photo {0} / {1}</source>
            <translation>第 {0} 张图 / {1}</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Shown: {0}</source>
            <translation>正显示：{0}</translation>
        </message>
        <message>
            <location line="+5" />
            <source>{0} characters · {1} paragraphs</source>
            <translation>{0} 字 · {1} 段</translation>
        </message>
    </context>
    <context>
        <name>BeforeStart</name>
        <message>
            <location filename="../../xingxian_editor/ui/empty_state/before_start.py" line="+28" />
            <location line="+33" />
            <source>Newspaper</source>
            <translation>报纸</translation>
        </message>
        <message>
            <location line="-33" />
            <source>e.g. 示例日报</source>
            <translation>例如：示例日报</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Broadsheet  390 × 540 mm</source>
            <translation>对开　390 × 540 mm</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tabloid  270 × 390 mm</source>
            <translation>四开　270 × 390 mm</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+30" />
            <source>Page size</source>
            <translation>开本</translation>
        </message>
        <message>
            <location line="-29" />
            <location line="+30" />
            <source>Who is at the desk</source>
            <translation>谁在值班</translation>
        </message>
        <message>
            <location line="-30" />
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location line="+5" />
            <location line="+26" />
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <location line="-3" />
            <source>Pages seldom print it; they are filed under it</source>
            <translation>版上多半不印报名，收进报库时用它</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goes into every change</source>
            <translation>写进每一处改动</translation>
        </message>
        <message>
            <location line="+9" />
            <source>May follow later</source>
            <translation>以后再导入也行</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Roster</source>
            <translation>名册</translation>
        </message>
        <message>
            <location line="+0" />
            <source>CSV, XLSX</source>
            <translation>CSV、XLSX</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Page plan</source>
            <translation>版面计划</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Section of each page</source>
            <translation>哪一版叫什么</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Without roster and page plan the rules that need them are not run, and the report says so.</source>
            <translation>没有名册和版面计划时，有关的规则不查，报告里写明“未查”。</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import {0}</source>
            <translation>导入{0}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import {0} from a CSV or XLSX file</source>
            <translation>从 CSV 或 XLSX 文件导入{0}</translation>
        </message>
    </context>
    <context>
        <name>CheckActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/check_actions.py" line="+15" />
            <source>&amp;Next finding</source>
            <translation>下一条疑点(&amp;N)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the next finding</source>
            <translation>转到下一条疑点</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Finding before</source>
            <translation>上一条疑点(&amp;F)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the finding before</source>
            <translation>转到上一条疑点</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;Apply</source>
            <translation>照改(&amp;A)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the change that the finding offers</source>
            <translation>照疑点的建议改</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Dismiss…</source>
            <translation>忽略(&amp;D)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dismiss the finding, with the reason; it stays dismissed</source>
            <translation>写明理由忽略这条疑点，以后也不再报</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Check a&amp;gain</source>
            <translation>重新检查(&amp;G)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Run every rule over this page again</source>
            <translation>把所有规则再查一遍</translation>
        </message>
    </context>
    <context>
        <name>DecidePill</name>
        <message>
            <location filename="../../xingxian_editor/ui/page_header.py" line="+23" />
            <source>Go to the next doubtful block　D</source>
            <translation>转到下一处待定　D</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/desk_window.py" line="+87" />
            <source>Before the start</source>
            <translation>开始之前</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What the program must know once</source>
            <translation>程序要先知道一次的事</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Findings</source>
            <translation>疑点</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What the checks found　Ctrl+4</source>
            <translation>检查出的疑点　Ctrl+4</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Folio</source>
            <translation>报眉</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What the page says of itself　Ctrl+6</source>
            <translation>报眉上写了什么　Ctrl+6</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../xingxian_editor/ui/empty_state/drop_area.py" line="+25" />
            <location line="+3" />
            <source>Drop files here</source>
            <translation>把文件拖到这里</translation>
        </message>
        <message>
            <location line="-1" />
            <source>Several files or a folder become pages of their editions</source>
            <translation>拖进一个文件夹或几个文件，按日期归到各期</translation>
        </message>
    </context>
    <context>
        <name>EditActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/edit_actions.py" line="+17" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take back the last change</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the change again that was taken back</source>
            <translation>重做刚撤销的一步</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Find in this page</source>
            <translation>在这一版里找</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Find &amp;next</source>
            <translation>查找下一处(&amp;N)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the next match</source>
            <translation>转到下一处</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Find &amp;previous</source>
            <translation>查找上一处(&amp;P)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the match before</source>
            <translation>转到上一处</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Find in the &amp;library…</source>
            <translation>查找全库(&amp;L)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Find in every page of the library</source>
            <translation>在全库各版里找</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Go to line…</source>
            <translation>转到行(&amp;G)…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to a line of the source</source>
            <translation>转到原样的某一行</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Annota&amp;te…</source>
            <translation>批注(&amp;T)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write an annotation beside the chosen text or block</source>
            <translation>在选中的文字或块旁写批注</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <location filename="../../xingxian_editor/ui/empty_state/empty_page.py" line="+29" />
            <source>Open the first page</source>
            <translation>打开第一个版</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The text or Word file that make-up put out. The source is never changed; nothing leaves this machine.</source>
            <translation>组版交出的文本或 Word 稿都可以。原样不会改动，什么都不离开这台机器。</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Choose one or several from the disk</source>
            <translation>从磁盘上选一个或几个</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Paste as a page</source>
            <translation>粘贴成版</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The text on the clipboard becomes a page</source>
            <translation>剪贴板里的文字作为一个版</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Open the sample</source>
            <translation>打开样例</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Page 7 of 5 March 2021, 县域·兴县: 5 articles, 1 photo</source>
            <translation>2021 年 3 月 5 日第 7 版 县域·兴县：5 篇稿件，1 张图</translation>
        </message>
        <message>
            <location line="+5" />
            <source>From a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Made every day by itself; the last 14 are kept</source>
            <translation>每天自动备份，留最近 14 份</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Tag</source>
            <translation>标注</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What each block is and which article it belongs to, by the digits</source>
            <translation>每一块是什么、归哪篇，用数字键定</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Check</source>
            <translation>核查</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The folio and the articles, held against rules, roster and page plan</source>
            <translation>报眉和稿件逐条对照规则、名册和版面计划</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Any two characters, in every page of the library</source>
            <translation>两个字就能查，全库各版一起找</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Export Word</source>
            <translation>导出 Word</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Layout and manuscript, at any time</source>
            <translation>版面和文稿两份，随时可出</translation>
        </message>
    </context>
    <context>
        <name>ExportController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/export_controller.py" line="+101" />
            <source>Exported: {0}</source>
            <translation>已导出：{0}</translation>
        </message>
        <message>
            <location line="+3" />
            <source> {0} lines had no room on the first page and stand on the next.</source>
            <translation>　有 {0} 行首页放不下，排在下一页。</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>FileActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/file_actions.py" line="+17" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open one page file or several</source>
            <translation>打开一个或几个版的文件</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Paste as a page</source>
            <translation>粘贴成版(&amp;P)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make a page of the text on the clipboard</source>
            <translation>把剪贴板里的文字作为一个版</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Open the sa&amp;mple</source>
            <translation>打开样例(&amp;M)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the sample page: 5 March 2021, page 7</source>
            <translation>打开样例：2021 年 3 月 5 日第 7 版</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Next &amp;version of this page…</source>
            <translation>这一版的新版样(&amp;V)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Put the next version of this page in its place; the present one is kept</source>
            <translation>换上这一版的新版样；现在的留着</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Export Word…</source>
            <translation>导出 Word(&amp;E)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Export this page as Word: the layout and the manuscript</source>
            <translation>把这一版导出为 Word：版面和文稿</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every change is saved as it is made</source>
            <translation>每一处改动当时就存</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Backups…</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back up the library now, or put a backup in its place</source>
            <translation>现在就备份，或用备份换回报库</translation>
        </message>
        <message>
            <location line="+7" />
            <source>B&amp;in…</source>
            <translation>回收站(&amp;I)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>See what is in the bin and take it out again</source>
            <translation>看回收站里有什么，还能还原</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Close the window; everything is saved</source>
            <translation>关上窗口；全都已存</translation>
        </message>
    </context>
    <context>
        <name>FindController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/find_controller.py" line="+101" />
            <source>Go to line</source>
            <translation>转到行</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Line, 1 to {0}:</source>
            <translation>行号，1 到 {0}：</translation>
        </message>
    </context>
    <context>
        <name>GalleyPane</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley_pane.py" line="+16" />
            <source>Source</source>
            <translation>原样</translation>
        </message>
        <message>
            <location line="+19" />
            <source>{0} lines · {1} characters</source>
            <translation>{0} 行 · {1} 字</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Line {0} · character {1}</source>
            <translation>第 {0} 行 · 第 {1} 字</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/help_actions.py" line="+14" />
            <source>All &amp;keys</source>
            <translation>全部按键(&amp;K)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show every key</source>
            <translation>列出全部按键</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Folder of the log</source>
            <translation>日志文件夹(&amp;F)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open the folder of the log</source>
            <translation>打开放日志的文件夹</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;About Xingxian Editor</source>
            <translation>关于兴县编辑(&amp;A)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Version and library</source>
            <translation>版本和报库位置</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/import_controller.py" line="+135" />
            <source>Reading {0}</source>
            <translation>正在读 {0}</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Open page files</source>
            <translation>打开版的文件</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+36" />
            <source>Pages ({0});;All files (*)</source>
            <translation>版 ({0});;所有文件 (*)</translation>
        </message>
        <message>
            <location line="-26" />
            <source>There is no text on the clipboard, so no page was made. Copy the page's text first.</source>
            <translation>剪贴板里没有文字，没有建版。请先复制版上的文字。</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Next version of this page</source>
            <translation>这一版的新版样</translation>
        </message>
    </context>
    <context>
        <name>KeepingController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/keeping_controller.py" line="+58" />
            <source>The backup is in place. The library as it was is kept in {0}.</source>
            <translation>备份已换上。原来的报库留在 {0}。</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>KeysOverview</name>
        <message>
            <location filename="../../xingxian_editor/ui/keys_overview.py" line="+24" />
            <location line="+7" />
            <source>All keys</source>
            <translation>全部按键</translation>
        </message>
        <message>
            <location line="-4" />
            <location line="+1" />
            <source>What are you looking for?</source>
            <translation>要找什么？</translation>
        </message>
        <message>
            <location line="+5" />
            <source>What</source>
            <translation>做什么</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What it does</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/library_controller.py" line="+116" />
            <source>{0} is in the bin.</source>
            <translation>{0} 放进了回收站。</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location line="+40" />
            <source>No page was opened yet</source>
            <translation>还没有打开过版</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../xingxian_editor/ui/main_window.py" line="+49" />
            <source>Xingxian Editor</source>
            <translation>兴县编辑</translation>
        </message>
        <message>
            <location line="+103" />
            <source>Library</source>
            <translation>报库</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Panels</source>
            <translation>面板</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <location filename="../../xingxian_editor/ui/menus.py" line="+23" />
            <source>&amp;Check</source>
            <translation>检查(&amp;C)</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Too&amp;ls</source>
            <translation>工具(&amp;L)</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location line="+8" />
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <location line="+12" />
            <source>&amp;Appearance</source>
            <translation>明暗(&amp;A)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;Tag</source>
            <translation>标注(&amp;T)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Other r&amp;oles</source>
            <translation>其他类别(&amp;O)</translation>
        </message>
        <message>
        <source>Page p&amp;icture</source>
        <translation>版面画面(&amp;I)</translation>
    </message>
</context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../xingxian_editor/ui/message_bar.py" line="+25" />
            <location line="+25" />
            <source>What can be done about it</source>
            <translation>可以怎么办</translation>
        </message>
    </context>
    <context>
        <name>NewsroomController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/newsroom_controller.py" line="+60" />
            <source>Our newspaper</source>
            <translation>本报</translation>
        </message>
    </context>
    <context>
        <name>NoteController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/note_controller.py" line="+125" />
            <source>photo {0}</source>
            <translation>第 {0} 张图</translation>
        </message>
        <message>
            <location line="+1" />
            <source>article {0}</source>
            <translation>第 {0} 篇</translation>
        </message>
    </context>
    <context>
        <name>PageFacts</name>
        <message>
            <source>1 article</source>
            <translation>1 篇</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} 篇</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 图</translation>
        </message>
        <message>
            <source>{0} photos</source>
            <translation>{0} 图</translation>
        </message>
        <message>
            <source>Open in another window of this machine: read only.</source>
            <translation>本机另一个窗口正在改，这里只读。</translation>
        </message>
        <message>
            <source>Open on another machine ({0}): read only.</source>
            <translation>另一台机器（{0}）正在改，这里只读。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/page_facts.py" line="+31" />
            <source>Xingxian Editor</source>
            <translation>兴县编辑</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Library: {0} pages</source>
            <translation>报库 {0} 版</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Library empty</source>
            <translation>报库 空</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Backups {0}</source>
            <translation>备份 {0} 份</translation>
        </message>
        <message>
            <location line="+0" />
            <source>No backup yet</source>
            <translation>备份 尚无</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Page {0}</source>
            <translation>第 {0} 版</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Page without number</source>
            <translation>无版次</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Not tagged</source>
            <translation>未标注</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Being tagged</source>
            <translation>标注中</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tagged</source>
            <translation>已标注</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Articles {0} · photos {1}</source>
            <translation>{0} 篇 · {1} 图</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Whole page {0} characters</source>
            <translation>全版 {0} 字</translation>
        </message>
        <message>
            <location line="+2" />
            <source>{0} still undecided</source>
            <translation>还有 {0} 处未定</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Saved</source>
            <translation>已存</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Open elsewhere, by {0}: read only.</source>
            <translation>{0} 正在别处改，这里只读。</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take over…</source>
            <translation>接过来…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read only</source>
            <translation>只读</translation>
        </message>
        <message>
            <location line="+4" />
            <source>No page is open</source>
            <translation>没有打开的版</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This page is read only here: it is open elsewhere</source>
            <translation>这一版在别处打开着，这里只读</translation>
        </message>
        <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
    <context>
        <name>PageHeader</name>
        <message>
            <location filename="../../xingxian_editor/ui/page_header.py" line="+52" />
            <source>To be decided {0}</source>
            <translation>待定 {0}</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <location filename="../../xingxian_editor/ui/refusal.py" line="+20" />
            <source>Xingxian Editor</source>
            <translation>兴县编辑</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Put the newest backup in place</source>
            <translation>换上最近的备份</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>RosterController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/roster_controller.py" line="+51" />
            <source>The roster has {0} people now.</source>
            <translation>名册现在有 {0} 人。</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The page plan has {0} pages now.</source>
            <translation>版面计划现在有 {0} 个版。</translation>
        </message>
        <message>
            <location line="+42" />
            <location line="+16" />
            <source>Import the roster</source>
            <translation>导入名册</translation>
        </message>
        <message>
            <location line="-9" />
            <location line="+13" />
            <source>Import the page plan</source>
            <translation>导入版面计划</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Tables (*.csv *.xlsx)</source>
            <translation>表格 (*.csv *.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>SideTabs</name>
        <message>
            <location filename="../../xingxian_editor/ui/side_tabs.py" line="+20" />
            <source>Panels</source>
            <translation>面板</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../../xingxian_editor/ui/status_bar.py" line="+63" />
            <source>Cancel  Esc</source>
            <translation>取消　Esc</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Nobody at the desk</source>
            <translation>值班 未填</translation>
        </message>
        <message>
            <location line="+2" />
            <source>At the desk: {0}</source>
            <translation>值班：{0}</translation>
        </message>
        <message>
            <location line="+4" />
            <source>{0} {1}%</source>
            <translation>{0} {1}%</translation>
        </message>
        <message>
            <location line="+38" />
            <source>Say whose name goes into every change</source>
            <translation>谁在改，名字写进每一处改动</translation>
        </message>
    </context>
    <context>
        <name>TagActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/tag_actions.py" line="+18" />
            <source>Other &amp;role…</source>
            <translation>其他类别(&amp;R)…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Choose one of the other roles</source>
            <translation>选一个别的类别</translation>
        </message>
        <message>
            <location line="+2" />
            <source>To &amp;article…</source>
            <translation>归到稿件(&amp;A)…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Give the block to an article: its digit follows</source>
            <translation>把这块归到一篇：接着按篇号</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;New article</source>
            <translation>新稿件(&amp;N)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin a new article with the chosen blocks</source>
            <translation>用选中的块新建一篇</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Split</source>
            <translation>拆分(&amp;S)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Split the block at the caret</source>
            <translation>在光标处把块拆开</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Join the block to the one before it</source>
            <translation>把这块并到前一块</translation>
        </message>
        <message>
            <location line="+5" />
            <source>&amp;Paragraph begins here</source>
            <translation>从这里分段(&amp;P)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin a paragraph at the caret, or no longer</source>
            <translation>在光标处分段，再按一次接上</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Type in what the file lacks…</source>
            <translation>补录(&amp;T)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Type in a headline or a character that the page shows and its file lacks</source>
            <translation>版上有、文件里没有的标题或字，补录进来</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Up in its article</source>
            <translation>篇内上移(&amp;U)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Move the block up within its article</source>
            <translation>在本篇里往前移</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Down in its article</source>
            <translation>篇内下移(&amp;D)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Move the block down within its article</source>
            <translation>在本篇里往后移</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Next to decide</source>
            <translation>下一处待定</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the next doubtful block</source>
            <translation>转到下一处待定</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Before to decide</source>
            <translation>上一处待定</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the doubtful block before</source>
            <translation>转到上一处待定</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Take the suggestion</source>
            <translation>接受建议</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Take the best answer to the question shown</source>
            <translation>按把握最大的答案定下</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Repeat the last tag</source>
            <translation>重复上一次标注</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Tag this block as the last one</source>
            <translation>照上一次的标注再标一块</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Tag the chosen blocks as {0}</source>
            <translation>把选中的块标为{0}</translation>
        </message>
    </context>
    <context>
        <name>TaggingBar</name>
        <message>
            <location filename="../../xingxian_editor/ui/tool_bar.py" line="+21" />
            <source>Tool bar</source>
            <translation>工具栏</translation>
        </message>
    </context>
    <context>
        <name>Teller</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/teller.py" line="+44" />
            <location line="+7" />
            <location line="+4" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location line="-6" />
            <source>The program made a mistake. Everything up to the last change is saved; the log has the details.</source>
            <translation>程序出了错。到上一步为止都已存好，什么也没丢；详情在日志里。</translation>
        </message>
    </context>
    <context>
        <name>ToolActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/tool_actions.py" line="+17" />
            <source>&amp;Who is at the desk…</source>
            <translation>谁在值班(&amp;W)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say whose name goes into every change</source>
            <translation>谁在改，名字写进每一处改动</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Newspapers…</source>
            <translation>报纸(&amp;N)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Name, page size and required roles of each newspaper</source>
            <translation>各报的名称、开本和必有的职务</translation>
        </message>
        <message>
            <location line="+7" />
            <source>&amp;Roster…</source>
            <translation>名册(&amp;R)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The people of the newspaper and their posts</source>
            <translation>本报的人和岗位</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Page &amp;plan…</source>
            <translation>版面计划(&amp;P)…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which page is called what</source>
            <translation>哪一版叫什么</translation>
        </message>
    </context>
    <context>
        <name>UndoController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/undo_controller.py" line="+40" />
            <source>Saved {0}</source>
            <translation>已存 {0}</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Every change is saved as it is made; there is nothing left to save.</source>
            <translation>已存。每一处改动当时就存好，不用再存。</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Not saved</source>
            <translation>没有存上</translation>
        </message>
        <message>
            <location line="+6" />
            <source>There is nothing to take back on this page</source>
            <translation>这一版没有可撤销的步骤</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Take back: {0}</source>
            <translation>撤销：{0}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is nothing that was taken back</source>
            <translation>没有撤销过的步骤</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Make again: {0}</source>
            <translation>重做：{0}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <location filename="../../xingxian_editor/ui/actions/view_actions.py" line="+17" />
            <source>&amp;Tag</source>
            <translation>标注(&amp;T)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Tag the page; once more puts every pane back where it was at first</source>
            <translation>标注这一版；再按一次，窗格都放回原位</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Findings</source>
            <translation>疑点(&amp;F)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show what the checks found</source>
            <translation>看检查出的疑点</translation>
        </message>
        <message>
            <location line="+1" />
            <source>F&amp;olio</source>
            <translation>报眉(&amp;O)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show what the page says of itself</source>
            <translation>看报眉上写了什么</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Library wide or narrow</source>
            <translation>报库宽窄(&amp;L)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show the library as a tree or as a strip</source>
            <translation>报库显示为树或窄条</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Next pane</source>
            <translation>下一窗格(&amp;N)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the next pane</source>
            <translation>转到下一窗格</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Previous pane</source>
            <translation>上一窗格(&amp;P)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go to the pane before</source>
            <translation>转到上一窗格</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Back to the pa&amp;ge</source>
            <translation>回到版面(&amp;G)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go back to the page, closing what is open</source>
            <translation>关掉打开的东西，回到版面</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Next page of the &amp;edition</source>
            <translation>本期下一版(&amp;E)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open the next page of this edition</source>
            <translation>打开本期下一版</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Page &amp;before of the edition</source>
            <translation>本期上一版(&amp;B)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open the page before in this edition</source>
            <translation>打开本期上一版</translation>
        </message>
        <message>
            <location line="+3" />
            <source>La&amp;rger type</source>
            <translation>放大文稿(&amp;R)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Set the article in larger type</source>
            <translation>文稿用大一号的字</translation>
        </message>
        <message>
            <location line="+2" />
            <source>S&amp;maller type</source>
            <translation>缩小文稿(&amp;M)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Set the article in smaller type</source>
            <translation>文稿用小一号的字</translation>
        </message>
        <message>
            <location line="+4" />
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fill the whole screen, or leave it again</source>
            <translation>占满屏幕，再按一次退出</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Panes as &amp;delivered</source>
            <translation>窗格复原(&amp;D)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Put every pane back where it was at first</source>
            <translation>所有窗格放回原位</translation>
        </message>
        <message>
            <location line="+3" />
            <source>As the &amp;system</source>
            <translation>随系统(&amp;S)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Light or dark as the system is</source>
            <translation>明暗随系统</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Always light</source>
            <translation>总用浅色</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Always dark</source>
            <translation>总用深色</translation>
        </message>
    </context>
    <context>
        <name>ViewController</name>
        <message>
            <location filename="../../xingxian_editor/ui/wiring/view_controller.py" line="+70" />
            <source>next pane</source>
            <translation>换窗格</translation>
        </message>
        <message>
            <location line="+0" />
            <source>all keys</source>
            <translation>全部按键</translation>
        </message>
        <message>
            <location line="+2" />
            <source>role</source>
            <translation>类别</translation>
        </message>
        <message>
            <location line="+1" />
            <source>to article</source>
            <translation>归稿件</translation>
        </message>
        <message>
            <location line="+1" />
            <source>block</source>
            <translation>上下块</translation>
        </message>
        <message>
            <location line="+1" />
            <source>take suggestion</source>
            <translation>接受建议</translation>
        </message>
        <message>
            <location line="+3" />
            <source>annotate</source>
            <translation>批注</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next finding</source>
            <translation>下一条疑点</translation>
        </message>
        <message>
            <location line="+1" />
            <source>find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+6" />
            <location line="+6" />
            <source>to the page</source>
            <translation>回版面</translation>
        </message>
        <message>
            <location line="-9" />
            <location line="+11" />
            <source>open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location line="-10" />
            <source>date, number</source>
            <translation>日期、版次</translation>
        </message>
        <message>
            <location line="+1" />
            <source>into the bin</source>
            <translation>放进回收站</translation>
        </message>
        <message>
            <location line="+4" />
            <source>choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <location line="+1" />
            <source>to the source</source>
            <translation>转到原样</translation>
        </message>
        <message>
            <location line="+1" />
            <source>apply</source>
            <translation>照改</translation>
        </message>
        <message>
            <location line="+61" />
            <source>Xingxian Editor {0}
Library: {1}</source>
            <translation>兴县编辑 Xingxian Editor {0}
报库：{1}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>About Xingxian Editor</source>
            <translation>关于兴县编辑</translation>
        </message>
        <message>
        <source>page picture</source>
        <translation>版面画面</translation>
    </message>
</context>
    <context>
        <name>WorkspaceSwitch</name>
        <message>
            <location filename="../../xingxian_editor/ui/workspace_switch.py" line="+19" />
            <source>Comes with a later version of the program</source>
            <translation>以后的版本才有</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tag</source>
            <translation>标注</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Say what each block is and which article it belongs to</source>
            <translation>每一块是什么、归哪一篇</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Proofread</source>
            <translation>校对</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Proof check</source>
            <translation>核红</translation>
        </message>
    </context>
    <context>
        <name>GalleyController</name>
        <message>
            <source>Nothing left to decide</source>
            <translation>没有待定了</translation>
        </message>
    </context>
</TS>
