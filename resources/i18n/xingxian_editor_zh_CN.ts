<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleNames</name>
    <message>
        <source>Ph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>不属稿件</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>第 {0} 篇</translation>
    </message>
    <message>
        <source>photo {0}</source>
        <translation>图片 {0}</translation>
    </message>
    <message>
        <source>tagged by {0}</source>
        <translation>{0} 标注</translation>
    </message>
    <message>
        <source>{0}% sure</source>
        <translation>把握 {0}%</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>(no headline) {0}</source>
        <translation>（无标题）{0}</translation>
    </message>
</context>
<context>
    <name>ArticlePalette</name>
    <message>
        <source>New article</source>
        <translation>新稿件</translation>
    </message>
    <message>
        <source>Not in an article</source>
        <translation>不属稿件</translation>
    </message>
    <message>
        <source>To which article?</source>
        <translation>归哪一篇？</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Reading</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Choose an article or a photo of the page</source>
        <translation>选这一版的一篇稿件或一张图片</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Photo {0}&#x3000;{1}</source>
        <translation>图 {0}&#x3000;{1}</translation>
    </message>
    <message>
        <source>Article {0} / {1}</source>
        <translation>第 {0} 篇 / {1}</translation>
    </message>
    <message>
        <source>Photo {0} / {1}</source>
        <translation>第 {0} 张图 / {1}</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>正显示：{0}</translation>
    </message>
    <message>
        <source>{0} characters · {1} paragraphs</source>
        <translation>{0} 字 · {1} 段</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Reading of the chosen article</source>
        <translation>所选稿件的文稿</translation>
    </message>
</context>
<context>
    <name>AskingPopup</name>
    <message>
        <source>Write a number: 2, 0.5, 1/2 or ½</source>
        <translation>请写数字：2、0.5、1/2 或 ½</translation>
    </message>
    <message>
        <source>Enter sets the mark, Esc leaves it</source>
        <translation>Enter 标上，Esc 不标</translation>
    </message>
    <message>
        <source>Enter sets the mark; left empty, make-up decides by how much</source>
        <translation>Enter 标上；空着就由组版定多少</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is made by itself once a day; the last 14 are kept in {0}.</source>
        <translation>每天自动备份一次，留最近 14 份，放在 {0}。</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，新的在前</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Put this one back…</source>
        <translation>用这一份恢复…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>用备份恢复</translation>
    </message>
    <message>
        <source>The library will stand as it did at {0}.</source>
        <translation>报库会回到 {0} 的样子。</translation>
    </message>
    <message>
        <source>The present one is kept aside under its own name; nothing is deleted.</source>
        <translation>现在的报库另外留存，什么也不会删掉。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{0}&#x3000;{1} MB</source>
        <translation>{0}&#x3000;{1} MB</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>No error counts here. Notices do not count, nor does what was dismissed: the list of pages below says how many of them there are.</source>
        <translation>没有计分的差错。“提示”和已忽略的疑点不计分，下面“各版”里写着各有多少。</translation>
    </message>
    <message>
        <source>limit {0}</source>
        <translation>限 {0}</translation>
    </message>
</context>
<context>
    <name>BeforeStart</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>e.g. 示例日报</source>
        <translation>例如：示例日报</translation>
    </message>
    <message>
        <source>Broadsheet  390 × 540 mm</source>
        <translation>对开&#x3000;390 × 540 mm</translation>
    </message>
    <message>
        <source>Tabloid  270 × 390 mm</source>
        <translation>四开&#x3000;270 × 390 mm</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>开本</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>谁在值班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pages seldom print it; they are filed under it</source>
        <translation>版上多半不印报名，收进报库时用它</translation>
    </message>
    <message>
        <source>Goes into every change</source>
        <translation>写进每一处改动</translation>
    </message>
    <message>
        <source>May follow later</source>
        <translation>以后再导入也行</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>CSV, XLSX</source>
        <translation>CSV、XLSX</translation>
    </message>
    <message>
        <source>Page plan</source>
        <translation>版面计划</translation>
    </message>
    <message>
        <source>Section of each page</source>
        <translation>哪一版叫什么</translation>
    </message>
    <message>
        <source>Without roster and page plan the rules that need them are not run, and the report says so.</source>
        <translation>没有名册和版面计划时，有关的规则不查，报告里写明“未查”。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>导入{0}</translation>
    </message>
    <message>
        <source>Import {0} from a CSV or XLSX file</source>
        <translation>从 CSV 或 XLSX 文件导入{0}</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>回收站里的版</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>{0}&#x3000;put away {1}</source>
        <translation>{0}&#x3000;{1} 放入</translation>
    </message>
    <message>
        <source>Pages in the bin are kept with all their versions until you put them back.</source>
        <translation>回收站里的版连同所有版样都留着，随时可以放回去。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pages put into the bin: look at them, put them back</source>
        <translation>放进回收站的版：看一看，放回去</translation>
    </message>
    <message>
        <source>Bin, {0} pages</source>
        <translation>回收站，{0} 版</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一条疑点(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>转到下一条疑点</translation>
    </message>
    <message>
        <source>&amp;Finding before</source>
        <translation>上一条疑点(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>转到上一条疑点</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>照改(&amp;A)</translation>
    </message>
    <message>
        <source>Make the change that the finding offers</source>
        <translation>照疑点的建议改</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>忽略(&amp;D)…</translation>
    </message>
    <message>
        <source>Dismiss the finding, with the reason; it stays dismissed</source>
        <translation>写明理由忽略这条疑点，以后也不再报</translation>
    </message>
    <message>
        <source>&amp;Error rate…</source>
        <translation>差错率(&amp;E)…</translation>
    </message>
    <message>
        <source>What makes the error rate up, and how it is counted</source>
        <translation>差错率由哪些差错构成，怎么计</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Run every rule over this page again</source>
        <translation>把所有规则再查一遍</translation>
    </message>
    <message>
        <source>Apply to all a&amp;like</source>
        <translation>同类都改(&amp;L)</translation>
    </message>
    <message>
        <source>Make the change of every finding of this kind on the page</source>
        <translation>本版同一类疑点一次都改</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Which rules are run, why, with examples; words that are never reported again</source>
        <translation>查哪些规则、依据、例子；哪些字词不再报</translation>
    </message>
    <message>
        <source>Write a check re&amp;port…</source>
        <translation>导出检查报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what the checks found as a web page or a Word file</source>
        <translation>把查出的疑点写成网页或 Word</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
    <message>
        <source>Run every rule over this page again</source>
        <translation>用全部规则重新检查本版</translation>
    </message>
</context>
<context>
    <name>CheckDelegate</name>
    <message>
        <source>not there any more</source>
        <translation>已经没有了</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>没有动</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>wanted {0}</source>
        <translation>要{0}</translation>
    </message>
    <message>
        <source>look at the page</source>
        <translation>看版面</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Proof check</source>
        <translation>核红</translation>
    </message>
    <message>
        <source>Corrections and changes</source>
        <translation>校改和改动</translation>
    </message>
    <message>
        <source>{0} corrections, {1} other changes</source>
        <translation>{0} 处校改，另有改动 {1}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>CheckListModel</name>
    <message>
        <source>To look at</source>
        <translation>要看</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已改</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ComparisonBand</name>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回组版</translation>
    </message>
    <message>
        <source>Words to the make-up desk</source>
        <translation>给组版的话</translation>
    </message>
    <message>
        <source>To make-up</source>
        <translation>给组版的话</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可看的</translation>
    </message>
    <message>
        <source>Make it a correction</source>
        <translation>改成校改</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>改回未定</translation>
    </message>
</context>
<context>
    <name>CorrectionDetail</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reply, or what it is to become…</source>
        <translation>回复，或写上改成什么…</translation>
    </message>
    <message>
        <source>Reply to the query</source>
        <translation>回复质疑</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Change to this</source>
        <translation>改成这样</translation>
    </message>
    <message>
        <source>Withdraw the query</source>
        <translation>撤回质疑</translation>
    </message>
    <message>
        <source>Choose a correction: what it changes and why stands here.</source>
        <translation>选一处校改，这里写明改了什么、为什么。</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>说明：{0}</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>理由：{0}</translation>
    </message>
    <message>
        <source>Decided by {0}</source>
        <translation>{0} 定</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>&#x3000;proposed: {0}</source>
        <translation>&#x3000;拟改：{0}</translation>
    </message>
    <message>
        <source>Answered by {0}&#x3000;{1}</source>
        <translation>{0} 答复&#x3000;{1}</translation>
    </message>
</context>
<context>
    <name>CorrectionFrames</name>
    <message>
        <source>Drag to move, by a side to size; arrows, Shift+arrows; Delete takes it back</source>
        <translation>拖动可移，拖边可改大小；选中后方向键移，Shift+方向键改大小；Delete 撤回</translation>
    </message>
</context>
<context>
    <name>CorrectionsController</name>
    <message>
        <source>Corrections {0}</source>
        <translation>校改 {0}</translation>
    </message>
    <message>
        <source> · queries {0}</source>
        <translation> · 质疑 {0}</translation>
    </message>
    <message>
        <source>Article {0}&#x3000;{1}</source>
        <translation>第 {0} 篇&#x3000;{1}</translation>
    </message>
    <message>
        <source>Photo {0}&#x3000;{1}</source>
        <translation>图片 {0}&#x3000;{1}</translation>
    </message>
    <message>
        <source>What is to be done here?</source>
        <translation>这里要怎么改？</translation>
    </message>
    <message>
        <source>Accepted {0} corrections. Ctrl+Z takes it back.</source>
        <translation>已接受 {0} 处校改。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>All {0} open corrections: {1}</source>
        <translation>全部 {0} 处待改校改：{1}</translation>
    </message>
    <message>
        <source>Rejected {0} corrections. Ctrl+Z takes it back.</source>
        <translation>已拒绝 {0} 处校改。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>None of these is still open.</source>
        <translation>这一类没有待改的校改了。</translation>
    </message>
</context>
<context>
    <name>CorrectionsHeader</name>
    <message>
        <source>Group the corrections</source>
        <translation>校改怎样分组</translation>
    </message>
    <message>
        <source>Choose which corrections are shown</source>
        <translation>显示哪些校改</translation>
    </message>
    <message>
        <source>{0} corrections</source>
        <translation>共 {0} 处</translation>
    </message>
    <message>
        <source>{0} of {1} corrections</source>
        <translation>显示 {0} 处 · 共 {1} 处</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按稿件</translation>
    </message>
    <message>
        <source>By pass</source>
        <translation>按校次</translation>
    </message>
    <message>
        <source>By reader</source>
        <translation>按校对人</translation>
    </message>
    <message>
        <source>By mark</source>
        <translation>按符号</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>未署名</translation>
    </message>
</context>
<context>
    <name>CorrectionsPanel</name>
    <message>
        <source>nobody at the desk</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Corrections and queries</source>
        <translation>校改和质疑</translation>
    </message>
    <message>
        <source>Nothing left to show: {0} corrections are filtered out.</source>
        <translation>没有要显示的：{0} 处校改被筛掉了。</translation>
    </message>
    <message>
        <source>Corrections of this page will be listed here. Press Ctrl+2 and type in the article.</source>
        <translation>本版的校改会列在这里。按 Ctrl+2，在稿件里直接改。</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Add a credit</source>
        <translation>加一项职务</translation>
    </message>
    <message>
        <source>Names, parted by blanks</source>
        <translation>姓名，用空格隔开</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Before the start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>What the program must know once</source>
        <translation>程序要先知道一次的事</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>What the checks found&#x3000;Ctrl+4</source>
        <translation>检查出的疑点&#x3000;Ctrl+4</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>What the page says of itself&#x3000;Ctrl+6</source>
        <translation>报眉上写了什么&#x3000;Ctrl+6</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>校改</translation>
    </message>
    <message>
        <source>Every correction and query of the page&#x3000;Ctrl+5</source>
        <translation>本版的每一处校改和质疑&#x3000;Ctrl+5</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss the finding</source>
        <translation>忽略疑点</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>为什么不改</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>本来就是这样</translation>
    </message>
    <message>
        <source>Checked, it is right</source>
        <translation>核实过，没有错</translation>
    </message>
    <message>
        <source>A set phrase or a proper name</source>
        <translation>固定提法或专名</translation>
    </message>
    <message>
        <source>Quoted as it stands in the original</source>
        <translation>引文照录</translation>
    </message>
    <message>
        <source>Our newspaper writes it so</source>
        <translation>本报体例</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>Which article does this headline belong to?</source>
        <translation>这条主题归哪一篇？</translation>
    </message>
    <message>
        <source>Which article does this belong to? ({0})</source>
        <translation>这条{0}归哪一篇？</translation>
    </message>
    <message>
        <source>What is this? Taken for: {0}</source>
        <translation>这是什么？暂作{0}</translation>
    </message>
    <message>
        <source>Article {0} has no headline</source>
        <translation>第 {0} 篇没有标题</translation>
    </message>
    <message>
        <source>A character is lost here: {0}</source>
        <translation>这里丢了一个字：{0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>把握 {0}</translation>
    </message>
    <message>
        <source>{0}, as {1}</source>
        <translation>{0}，作{1}</translation>
    </message>
    <message>
        <source>Not in an article</source>
        <translation>不属稿件</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>归一篇新稿件</translation>
    </message>
    <message>
        <source>To photo {0}</source>
        <translation>归图片 {0}</translation>
    </message>
    <message>
        <source>To article {0}</source>
        <translation>归第 {0} 篇</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{0}” {1}×</source>
        <translation>“{0}”{1} 处</translation>
    </message>
    <message>
        <source>in common: {0}</source>
        <translation>共有{0}</translation>
    </message>
    <message>
        <source>next to it, but no phrase in common</source>
        <translation>紧挨着，但没有共同的词组</translation>
    </message>
    <message>
        <source>Skip to the next</source>
        <translation>先放着，看下一处</translation>
    </message>
    <message>
        <source>Type in what the file lacks…</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>别的类别…</translation>
    </message>
    <message>
        <source>Another article…</source>
        <translation>归别的稿件…</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Several files or a folder become pages of their editions</source>
        <translation>拖进一个文件夹或几个文件，按日期归到各期</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Already in the library</source>
        <translation>报库里已有</translation>
    </message>
    <message>
        <source>This file is in the library already, in the bin: {0}.</source>
        <translation>这个文件报库里已有，在回收站：{0}。</translation>
    </message>
    <message>
        <source>This file is in the library already: {0}.</source>
        <translation>这个文件报库里已有：{0}。</translation>
    </message>
    <message>
        <source>A second page is not made. What is there stays as it is until you choose.</source>
        <translation>不会重复建版。选定以前，已有的不变。</translation>
    </message>
    <message>
        <source>Take it out of the bin</source>
        <translation>从回收站取回</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>打开那个版</translation>
    </message>
    <message>
        <source>Store as its next version</source>
        <translation>存为它的下一个版样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重做刚撤销的一步</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在这一版里找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Find in the &amp;library…</source>
        <translation>查找全库(&amp;L)…</translation>
    </message>
    <message>
        <source>Find in every page of the library</source>
        <translation>在全库各版里找</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a line of the source</source>
        <translation>转到原样的某一行</translation>
    </message>
    <message>
        <source>Annota&amp;te…</source>
        <translation>批注(&amp;T)…</translation>
    </message>
    <message>
        <source>Write an annotation beside the chosen text or block</source>
        <translation>在选中的文字或块旁写批注</translation>
    </message>
</context>
<context>
    <name>EditionController</name>
    <message>
        <source>Importing an edition</source>
        <translation>正在导入一期</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The pages of an edition that is imported</source>
        <translation>正在导入的一期，每个版到了哪一步</translation>
    </message>
</context>
<context>
    <name>EditionModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading&#x3000;{0} %</source>
        <translation>正在读&#x3000;{0}%</translation>
    </message>
    <message>
        <source>Cancelled, not imported</source>
        <translation>已取消，没有导入</translation>
    </message>
    <message>
        <source>In the library already&#x3000;{0}</source>
        <translation>库里已有&#x3000;{0}</translation>
    </message>
    <message>
        <source>Ready&#x3000;{0}</source>
        <translation>已就绪&#x3000;{0}</translation>
    </message>
</context>
<context>
    <name>EditionPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pages that are imported</source>
        <translation>正在导入的版</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开这个版</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{0} of {1} pages read</source>
        <translation>已读 {0} / {1} 个版</translation>
    </message>
    <message>
        <source>Imported: {0} pages</source>
        <translation>已导入 {0} 个版</translation>
    </message>
    <message>
        <source>None of {0} pages could be imported</source>
        <translation>{0} 个版都没有导入</translation>
    </message>
    <message>
        <source>The page could not be imported</source>
        <translation>这个版没有导入</translation>
    </message>
    <message>
        <source>, {0} not imported</source>
        <translation>，{0} 个没有导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open the first page</source>
        <translation>打开第一个版</translation>
    </message>
    <message>
        <source>The text, PDF, picture or Word file that make-up put out. The source is never changed; nothing leaves this machine.</source>
        <translation>组版交出的文本、PDF、图片或 Word 稿都可以。原样不会改动，什么都不离开这台机器。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Choose one or several from the disk</source>
        <translation>从磁盘上选一个或几个</translation>
    </message>
    <message>
        <source>Paste as a page</source>
        <translation>粘贴成版</translation>
    </message>
    <message>
        <source>The text on the clipboard becomes a page</source>
        <translation>剪贴板里的文字作为一个版</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Page 7 of 5 March 2021, 县域·兴县: 5 articles, 1 photo</source>
        <translation>2021 年 3 月 5 日第 7 版 县域·兴县：5 篇稿件，1 张图</translation>
    </message>
    <message>
        <source>From a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Made every day by itself; the last 14 are kept</source>
        <translation>每天自动备份，留最近 14 份</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>What each block is and which article it belongs to, by the digits</source>
        <translation>每一块是什么、归哪篇，用数字键定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>The folio and the articles, held against rules, roster and page plan</source>
        <translation>报眉和稿件逐条对照规则、名册和版面计划</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Any two characters, in every page of the library</source>
        <translation>两个字就能查，全库各版一起找</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Layout and manuscript, at any time</source>
        <translation>版面和文稿两份，随时可出</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开一个版</translation>
    </message>
</context>
<context>
    <name>ErrorRateDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Error rate of {0}</source>
        <translation>差错率 · {0}</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>What makes it up</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>差错</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Errors that count</source>
        <translation>计入的差错</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>差错类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>2–5 characters</source>
        <translation>2～5 字</translation>
    </message>
    <message>
        <source>More</source>
        <translation>5 字以上</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多计</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Take the newspaper&apos;s own values back</source>
        <translation>恢复原来的分值</translation>
    </message>
    <message>
        <source>{0} per 10,000</source>
        <translation>万分之 {0}</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>limit {0}, {1}</source>
        <translation>限 {0}，{1}</translation>
    </message>
    <message>
        <source>{0} points ÷ {1} characters × 10,000.&#x3000;Characters: {2}.&#x3000;Notices do not count.</source>
        <translation>计 {0} 分 ÷ {1} 字 × 10000。&#x3000;字数：{2}。&#x3000;“提示”不计。</translation>
    </message>
    <message>
        <source>Weights that nobody has verified count in it; hold them against the regulation first.</source>
        <translation>用到了未核实的分值，正式评审前请先对照规定原文。</translation>
    </message>
    <message>
        <source>What makes it up {0}</source>
        <translation>构成 {0}</translation>
    </message>
    <message>
        <source>Limit per 10,000</source>
        <translation>合格限（万分之）</translation>
    </message>
    <message>
        <source>In {0}: times</source>
        <translation>{0}里的差错，乘</translation>
    </message>
    <message>
        <source>{0} of {1} errors are corrected; when that is carried out, {2} per 10,000 are left.</source>
        <translation>{1} 处差错里 {0} 处已校改，改样以后差错率是万分之 {2}。</translation>
    </message>
    <message>
        <source>Errors of form, counted apart: {0} points, limit {1}, {2}.</source>
        <translation>出版形式差错另计：{0} 分，限 {1}，{2}。</translation>
    </message>
    <message>
        <source>Accepted as it stands: times</source>
        <translation>认可原样：倍数</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Exported: {0}</source>
        <translation>已导出：{0}</translation>
    </message>
    <message>
        <source> {0} lines had no room on the first page and stand on the next.</source>
        <translation>&#x3000;有 {0} 行首页放不下，排在下一页。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export as Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Layout, one page of the newspaper&apos;s size: {0}</source>
        <translation>版样，报纸原大：{0}</translation>
    </message>
    <message>
        <source>Manuscript, for exchange: {0}</source>
        <translation>文稿，交换用：{0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Laid out as it is printed: the page&apos;s file tells the place of everything.</source>
        <translation>按原版面排：文件里有每样东西的位置，所以层级和栏数不用选。</translation>
    </message>
    <message>
        <source>{0} queries wait for an answer: no layout for print yet.</source>
        <translation>还有 {0} 处质疑没有答复，付印的版面先不出。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>{0} lines have no room on page 1 and go on the next</source>
        <translation>{0} 行第 1 张排不下，转到下一张</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>第 {0} 张，共 {1} 张</translation>
    </message>
    <message>
        <source>Folder for the Word files</source>
        <translation>Word 文件放在哪里</translation>
    </message>
    <message>
        <source>Will be replaced: {0}</source>
        <translation>已有同名文件，会换掉：{0}</translation>
    </message>
    <message>
        <source>Corrections in the manuscript</source>
        <translation>文稿里的校改</translation>
    </message>
    <message>
        <source>Corrections as revisions, notes and queries as comments</source>
        <translation>带修订：校改为修订，批注和质疑为批注</translation>
    </message>
    <message>
        <source>Final: every correction carried out</source>
        <translation>定稿：校改全部改好</translation>
    </message>
    <message>
        <source>Original: without corrections</source>
        <translation>原稿：不带校改</translation>
    </message>
</context>
<context>
    <name>FactDetail</name>
    <message>
        <source>About the chosen fact</source>
        <translation>当前这一项</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>With</source>
        <translation>合办</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Very likely wrong</source>
        <translation>很可能有误</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未印出</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Not run: {0}</source>
        <translation>未查：{0}</translation>
    </message>
    <message>
        <source>The page does not print it. F2 fills it in.</source>
        <translation>版上没有印；按 F2 填上。</translation>
    </message>
    <message>
        <source>Typed by {0}.</source>
        <translation>由 {0} 填写。</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one page file or several</source>
        <translation>打开一个或几个版的文件</translation>
    </message>
    <message>
        <source>&amp;Paste as a page</source>
        <translation>粘贴成版(&amp;P)</translation>
    </message>
    <message>
        <source>Make a page of the text on the clipboard</source>
        <translation>把剪贴板里的文字作为一个版</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开样例(&amp;M)</translation>
    </message>
    <message>
        <source>Open the sample page: 5 March 2021, page 7</source>
        <translation>打开样例：2021 年 3 月 5 日第 7 版</translation>
    </message>
    <message>
        <source>Next &amp;version of this page…</source>
        <translation>这一版的新版样(&amp;V)…</translation>
    </message>
    <message>
        <source>Put the next version of this page in its place; the present one is kept</source>
        <translation>换上这一版的新版样；现在的留着</translation>
    </message>
    <message>
        <source>&amp;Export Word…</source>
        <translation>导出 Word(&amp;E)…</translation>
    </message>
    <message>
        <source>Export this page as Word: the layout and the manuscript</source>
        <translation>把这一版导出为 Word：版面和文稿</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Every change is saved as it is made</source>
        <translation>每一处改动当时就存</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Back up the library now, or put a backup in its place</source>
        <translation>现在就备份，或用备份换回报库</translation>
    </message>
    <message>
        <source>B&amp;in…</source>
        <translation>回收站(&amp;I)…</translation>
    </message>
    <message>
        <source>See what is in the bin and take it out again</source>
        <translation>看回收站里有什么，还能还原</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>关上窗口；全都已存</translation>
    </message>
    <message>
        <source>&amp;Proof…</source>
        <translation>校样(&amp;P)…</translation>
    </message>
    <message>
        <source>See the page with every correction drawn by proof marks; print it or save it as PDF</source>
        <translation>看版面上用校对符号画出的全部校改；打印，或存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Take a manuscript back…</source>
        <translation>收回文稿(&amp;T)…</translation>
    </message>
    <message>
        <source>Bring in what others changed in a manuscript that went out: revisions, comments, untracked changes</source>
        <translation>把发出去的文稿里别人改的收进来：修订、批注、没开修订就改的</translation>
    </message>
    <message>
        <source>&amp;Correction sheet…</source>
        <translation>校对单(&amp;C)…</translation>
    </message>
    <message>
        <source>Every correction of this page as a list for the make-up desk, to print or as a file</source>
        <translation>这个版的全部校改列成单子交组版：打印或存成文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>在本版查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配处</translation>
    </message>
    <message>
        <source>Previous match&#x3000;Shift+F3</source>
        <translation>上一处&#x3000;Shift+F3</translation>
    </message>
    <message>
        <source>Next match&#x3000;F3</source>
        <translation>下一处&#x3000;F3</translation>
    </message>
    <message>
        <source>Close&#x3000;Esc</source>
        <translation>关闭&#x3000;Esc</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Change to {0}</source>
        <translation>改为 {0}</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>转到原样</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The chosen finding</source>
        <translation>当前疑点</translation>
    </message>
    <message>
        <source>{0} on this page: {1}</source>
        <translation>本版 {0} 处：{1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The page is read only here.</source>
        <translation>这里只读，不能改。</translation>
    </message>
    <message>
        <source>can be applied as it is</source>
        <translation>可以直接改</translation>
    </message>
    <message>
        <source>needs a person&apos;s eye</source>
        <translation>需人确认</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Take the dismissal back</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>What else can be done with this finding</source>
        <translation>这处疑点还可以……</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>同类</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>FindingsController</name>
    <message>
        <source>Applied {0} alike: {1}.</source>
        <translation>同类改了 {0} 处：{1}。</translation>
    </message>
</context>
<context>
    <name>FindingsHeader</name>
    <message>
        <source>Group the findings</source>
        <translation>疑点怎样分组</translation>
    </message>
    <message>
        <source>Choose which findings are shown</source>
        <translation>选择显示哪些疑点</translation>
    </message>
    <message>
        <source>{0} open · {1} in all</source>
        <translation>未处理 {0} · 共 {1}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按稿件</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按轻重</translation>
    </message>
    <message>
        <source>Hide what is dealt with</source>
        <translation>不显示已处理的</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Very likely wrong</source>
        <translation>很可能有误</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>前后一致</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列项</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>{0} {1}, {2} open</source>
        <translation>{0}&#x3000;{1}&#x3000;未处理 {2}</translation>
    </message>
    <message>
        <source>Article {0}</source>
        <translation>第 {0} 篇</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>图片 {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>全版</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>House usage</source>
        <translation>本报用语</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>不再报</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>Type in what the file lacks…</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Take the dismissal back</source>
        <translation>取消忽略</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>转到原样</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处疑点</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一处疑点</translation>
    </message>
    <message>
        <source>What the checks find on this page will be listed here.</source>
        <translation>这里会列出检查在本版发现的疑点。</translation>
    </message>
    <message>
        <source>Nothing left to show: {0} findings are filtered out.</source>
        <translation>没有要显示的：{0} 处疑点被筛掉了。</translation>
    </message>
    <message>
        <source>No findings. {0} rules checked.</source>
        <translation>没有疑点&#x3000;查了 {0} 条规则</translation>
    </message>
    <message>
        <source>Apply to all alike</source>
        <translation>同类都改</translation>
    </message>
    <message>
        <source>Never again for this word</source>
        <translation>这个词不再报</translation>
    </message>
    <message>
        <source>Add to the word list…</source>
        <translation>加进词表…</translation>
    </message>
</context>
<context>
    <name>FolioModel</name>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Add a credit…</source>
        <translation>加一项职务…</translation>
    </message>
</context>
<context>
    <name>FolioPanel</name>
    <message>
        <source>Folio</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Facts of the folio</source>
        <translation>报眉各项</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>没有印</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>lines {0}–{1}</source>
        <translation>第 {0}–{1} 行</translation>
    </message>
</context>
<context>
    <name>FolioSource</name>
    <message>
        <source>The folio as printed</source>
        <translation>报眉原样</translation>
    </message>
    <message>
        <source>No folio was found on the page</source>
        <translation>版上没有找到报眉</translation>
    </message>
</context>
<context>
    <name>GalleyController</name>
    <message>
        <source>Nothing left to decide</source>
        <translation>没有待定了</translation>
    </message>
</context>
<context>
    <name>GalleyMenu</name>
    <message>
        <source>Role</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>To article</source>
        <translation>归稿件</translation>
    </message>
    <message>
        <source>Not in an article</source>
        <translation>不属稿件</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新稿件</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>从这里拆分</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>与前一块合并</translation>
    </message>
    <message>
        <source>Paragraph here</source>
        <translation>这里另起一段</translation>
    </message>
    <message>
        <source>Earlier in the article</source>
        <translation>在稿件内前移</translation>
    </message>
    <message>
        <source>Later in the article</source>
        <translation>在稿件内后移</translation>
    </message>
    <message>
        <source>Type in what the file lacks…</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Remove what was typed in</source>
        <translation>删除补录</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>批注…</translation>
    </message>
</context>
<context>
    <name>GalleyPane</name>
    <message>
        <source>Source</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>{0} lines · {1} characters</source>
        <translation>{0} 行 · {1} 字</translation>
    </message>
    <message>
        <source>Line {0} · character {1}</source>
        <translation>第 {0} 行 · 第 {1} 字</translation>
    </message>
</context>
<context>
    <name>GalleyView</name>
    <message>
        <source>Galley: the lines of the page with their tags</source>
        <translation>原样：本版各行和标注</translation>
    </message>
</context>
<context>
    <name>GlyphDialog</name>
    <message>
        <source>Type in the lost character</source>
        <translation>补录丢失的字</translation>
    </message>
    <message>
        <source>Character as it stands on the page</source>
        <translation>版面上的那个字</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Typed</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Ph</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>HeadlineDialog</name>
    <message>
        <source>Type in for {0}</source>
        <translation>补录：{0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>As it stands on the page, a line a line</source>
        <translation>照版面上的样子，一行一行写</translation>
    </message>
    <message>
        <source>Text as it stands on the page</source>
        <translation>版面上的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Enter types it in, Shift+Enter begins another line.</source>
        <translation>Enter 补录，Shift+Enter 另起一行。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>All &amp;keys</source>
        <translation>全部按键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>列出全部按键</translation>
    </message>
    <message>
        <source>&amp;Folder of the log</source>
        <translation>日志文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开放日志的文件夹</translation>
    </message>
    <message>
        <source>&amp;About Xingxian Editor</source>
        <translation>关于兴县编辑(&amp;A)</translation>
    </message>
    <message>
        <source>Version and library</source>
        <translation>版本和报库位置</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>The text was recognised; what was unsure is among the findings.</source>
        <translation>文字是识别的，没有把握的列在疑点里。</translation>
    </message>
    <message>
        <source>This Word file is no manuscript of this program: it was read as text. Look it through.</source>
        <translation>这份 Word 不是本程序导出的文稿，是当作文字读进来的，请对着原件看一遍。</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读 {0}</translation>
    </message>
    <message>
        <source>Open page files</source>
        <translation>打开版的文件</translation>
    </message>
    <message>
        <source>Pages ({0});;All files (*)</source>
        <translation>版 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, so no page was made. Copy the page&apos;s text first.</source>
        <translation>剪贴板里没有文字，没有建版。请先复制版上的文字。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Next version of this page</source>
        <translation>这一版的新版样</translation>
    </message>
    <message>
        <source>Raise the limit and import</source>
        <translation>放宽上限并导入</translation>
    </message>
    <message>
        <source>This text is a page already; no second one was made.</source>
        <translation>这段文字已经是一个版了；没有再建一个。</translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>The backup is in place. The library as it was is kept in {0}.</source>
        <translation>备份已换上。原来的报库留在 {0}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>LateStrokes</name>
    <message>
        <source>Version {0} came just now. What you typed that moment stands in it.</source>
        <translation>第 {0} 样刚到，这一下打的已经记在新样上。</translation>
    </message>
    <message>
        <source>The page&apos;s next version came just now, and “{0}” that you typed that moment found no place in it. Copy it, and paste it where it belongs.</source>
        <translation>新样刚到，这一下打的“{0}”在新样上找不到原来的地方，没有记下。请复制下来，贴到该放的地方。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The page&apos;s next version came just now, and “{0}” that you struck that moment is not struck in it. Look at it, then strike it again.</source>
        <translation>新样刚到，刚才删的“{0}”在新样上找不到原来的地方，没有删。请看过新样再删。</translation>
    </message>
</context>
<context>
    <name>LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>版样预览</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>{0} is in the bin.</source>
        <translation>{0} 放进了回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No page was opened yet</source>
        <translation>还没有打开过版</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>报库</translation>
    </message>
    <message>
        <source>Choose which pages are shown</source>
        <translation>选择显示哪些版</translation>
    </message>
    <message>
        <source>Library menu</source>
        <translation>报库菜单</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With something to decide</source>
        <translation>有待定的</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Being tagged</source>
        <translation>标注中</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已标注</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>报库</translation>
    </message>
    <message>
        <source>Only: {0}</source>
        <translation>只看：{0}</translation>
    </message>
    <message>
        <source>No page is like that. The filter is in the funnel above.</source>
        <translation>没有这样的版。筛选在上面的漏斗里。</translation>
    </message>
    <message>
        <source>Pages you open are kept here, by newspaper and date. Open the first: Ctrl+O</source>
        <translation>打开的版按报纸和日期放在这里。打开第一个版：Ctrl+O</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, 1 to {0}</source>
        <translation>行号，1 到 {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Xingxian Editor</source>
        <translation>兴县编辑</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>报库</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>ManuscriptController</name>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Take a manuscript back</source>
        <translation>收回文稿</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>校对单</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>已导出：{0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
    <message>
        <source>Take over what came back in a Word manuscript</source>
        <translation>收回改过的 Word 文稿</translation>
    </message>
    <message>
        <source>The correction sheet of this page: print, Word, Excel</source>
        <translation>本版的校对单：打印、Word、Excel</translation>
    </message>
    <message>
        <source>Taken back: {0}. New corrections {1}, comments {2}; Ctrl+5 lists them.</source>
        <translation>已收回：{0}。新校改 {1} 处，批注 {2} 条，按 Ctrl+5 看。</translation>
    </message>
</context>
<context>
    <name>ManuscriptDialog</name>
    <message>
        <source>Against a manuscript</source>
        <translation>原稿对校</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Which text was signed? A page of the library, as it stands with its corrections, or a file.</source>
        <translation>签过字的是哪一份？库里的一个版（连同它的校改），或者一个文件。</translation>
    </message>
    <message>
        <source>Date, page, section or headline</source>
        <translation>日期、版号、版名或标题</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Pages of the library</source>
        <translation>库里的版</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>No page of the library has these words.</source>
        <translation>报库里没有哪一版有这些字。</translation>
    </message>
    <message>
        <source>The library has no other page. Choose the file of the manuscript below.</source>
        <translation>报库里没有别的版。请点下面的“从文件…”选原稿文件。</translation>
    </message>
</context>
<context>
    <name>MarkPalette</name>
    <message>
        <source>Proof marks</source>
        <translation>校对符号</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>The original is only shown. F9 leads back to the marked text.</source>
        <translation>原稿只供对照。按 F9 回到痕迹。</translation>
    </message>
    <message>
        <source>What is to be done here?</source>
        <translation>这里要怎么改？</translation>
    </message>
    <message>
        <source>Select the characters first that {0} is about.</source>
        <translation>先选中要{0}的字。</translation>
    </message>
    <message>
        <source>“分开” is for foreign words: put the caret between the two letters.</source>
        <translation>“分开”用于外文：请把光标放在两个字母之间。</translation>
    </message>
    <message>
        <source>What was only just written bears no mark: write it as it is to be.</source>
        <translation>这是新写的字，不用标记，直接改成要的样子。</translation>
    </message>
    <message>
        <source>No paragraph follows here that could be joined.</source>
        <translation>后面没有可以接排的段。</translation>
    </message>
    <message>
        <source>Select both parts that are to change places, within one paragraph.</source>
        <translation>先选中要对调的两部分，要在同一段里。</translation>
    </message>
    <message>
        <source>“{0}” stands {1} times in this article. All become:</source>
        <translation>“{0}”在这一篇里有 {1} 处，都改成：</translation>
    </message>
    <message>
        <source>Nothing is struck here that could stay.</source>
        <translation>这里没有删掉的字可以保留。</translation>
    </message>
    <message>
        <source>Put the caret where it is to go and press Enter; Esc leaves it here.</source>
        <translation>把光标放到要移到的地方，按 Enter；按 Esc 不移。</translation>
    </message>
    <message>
        <source>Ctrl+Enter: all {0} on the page</source>
        <translation>Ctrl+Enter：全版 {0} 处都改</translation>
    </message>
    <message>
        <source>New words are not printed yet and need no mark: cut them, paste where they belong.</source>
        <translation>新写的字还没有印上版，不用转移：剪切下来，贴到要放的地方。</translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message>
        <source>“{0}” → “{1}” at {2} places of the page.</source>
        <translation>“{0}”改“{1}”，全版 {2} 处。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>工具(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Page p&amp;icture</source>
        <translation>版面画面(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>明暗(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标注(&amp;T)</translation>
    </message>
    <message>
        <source>Other r&amp;oles</source>
        <translation>其他类别(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;roof check</source>
        <translation>核红(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Proofread</source>
        <translation>校对(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ass</source>
        <translation>校次(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>What can be done about it</source>
        <translation>可以怎么办</translation>
    </message>
</context>
<context>
    <name>NewspaperDialog</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>New newspaper</source>
        <translation>新报纸</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Broadsheet 390 × 540 mm</source>
        <translation>对开&#x3000;390 × 540 毫米</translation>
    </message>
    <message>
        <source>Tabloid 270 × 390 mm</source>
        <translation>四开&#x3000;270 × 390 毫米</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>另定</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>宽，毫米</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>高，毫米</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>版面尺寸</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>宽、高</translation>
    </message>
    <message>
        <source>Roles that every page must print</source>
        <translation>每版必须印出的职务</translation>
    </message>
    <message>
        <source>Words that count as the same, one role a line</source>
        <translation>同一职务的不同叫法，一行一个职务</translation>
    </message>
    <message>
        <source>Roles that one person must not hold both, one pair a line</source>
        <translation>不能由同一人兼的职务，一行一对</translation>
    </message>
    <message>
        <source>Rules that are run</source>
        <translation>要查的规则</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>NewsroomController</name>
    <message>
        <source>Our newspaper</source>
        <translation>本报</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>批注的文字</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复，按 Enter 发出…</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>回复批注</translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>photo {0}</source>
        <translation>第 {0} 张图</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>第 {0} 篇</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>给选中的内容写批注</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Add&#x3000;Ctrl+Enter</source>
        <translation>加上&#x3000;Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>加上批注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Version {0} is here, with all that was open of the one before. Ctrl+3 compares them.</source>
        <translation>第 {0} 样到了，前一样没办完的都接过来了。按 Ctrl+3 核红。</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Position on the page</source>
        <translation>在版面上的位置</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Xingxian Editor</source>
        <translation>兴县编辑</translation>
    </message>
    <message>
        <source>Library: {0} pages</source>
        <translation>报库 {0} 版</translation>
    </message>
    <message>
        <source>Library empty</source>
        <translation>报库 空</translation>
    </message>
    <message>
        <source>Backups {0}</source>
        <translation>备份 {0} 份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>备份 尚无</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>Page without number</source>
        <translation>无版次</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Not tagged</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Being tagged</source>
        <translation>标注中</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已标注</translation>
    </message>
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
        <source>Whole page {0} characters</source>
        <translation>全版 {0} 字</translation>
    </message>
    <message>
        <source>{0} still undecided</source>
        <translation>还有 {0} 处待定</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Open elsewhere, by {0}: read only.</source>
        <translation>{0} 正在别处改，这里只读。</translation>
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
        <source>Take over…</source>
        <translation>接过来…</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
    <message>
        <source>This page is read only here: it is open elsewhere</source>
        <translation>这一版在别处打开着，这里只读</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Go to the next doubtful block&#x3000;D</source>
        <translation>转到下一处待定&#x3000;D</translation>
    </message>
    <message>
        <source>Queries hold the page until they are answered: go to the next one</source>
        <translation>质疑没有答复以前，这一版不能付印；转到下一处</translation>
    </message>
    <message>
        <source>To be decided {0}</source>
        <translation>待定 {0}</translation>
    </message>
    <message>
        <source>Queries {0}</source>
        <translation>质疑 {0}</translation>
    </message>
</context>
<context>
    <name>PageLooks</name>
    <message>
        <source>to decide {0}</source>
        <translation>待定 {0}</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>untagged</source>
        <comment>short</comment>
        <translation>未标</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>标注中</translation>
    </message>
    <message>
        <source>tagging</source>
        <comment>short</comment>
        <translation>在标</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>tagged</source>
        <comment>short</comment>
        <translation>已标</translation>
    </message>
    <message>
        <source>first pass</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>second pass</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>third pass</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>final reading</source>
        <translation>通读</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 版</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 版</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>(no headline) {0}</source>
        <translation>（无标题）{0}</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change date or page number…</source>
        <translation>改日期、版次…</translation>
    </message>
    <message>
        <source>Replace with the next version…</source>
        <translation>换成下一个版样…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>Newspaper…</source>
        <translation>报纸…</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>名册…</translation>
    </message>
    <message>
        <source>Page plan…</source>
        <translation>版面计划…</translation>
    </message>
    <message>
        <source>New newspaper…</source>
        <translation>新报纸…</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Show the library as a tree</source>
        <translation>展开成报库目录</translation>
    </message>
    <message>
        <source>Show the library as a tree (Ctrl+B)</source>
        <translation>展开成报库目录（Ctrl+B）</translation>
    </message>
    <message>
        <source>Pages of the edition</source>
        <translation>本期各版</translation>
    </message>
    <message>
        <source>{0}/
{1}</source>
        <comment>month and day on two lines</comment>
        <translation>{0}月
{1}日</translation>
    </message>
</context>
<context>
    <name>PassColorsDialog</name>
    <message>
        <source>Colours of the passes</source>
        <translation>校次颜色</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复原来的颜色</translation>
    </message>
    <message>
        <source>Colour of the pass</source>
        <translation>校次颜色</translation>
    </message>
</context>
<context>
    <name>PassLine</name>
    <message>
        <source>Choose the pass that runs; it is kept with the page</source>
        <translation>选定现在是第几校；校次随版保存</translation>
    </message>
    <message>
        <source>Pass: {0}</source>
        <translation>校次：{0}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>痕迹</translation>
    </message>
    <message>
        <source>With every correction as it is marked</source>
        <translation>每处校改都看得见</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>As it reads when every correction is carried out</source>
        <translation>校改全部改好以后的样子</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>As it came; only to be read</source>
        <translation>来稿原样，只能看</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Roster of {0}</source>
        <translation>{0}的名册</translation>
    </message>
    <message>
        <source>Names in credits are held against the roster; near matches are shown.</source>
        <translation>报眉里的姓名跟名册核对，相近的名字会提示。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Posts, parted by blanks</source>
        <translation>职务，用空格隔开</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Page pict&amp;ure or lines</source>
        <translation>画面或原样(&amp;U)</translation>
    </message>
    <message>
        <source>Show the printed page, or the lines of its source</source>
        <translation>看版面画面，或看原样各行</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>把版面画面放大</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>把版面画面缩小</translation>
    </message>
    <message>
        <source>Whole &amp;page</source>
        <translation>整页(&amp;P)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>看整页</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>页宽(&amp;W)</translation>
    </message>
    <message>
        <source>Show the page as wide as its pane</source>
        <translation>版面和窗格一样宽</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>本篇(&amp;A)</translation>
    </message>
    <message>
        <source>Show the chosen article as large as fits</source>
        <translation>把选中的稿件放到最大</translation>
    </message>
    <message>
        <source>Without &amp;outlines</source>
        <translation>不显示块框(&amp;O)</translation>
    </message>
    <message>
        <source>Show the page as it is printed, or with its blocks</source>
        <translation>只看印出来的版面，或连块框一起看</translation>
    </message>
    <message>
        <source>New &amp;block round characters</source>
        <translation>把文字框成一块(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a block round characters of the page, or make one of the picked characters</source>
        <translation>在版面上框出文字成为一块，或把选中的文字变成一块</translation>
    </message>
    <message>
        <source>&amp;Frame a picture or an advertisement</source>
        <translation>框出图片或广告(&amp;F)</translation>
    </message>
    <message>
        <source>Draw a frame round an advertisement, a table, a notice, or a picture with its caption</source>
        <translation>框出广告、表格、公告，或图片连同说明</translation>
    </message>
    <message>
        <source>The printed page is not shown</source>
        <translation>现在没有显示版面画面</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <source>Show the lines</source>
        <translation>看原样</translation>
    </message>
    <message>
        <source>This page has no picture: its file does not tell where the characters stand</source>
        <translation>这一版没有画面：文件里没有文字的位置</translation>
    </message>
    <message>
        <source>Show the printed page, or the lines of its source</source>
        <translation>看版面画面，或看原样各行</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>Picture with its caption</source>
        <translation>图片和说明</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>校对符号</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>换图</translation>
    </message>
    <message>
        <source>Straighten the picture</source>
        <translation>正图</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Line broken</source>
        <translation>断线</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>What is to be done here?</source>
        <translation>这里要怎么改？</translation>
    </message>
    <message>
        <source>Fill the blank</source>
        <translation>补空白</translation>
    </message>
    <message>
        <source>Another advertisement</source>
        <translation>换广告</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>New block round characters&#x3000;K</source>
        <translation>把文字框成一块&#x3000;K</translation>
    </message>
    <message>
        <source>Frame a picture or an advertisement&#x3000;G</source>
        <translation>框出图片或广告&#x3000;G</translation>
    </message>
    <message>
        <source>Smaller&#x3000;Ctrl -</source>
        <translation>缩小&#x3000;Ctrl -</translation>
    </message>
    <message>
        <source>Larger&#x3000;Ctrl +</source>
        <translation>放大&#x3000;Ctrl +</translation>
    </message>
    <message>
        <source>Whole page&#x3000;Ctrl+0</source>
        <translation>整页&#x3000;Ctrl+0</translation>
    </message>
    <message>
        <source>Without outlines&#x3000;L</source>
        <translation>不显示块框&#x3000;L</translation>
    </message>
    <message>
        <source>Lines of the source&#x3000;F5</source>
        <translation>原样各行&#x3000;F5</translation>
    </message>
    <message>
        <source>Page {0}%</source>
        <translation>整页 {0}%</translation>
    </message>
    <message>
        <source>Width {0}%</source>
        <translation>页宽 {0}%</translation>
    </message>
    <message>
        <source>Article {0}%</source>
        <translation>本篇 {0}%</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the page with its tags</source>
        <translation>版面画面和标注</translation>
    </message>
    <message>
        <source>New block round characters	K</source>
        <translation>把文字框成一块	K</translation>
    </message>
    <message>
        <source>Frame a picture or an advertisement	G</source>
        <translation>框出图片或广告	G</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Page plan of {0}</source>
        <translation>{0}的版面计划</translation>
    </message>
    <message>
        <source>A page whose section is not the one planned for its number is reported.</source>
        <translation>版名与这个版次的计划不符，会列为疑点。</translation>
    </message>
    <message>
        <source>Page plan</source>
        <translation>版面计划</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Scoring profile</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>Name of the newspaper&apos;s own profile</source>
        <translation>本报办法的名称</translation>
    </message>
    <message>
        <source>Make one of our own of it</source>
        <translation>复制成本报办法</translation>
    </message>
    <message>
        <source>Copies the profile, to be named and changed; the copied one stays</source>
        <translation>复制这个办法，另起名称再改；原来的不变</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0}, our own</source>
        <translation>{0}（本报）</translation>
    </message>
</context>
<context>
    <name>ProofCheckActions</name>
    <message>
        <source>P&amp;roof check</source>
        <translation>核红(&amp;R)</translation>
    </message>
    <message>
        <source>Hold this version against the one before: what became of the corrections, what else changed</source>
        <translation>和前一样对着看：校改改了没有，另外还动了什么</translation>
    </message>
    <message>
        <source>Place &amp;before</source>
        <translation>上一处(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>到上一处</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>到下一处</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>认可(&amp;A)</translation>
    </message>
    <message>
        <source>It may stay as it stands now</source>
        <translation>现在这样可以</translation>
    </message>
    <message>
        <source>&amp;Send back to make-up</source>
        <translation>退回组版(&amp;S)</translation>
    </message>
    <message>
        <source>The make-up desk must change it, with these words</source>
        <translation>请组版再改，附上这句话</translation>
    </message>
    <message>
        <source>&amp;Linked scrolling</source>
        <translation>同步滚动(&amp;L)</translation>
    </message>
    <message>
        <source>Both versions scroll together</source>
        <translation>两样一起滚动</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>只看不同(&amp;O)</translation>
    </message>
    <message>
        <source>Light only what somebody must look at</source>
        <translation>只标出要看的</translation>
    </message>
    <message>
        <source>S&amp;heet for make-up…</source>
        <translation>出退改单(&amp;H)…</translation>
    </message>
    <message>
        <source>Write what goes back to the make-up desk as a Word file</source>
        <translation>把退回组版的写成 Word 单子</translation>
    </message>
    <message>
        <source>Against a &amp;manuscript…</source>
        <translation>原稿对校(&amp;M)…</translation>
    </message>
    <message>
        <source>Hold this page against the manuscript that was signed: what was lost, doubled or changed</source>
        <translation>和签发的原稿对着看：缺了、重了、改了什么</translation>
    </message>
    <message>
        <source>Make it a &amp;correction</source>
        <translation>改成校改(&amp;C)</translation>
    </message>
    <message>
        <source>Ask with a correction for what the text before had</source>
        <translation>用一处校改要回原来的文字</translation>
    </message>
    <message>
        <source>Leave &amp;undecided again</source>
        <translation>改回未定(&amp;U)</translation>
    </message>
    <message>
        <source>Take the decision about this place back</source>
        <translation>收回对这一处的决定</translation>
    </message>
</context>
<context>
    <name>ProofCheckController</name>
    <message>
        <source>This page has one version; the next one is compared with it</source>
        <translation>这个版只有一样，有了下一样才能核红</translation>
    </message>
    <message>
        <source>Hold this version against the one before</source>
        <translation>和前一样对着看</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
    <message>
        <source>Hold this page against the manuscript that was signed: what was lost, doubled or changed</source>
        <translation>和签发的原稿对着看：缺了、重了、改了什么</translation>
    </message>
    <message>
        <source>The two say the same: nothing to check.</source>
        <translation>两样文字相同，没有要核的。</translation>
    </message>
    <message>
        <source>The manuscript that was signed</source>
        <translation>签发的原稿</translation>
    </message>
    <message>
        <source>Manuscripts ({0});;All files (*)</source>
        <translation>原稿 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>换窗格</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Proof check</source>
        <translation>核红</translation>
    </message>
    <message>
        <source>make it a correction</source>
        <translation>改成校改</translation>
    </message>
</context>
<context>
    <name>ProofController</name>
    <message>
        <source>Proof saved: {0}</source>
        <translation>校样已存：{0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Previous sheet (PgUp)</source>
        <translation>上一张（PgUp）</translation>
    </message>
    <message>
        <source>Next sheet (PgDn)</source>
        <translation>下一张（PgDn）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>整张</translation>
    </message>
    <message>
        <source>Show the whole sheet (0)</source>
        <translation>显示整张（0）</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the proof as a PDF file</source>
        <translation>把校样写成 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>选打印机并打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop printing or saving</source>
        <translation>停止打印或保存</translation>
    </message>
    <message>
        <source>The proof is being set…</source>
        <translation>正在排校样…</translation>
    </message>
    <message>
        <source>There is no text to be proofed on this page.</source>
        <translation>这一版没有可以出校样的文字。</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}: {2}</source>
        <translation>第 {0} 张，共 {1} 张：{2}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>存校样</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已存：{0}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>The program made a mistake; the log has the details.</source>
        <translation>程序出错了，详情在日志里；校改都在。</translation>
    </message>
</context>
<context>
    <name>ProofOptions</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>校次</translation>
    </message>
    <message>
        <source>Page and galleys</source>
        <translation>大样和小样</translation>
    </message>
    <message>
        <source>Page only</source>
        <translation>只要大样</translation>
    </message>
    <message>
        <source>Galleys only</source>
        <translation>只要小样</translation>
    </message>
    <message>
        <source>A4, reduced to fit</source>
        <translation>A4，缩到一张</translation>
    </message>
    <message>
        <source>A3, reduced to fit</source>
        <translation>A3，缩到一张</translation>
    </message>
    <message>
        <source>A4 sheets to be joined, full size</source>
        <translation>原大，A4 拼接</translation>
    </message>
    <message>
        <source>A3 sheets to be joined, full size</source>
        <translation>原大，A3 拼接</translation>
    </message>
    <message>
        <source>Full size, one sheet each</source>
        <translation>原大，不分张（存 PDF 用）</translation>
    </message>
    <message>
        <source>No corrections yet: a clean proof.</source>
        <translation>还没有校改：打出的是净样。</translation>
    </message>
    <message>
        <source>No KaiTi font on this machine: the pen writes in the text&apos;s font.</source>
        <translation>本机没有楷体，校改的字改用正文字体。</translation>
    </message>
    <message>
        <source>Queries and notes</source>
        <translation>质疑和批注</translation>
    </message>
</context>
<context>
    <name>ProofPreview</name>
    <message>
        <source>Preview of the proof</source>
        <translation>校样预览</translation>
    </message>
</context>
<context>
    <name>ProofreadActions</name>
    <message>
        <source>&amp;Proofread</source>
        <translation>校对(&amp;P)</translation>
    </message>
    <message>
        <source>Correct the articles of the page; once more puts every pane back where it was at first</source>
        <translation>在稿件里校改；再按一次，各窗格回到原来的位置</translation>
    </message>
    <message>
        <source>Li&amp;st of corrections</source>
        <translation>校改表(&amp;L)</translation>
    </message>
    <message>
        <source>Show every correction of the page</source>
        <translation>列出本版的每一处校改</translation>
    </message>
    <message>
        <source>&amp;Track changes</source>
        <translation>修订(&amp;T)</translation>
    </message>
    <message>
        <source>What is typed becomes corrections; off, the article is only to be read</source>
        <translation>打字、删字都成为校改；关掉就只能看</translation>
    </message>
    <message>
        <source>Marked, &amp;final, original</source>
        <translation>痕迹、定稿、原稿(&amp;F)</translation>
    </message>
    <message>
        <source>Show the article in the next of its three views</source>
        <translation>换到下一种看法</translation>
    </message>
    <message>
        <source>&amp;Query to the editor…</source>
        <translation>质疑(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ask the editor about what is selected</source>
        <translation>就选中的文字问责编</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>查找替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace a word in the article, the page or the edition; each place becomes a correction</source>
        <translation>在本篇、本版或本期里统改；每一处都成为一条校改</translation>
    </message>
    <message>
        <source>Colours of the passe&amp;s…</source>
        <translation>校次颜色(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the colour of each pass for yourself</source>
        <translation>给每个校次选自己的颜色</translation>
    </message>
    <message>
        <source>&amp;Next correction</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next correction</source>
        <translation>到下一处校改</translation>
    </message>
    <message>
        <source>Correction &amp;before</source>
        <translation>上一处(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the correction before</source>
        <translation>到上一处校改</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;Y)</translation>
    </message>
    <message>
        <source>Accept the correction and go to the next</source>
        <translation>接受这处校改，到下一处</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>拒绝(&amp;J)…</translation>
    </message>
    <message>
        <source>Reject the correction, with the reason</source>
        <translation>拒绝这处校改，写明理由</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Take the correction back as if it had never been</source>
        <translation>撤回这处校改，像没有改过一样</translation>
    </message>
    <message>
        <source>&amp;Let stand</source>
        <translation>保留原字(&amp;K)</translation>
    </message>
    <message>
        <source>What the correction strikes stands after all, with the mark 保留</source>
        <translation>删去的字还是保留，标上保留符号</translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation>同类都接受(&amp;I)</translation>
    </message>
    <message>
        <source>Accept every open correction with the same mark</source>
        <translation>同一种符号、还待改的校改全部接受</translation>
    </message>
    <message>
        <source>Accept all of this p&amp;erson</source>
        <translation>此人的都接受(&amp;E)</translation>
    </message>
    <message>
        <source>Accept every open correction of the same reader</source>
        <translation>同一位校对人还待改的校改全部接受</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>Third pass</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>Final reading</source>
        <translation>通读</translation>
    </message>
    <message>
        <source>What is corrected from now on belongs to this pass</source>
        <translation>从现在起的校改算这一校</translation>
    </message>
    <message>
        <source>Proof &amp;marks…</source>
        <translation>校对符号(&amp;M)…</translation>
    </message>
    <message>
        <source>Set a mark that typing cannot say on what is selected</source>
        <translation>给选中的字加打字说不出的校对符号</translation>
    </message>
    <message>
        <source>Reject all of this k&amp;ind…</source>
        <translation>拒绝同类(&amp;I)…</translation>
    </message>
    <message>
        <source>Reject every open correction with the same mark, with one reason</source>
        <translation>用同一个理由拒绝所有同一符号的待改校改</translation>
    </message>
    <message>
        <source>Reject all of this pers&amp;on…</source>
        <translation>拒绝此人全部(&amp;O)…</translation>
    </message>
    <message>
        <source>Reject every open correction of the same reader, with one reason</source>
        <translation>用同一个理由拒绝同一校对人的全部待改校改</translation>
    </message>
</context>
<context>
    <name>ProofreadController</name>
    <message>
        <source>Nobody is at the desk yet: corrections would bear no name.</source>
        <translation>还没填谁在值班，校改会没有署名。</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>谁在值班…</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>下一疑点</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>next correction</source>
        <translation>下一校改</translation>
    </message>
    <message>
        <source>view</source>
        <translation>痕迹</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
    <message>
        <source>Correct the articles of the page</source>
        <translation>在稿件里校改</translation>
    </message>
    <message>
        <source>Replace a word; each place becomes a correction</source>
        <translation>统改一个词；每一处都成为一条校改</translation>
    </message>
</context>
<context>
    <name>QueriesController</name>
    <message>
        <source>You asked this yourself: somebody else answers, or you withdraw it.</source>
        <translation>这条质疑是你自己提的：请别人答复，或者撤回。</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Query to the editor</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>What is to be cleared up</source>
        <translation>要弄清楚什么</translation>
    </message>
    <message>
        <source>What it should say, if you know</source>
        <translation>知道的话，写上应改成什么</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟改</translation>
    </message>
</context>
<context>
    <name>QueryStrip</name>
    <message>
        <source>Change it so</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Change to…</source>
        <translation>改成…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Withdraw the query</source>
        <translation>撤回质疑</translation>
    </message>
    <message>
        <source>Query {0}</source>
        <translation>质疑 {0}</translation>
    </message>
    <message>
        <source>Waiting for the editor</source>
        <translation>待责编答复</translation>
    </message>
    <message>
        <source>Proposal: “{0}”</source>
        <translation>拟改成“{0}”</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>先写点什么</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改成</translation>
    </message>
    <message>
        <source>What it is to become</source>
        <translation>改成什么</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
</context>
<context>
    <name>RateCell</name>
    <message>
        <source>What makes the error rate up</source>
        <translation>差错率由哪些差错构成</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>差错率</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>/万</translation>
    </message>
    <message>
        <source>limit {0}</source>
        <translation>限 {0}</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>，超过限额</translation>
    </message>
    <message>
        <source>Error rate {0} per 10,000 characters, limit {1}{2}</source>
        <translation>差错率万分之 {0}，限万分之 {1}{2}</translation>
    </message>
    <message>
        <source>As it came {0} per 10,000, what readers have corrected included; {1} when that is carried out</source>
        <translation>来样的差错率（含校对已改的）万分之 {0}，都改样以后万分之 {1}。点开看构成</translation>
    </message>
</context>
<context>
    <name>RateReportDialog</name>
    <message>
        <source>Error-rate report of {0}</source>
        <translation>差错率报表 · {0}</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>报表范围</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{0} per 10,000</source>
        <translation>万分之 {0}</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>does not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>limit {0}, {1}</source>
        <translation>限 {0}，{1}</translation>
    </message>
    <message>
        <source>{0} points ÷ {1} characters ({2}).&#x3000;{3}</source>
        <translation>计 {0} 分 ÷ {1} 字（{2}）。&#x3000;{3}</translation>
    </message>
    <message>
        <source>{0} of {1} errors are corrected; when that is carried out, {2} per 10,000 are left.</source>
        <translation>{1} 处差错里 {0} 处已校改，改样以后差错率是万分之 {2}。</translation>
    </message>
    <message>
        <source>Weights that nobody has verified count in it; hold them against the regulation first.</source>
        <translation>用到了未核实的分值，正式评审前请先对照规定原文。</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>差错率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>很可能有误</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各版</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>差错</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计</translation>
    </message>
    <message>
        <source>Date and page</source>
        <translation>日期与版</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Errors that count</source>
        <translation>计入的差错</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Findings that wait</source>
        <translation>未处理的疑点</translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation>疑点分类</translation>
    </message>
    <message>
        <source>Report on(&amp;R)</source>
        <translation>报表范围(&amp;R)</translation>
    </message>
    <message>
        <source>What makes it up</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Usual reasons</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>RedateDialog</name>
    <message>
        <source>Where the page belongs</source>
        <translation>这个版归在哪里</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Xingxian Editor</source>
        <translation>兴县编辑</translation>
    </message>
    <message>
        <source>Put the newest backup in place</source>
        <translation>换上最近的备份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Reject the correction</source>
        <translation>拒绝校改</translation>
    </message>
    <message>
        <source>Why the text stays as it is</source>
        <translation>为什么不改</translation>
    </message>
    <message>
        <source>The text is right as it is</source>
        <translation>原文没有错</translation>
    </message>
    <message>
        <source>The author wants it so</source>
        <translation>作者要这样写</translation>
    </message>
    <message>
        <source>A quotation: it stays as in the original</source>
        <translation>引文，照原文</translation>
    </message>
    <message>
        <source>Our newspaper writes it so</source>
        <translation>本报习惯这样写</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不必改</translation>
    </message>
</context>
<context>
    <name>ReplaceController</name>
    <message>
        <source>{0} places replaced; each is a correction</source>
        <translation>已替换 {0} 处，每处都是一条校改</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the ticked</source>
        <translation>替换勾选的</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>本篇</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>all pages of the edition</source>
        <translation>本期各版</translation>
    </message>
    <message>
        <source>{0} places found, {1} ticked; each becomes a correction</source>
        <translation>找到 {0} 处，勾选 {1} 处；每处都成为一条校改</translation>
    </message>
    <message>
        <source>Type what is to be found; every place is listed before anything is changed.</source>
        <translation>写上要找的字；先列出每一处，再改。</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Web page, to read and print (*.html);;Word (*.docx)</source>
        <translation>网页，可看可打印 (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <source>Check report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>This page: page {0}</source>
        <translation>本版：第 {0} 版</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>This edition: {0}</source>
        <translation>本期：{0}</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>全月：{0}</translation>
    </message>
    <message>
        <source>Edition: {0}</source>
        <translation>一期：{0}</translation>
    </message>
    <message>
        <source>Web page with the chart (*.html);;Word (*.docx);;Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>网页，有图 (*.html);;Word (*.docx);;工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Error-rate report</source>
        <translation>差错率报表</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>报告写到</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写出：{0}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Write what the checks found as a web page or a Word file</source>
        <translation>把查出的疑点写成网页或 Word</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的版</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Take a manuscript back</source>
        <translation>收回文稿</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>What is new belongs to</source>
        <translation>新收进来的算</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>收进来的</translation>
    </message>
    <message>
        <source>All of it is one step that Ctrl+Z takes back.</source>
        <translation>整个收回是一步，可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读文件……</translation>
    </message>
    <message>
        <source>Comparing it with the page…</source>
        <translation>正在与版样比对……</translation>
    </message>
</context>
<context>
    <name>RolePalette</name>
    <message>
        <source>Other roles</source>
        <translation>其他类别</translation>
    </message>
</context>
<context>
    <name>RoleStrip</name>
    <message>
        <source>Others…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>The other roles: R, then a letter</source>
        <translation>其他类别：按 R，再按字母</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tag as {0}&#x3000;{1}</source>
        <translation>标为{0}&#x3000;{1}</translation>
    </message>
</context>
<context>
    <name>RosterController</name>
    <message>
        <source>The roster has {0} people now.</source>
        <translation>名册现在有 {0} 人。</translation>
    </message>
    <message>
        <source>The page plan has {0} pages now.</source>
        <translation>版面计划现在有 {0} 个版。</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Import the page plan</source>
        <translation>导入版面计划</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>“{0}” is never reported again here as: {1}.</source>
        <translation>本报不再把“{0}”报为：{1}。</translation>
    </message>
    <message>
        <source>Report it again</source>
        <translation>恢复报</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rules of {0}</source>
        <translation>规则 · {0}</translation>
    </message>
    <message>
        <source>Find a rule: its name, what it asks, its clause</source>
        <translation>找规则：名称、查什么、依据</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>找规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules by category</source>
        <translation>按类别的规则</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>选中的规则</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>By</source>
        <translation>谁定的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Words that are never reported again</source>
        <translation>不再报的字词</translation>
    </message>
    <message>
        <source>Report again</source>
        <translation>恢复报</translation>
    </message>
    <message>
        <source>None. “Never again for this word” is in the menu of a finding.</source>
        <translation>还没有。在疑点的“…”里选“这个词不再报”，就列在这里。</translation>
    </message>
    <message>
        <source>No rule says this.</source>
        <translation>没有这样的规则。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>会报</translation>
    </message>
    <message>
        <source>Leaves alone</source>
        <translation>不报</translation>
    </message>
    <message>
        <source>can be applied as it is</source>
        <translation>可以直接照改</translation>
    </message>
    <message>
        <source>needs a person&apos;s eye</source>
        <translation>需人确认</translation>
    </message>
    <message>
        <source>{0} of {1} run</source>
        <translation>在查 {0} / {1}</translation>
    </message>
    <message>
        <source>Never reported again {0}</source>
        <translation>不再报 {0}</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules that were not run</source>
        <translation>没有查的规则</translation>
    </message>
    <message>
        <source>run {0} · not run {1}</source>
        <translation>已查 {0} · 未查 {1}</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>failed; the log says how</source>
        <translation>没有查成，原因在日志里</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import what the rule “{0}” needs</source>
        <translation>导入规则“{0}”要用的资料</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>查找全库</translation>
    </message>
    <message>
        <source>Search the library (Ctrl+Shift+F)</source>
        <translation>查找全库（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Articles found</source>
        <translation>查到的稿件</translation>
    </message>
    <message>
        <source>“{0}” is in no article.</source>
        <translation>没有稿件里有“{0}”。</translation>
    </message>
    <message>
        <source>1 article found</source>
        <translation>查到 1 篇</translation>
    </message>
    <message>
        <source>{0} articles found</source>
        <translation>查到 {0} 篇</translation>
    </message>
</context>
<context>
    <name>SendBackController</name>
    <message>
        <source>Sheet for make-up</source>
        <translation>退改单</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写出：{0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of the work: {0}</source>
        <translation>工作量：{0}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Correction sheet</source>
        <translation>校对单</translation>
    </message>
    <message>
        <source>Corrections ({0})</source>
        <translation>校改（{0}）</translation>
    </message>
    <message>
        <source>Share of the work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Corrections in the order of the page</source>
        <translation>校改，按版上的次序</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待改</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未改</translation>
    </message>
    <message>
        <source>Not carried out, accepted as it stands</source>
        <translation>未改，认可</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>There are no corrections on this page yet.</source>
        <translation>这个版还没有校改。</translation>
    </message>
    <message>
        <source>What neither of two readers saw is estimated when two read the same untouched proof apart: take both manuscripts back.</source>
        <translation>两人分头校同一份没有改过的校样，把两份文稿都收回来，就能估计两人都没有校出的有多少。</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>As Word…</source>
        <translation>存为 Word…</translation>
    </message>
    <message>
        <source>As Excel…</source>
        <translation>存为 Excel…</translation>
    </message>
    <message>
        <source>Space, or a click on the box, ticks off what make-up has carried out.</source>
        <translation>按空格或点方框，勾掉组版已经改好的。</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>SlotLines</name>
    <message>
        <source>wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>nobody asked for this</source>
        <translation>没有人要求</translation>
    </message>
    <message>
        <source>The place is not there any more</source>
        <translation>这个位置已经没有了</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>没有做</translation>
    </message>
    <message>
        <source>delete </source>
        <translation>删</translation>
    </message>
    <message>
        <source>add </source>
        <translation>添</translation>
    </message>
    <message>
        <source>Another picture: compare the two frames above</source>
        <translation>图片换了：请对照上面两个框</translation>
    </message>
    <message>
        <source>There is no such picture any more</source>
        <translation>这张图片没有了</translation>
    </message>
    <message>
        <source>A picture more</source>
        <translation>多出一张图片</translation>
    </message>
    <message>
        <source>Another only within the frames above: compare them</source>
        <translation>只有上面框出的地方变了，请对照</translation>
    </message>
    <message>
        <source>Done: another picture stands there</source>
        <translation>已换成另一张</translation>
    </message>
    <message>
        <source>Only a person sees it: look above</source>
        <translation>不改字，程序看不出，请对照上面</translation>
    </message>
</context>
<context>
    <name>SplitPopup</name>
    <message>
        <source>← → move the bar, Enter swaps, Esc leaves it</source>
        <translation>← → 移动分界，Enter 对调，Esc 不改</translation>
    </message>
    <message>
        <source>Which two parts change places?</source>
        <translation>哪两段对调？</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>改为&#x3000;{0}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消&#x3000;Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>值班 未填</translation>
    </message>
    <message>
        <source>At the desk: {0}</source>
        <translation>值班：{0}</translation>
    </message>
    <message>
        <source>{0} {1}%</source>
        <translation>{0} {1}%</translation>
    </message>
    <message>
        <source>Say whose name goes into every change</source>
        <translation>谁在改，名字写进每一处改动</translation>
    </message>
    <message>
        <source>Go to the next doubtful block</source>
        <translation>转到下一处待定</translation>
    </message>
    <message>
        <source>Show the list of corrections</source>
        <translation>看校改表</translation>
    </message>
    <message>
        <source>Choose the pass that runs; it is kept with the page</source>
        <translation>选定现在是第几校；校次随版保存</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Add a row (Insert)</source>
        <translation>加一行（Insert）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove the chosen rows (Delete)</source>
        <translation>去掉选中的行（Delete）</translation>
    </message>
    <message>
        <source>Import CSV or XLSX…</source>
        <translation>导入 CSV 或 XLSX…</translation>
    </message>
    <message>
        <source>Replace all rows by those of a file</source>
        <translation>换成文件里的各行</translation>
    </message>
</context>
<context>
    <name>TagActions</name>
    <message>
        <source>Other &amp;role…</source>
        <translation>其他类别(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose one of the other roles</source>
        <translation>选一个别的类别</translation>
    </message>
    <message>
        <source>To &amp;article…</source>
        <translation>归到稿件(&amp;A)…</translation>
    </message>
    <message>
        <source>Give the block to an article: its digit follows</source>
        <translation>把这块归到一篇：接着按篇号</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>新稿件(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new article with the chosen blocks</source>
        <translation>用选中的块新建一篇</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split the block at the caret</source>
        <translation>在光标处把块拆开</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Join the block to the one before it</source>
        <translation>把这块并到前一块</translation>
    </message>
    <message>
        <source>&amp;Paragraph begins here</source>
        <translation>从这里分段(&amp;P)</translation>
    </message>
    <message>
        <source>Begin a paragraph at the caret, or no longer</source>
        <translation>在光标处分段，再按一次接上</translation>
    </message>
    <message>
        <source>&amp;Type in what the file lacks…</source>
        <translation>补录(&amp;T)…</translation>
    </message>
    <message>
        <source>Type in a headline or a character that the page shows and its file lacks</source>
        <translation>版上有、文件里没有的标题或字，补录进来</translation>
    </message>
    <message>
        <source>&amp;Up in its article</source>
        <translation>篇内上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the block up within its article</source>
        <translation>在本篇里往前移</translation>
    </message>
    <message>
        <source>&amp;Down in its article</source>
        <translation>篇内下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the block down within its article</source>
        <translation>在本篇里往后移</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>下一处待定</translation>
    </message>
    <message>
        <source>Go to the next doubtful block</source>
        <translation>转到下一处待定</translation>
    </message>
    <message>
        <source>Before to decide</source>
        <translation>上一处待定</translation>
    </message>
    <message>
        <source>Go to the doubtful block before</source>
        <translation>转到上一处待定</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Take the best answer to the question shown</source>
        <translation>按把握最大的答案定下</translation>
    </message>
    <message>
        <source>Repeat the last tag</source>
        <translation>重复上一次标注</translation>
    </message>
    <message>
        <source>Tag this block as the last one</source>
        <translation>照上一次的标注再标一块</translation>
    </message>
    <message>
        <source>Tag the chosen blocks as {0}</source>
        <translation>把选中的块标为{0}</translation>
    </message>
</context>
<context>
    <name>TaggingBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything up to the last change is saved; the log has the details.</source>
        <translation>程序出了错。到上一步为止都已存好，什么也没丢；详情在日志里。</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Articles and photos in the order of the page</source>
        <translation>稿件和图片，按版面顺序</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>1 lead, 2 important, 3 ordinary, 4 brief</source>
        <translation>1 头条，2 重要，3 一般，4 简讯</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Columns of the page</source>
        <translation>全版基本栏数</translation>
    </message>
    <message>
        <source>Earlier on the page (Alt+Up)</source>
        <translation>往前移（Alt+↑）</translation>
    </message>
    <message>
        <source>Later on the page (Alt+Down)</source>
        <translation>往后移（Alt+↓）</translation>
    </message>
    <message>
        <source>Rank: {0}</source>
        <translation>级别：{0}</translation>
    </message>
</context>
<context>
    <name>TemplateModel</name>
    <message>
        <source>In page order</source>
        <translation>按版面顺序</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Overset</source>
        <translation>没排下</translation>
    </message>
    <message>
        <source>{0}, rank {1}, {2} columns</source>
        <translation>{0}，{1} 级，{2} 栏</translation>
    </message>
    <message>
        <source>, {0} lines overset</source>
        <translation>，{0} 行没排下</translation>
    </message>
    <message>
        <source>What is in no article</source>
        <translation>不属稿件的</translation>
    </message>
    <message>
        <source>Photo: {0}</source>
        <translation>图片：{0}</translation>
    </message>
    <message>
        <source>(no headline) {0}</source>
        <translation>（无标题）{0}</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
</context>
<context>
    <name>ToolActions</name>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>谁在值班(&amp;W)…</translation>
    </message>
    <message>
        <source>Say whose name goes into every change</source>
        <translation>谁在改，名字写进每一处改动</translation>
    </message>
    <message>
        <source>&amp;Newspapers…</source>
        <translation>报纸(&amp;N)…</translation>
    </message>
    <message>
        <source>Name, page size and required roles of each newspaper</source>
        <translation>各报的名称、开本和必有的职务</translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation>名册(&amp;R)…</translation>
    </message>
    <message>
        <source>The people of the newspaper and their posts</source>
        <translation>本报的人和职务</translation>
    </message>
    <message>
        <source>Page &amp;plan…</source>
        <translation>版面计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Which page is called what</source>
        <translation>哪一版叫什么</translation>
    </message>
    <message>
        <source>Word &amp;sheets…</source>
        <translation>词表(&amp;S)…</translation>
    </message>
    <message>
        <source>The newspaper&apos;s own words: wrong, preferred, forbidden, cautious, names</source>
        <translation>本报的错词、推荐、禁用、慎用、专名</translation>
    </message>
    <message>
        <source>&amp;Error-rate report…</source>
        <translation>差错率报表(&amp;E)…</translation>
    </message>
    <message>
        <source>The error rate of a page, an edition or a month</source>
        <translation>一个版、一期或一个月的差错率</translation>
    </message>
</context>
<context>
    <name>TrackedEditor</name>
    <message>
        <source>Article with its corrections</source>
        <translation>稿件和校改</translation>
    </message>
</context>
<context>
    <name>TrackedEvents</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>TranscriptionDialog</name>
    <message>
        <source>How it will read</source>
        <translation>补录后的样子</translation>
    </message>
    <message>
        <source>Kept apart from the source; never sent to make-up as a correction.</source>
        <translation>补录与原样分开存，不算校改，也不会发给组版。</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>补录</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>Saved {0}</source>
        <translation>已存 {0}</translation>
    </message>
    <message>
        <source>Every change is saved as it is made; there is nothing left to save.</source>
        <translation>已存。每一处改动当时就存好，不用再存。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有存上</translation>
    </message>
    <message>
        <source>There is nothing to take back on this page</source>
        <translation>这一版没有可撤销的步骤</translation>
    </message>
    <message>
        <source>What this version took over from the one before is not taken back</source>
        <translation>从上一样接过来的不能撤销</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>There is nothing that was taken back</source>
        <translation>没有撤销过的步骤</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make again: {0}</source>
        <translation>重做：{0}</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Tag</source>
        <translation>标注(&amp;T)</translation>
    </message>
    <message>
        <source>Tag the page; once more puts every pane back where it was at first</source>
        <translation>标注这一版；再按一次，窗格都放回原位</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>疑点(&amp;F)</translation>
    </message>
    <message>
        <source>Show what the checks found</source>
        <translation>看检查出的疑点</translation>
    </message>
    <message>
        <source>F&amp;olio</source>
        <translation>报眉(&amp;O)</translation>
    </message>
    <message>
        <source>Show what the page says of itself</source>
        <translation>看报眉上写了什么</translation>
    </message>
    <message>
        <source>&amp;Library wide or narrow</source>
        <translation>报库宽窄(&amp;L)</translation>
    </message>
    <message>
        <source>Show the library as a tree or as a strip</source>
        <translation>报库显示为树或窄条</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一窗格</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>转到上一窗格</translation>
    </message>
    <message>
        <source>Back to the pa&amp;ge</source>
        <translation>回到版面(&amp;G)</translation>
    </message>
    <message>
        <source>Go back to the page, closing what is open</source>
        <translation>关掉打开的东西，回到版面</translation>
    </message>
    <message>
        <source>Next page of the &amp;edition</source>
        <translation>本期下一版(&amp;E)</translation>
    </message>
    <message>
        <source>Open the next page of this edition</source>
        <translation>打开本期下一版</translation>
    </message>
    <message>
        <source>Page &amp;before of the edition</source>
        <translation>本期上一版(&amp;B)</translation>
    </message>
    <message>
        <source>Open the page before in this edition</source>
        <translation>打开本期上一版</translation>
    </message>
    <message>
        <source>La&amp;rger type</source>
        <translation>放大文稿(&amp;R)</translation>
    </message>
    <message>
        <source>Set the article in larger type</source>
        <translation>文稿用大一号的字</translation>
    </message>
    <message>
        <source>S&amp;maller type</source>
        <translation>缩小文稿(&amp;M)</translation>
    </message>
    <message>
        <source>Set the article in smaller type</source>
        <translation>文稿用小一号的字</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the whole screen, or leave it again</source>
        <translation>占满屏幕，再按一次退出</translation>
    </message>
    <message>
        <source>Panes as &amp;delivered</source>
        <translation>窗格复原(&amp;D)</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>所有窗格放回原位</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>明暗随系统</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>总用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>总用深色</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>date, number</source>
        <translation>日期、版次</translation>
    </message>
    <message>
        <source>into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>to the page</source>
        <translation>回版面</translation>
    </message>
    <message>
        <source>page picture</source>
        <translation>版面画面</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>换窗格</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>role</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>to article</source>
        <translation>归稿件</translation>
    </message>
    <message>
        <source>block</source>
        <translation>上下块</translation>
    </message>
    <message>
        <source>take suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>下一条疑点</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>to the source</source>
        <translation>转到原样</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>Xingxian Editor {0}
Library: {1}</source>
        <translation>兴县编辑 Xingxian Editor {0}
报库：{1}</translation>
    </message>
    <message>
        <source>About Xingxian Editor</source>
        <translation>关于兴县编辑</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is at the desk</source>
        <translation>谁在值班</translation>
    </message>
    <message>
        <source>The name goes with every change that is made here.</source>
        <translation>在这里做的每一处改动都会记上这个名字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>WordController</name>
    <message>
        <source>Reading the sheets</source>
        <translation>正在读词表</translation>
    </message>
    <message>
        <source>Reading “{0}”</source>
        <translation>正在读“{0}”</translation>
    </message>
    <message>
        <source>Bringing in {0} lines</source>
        <translation>正在收进 {0} 行</translation>
    </message>
    <message>
        <source>It was too late to stop: the lines are in the sheets.</source>
        <translation>已经来不及停下：这些词都收进词表了。</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入词表</translation>
    </message>
    <message>
        <source>“{0}”: {1} new lines, {2} there already, {3} that cannot be used.</source>
        <translation>“{0}”：新的 {1} 条，已有 {2} 条，不能用 {3} 条。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Word lists (*.csv *.xlsx *.tsv *.txt);;All files (*)</source>
        <translation>词表 (*.csv *.xlsx *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Word sheets</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Write the words to</source>
        <translation>词表写到</translation>
    </message>
    <message>
        <source>On the open page: nowhere.</source>
        <translation>本版：没有。</translation>
    </message>
    <message>
        <source>On the open page: {0} places.&#x3000;{1}</source>
        <translation>本版：{0} 处。&#x3000;{1}</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>several parted by /</source>
        <translation>几个用 / 隔开</translation>
    </message>
    <message>
        <source>As usual for its kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Except in</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>前面是</translation>
    </message>
    <message>
        <source>Only before</source>
        <translation>后面是</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>前面不是</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>后面不是</translation>
    </message>
    <message>
        <source>several parted by 、</source>
        <translation>几个用 、 隔开</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>With caution</source>
        <translation>慎用</translation>
    </message>
    <message>
        <source>Proper name</source>
        <translation>专名</translation>
    </message>
    <message>
        <source>Title of office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>WordSheetsDialog</name>
    <message>
        <source>Word sheets of {0}</source>
        <translation>词表 · {0}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>各表</translation>
    </message>
    <message>
        <source>Find in the sheets</source>
        <translation>在词表里找</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Except in</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or a plain list: one word or pair a line</source>
        <translation>CSV、XLSX，或一行一个词（一对词）的纯文本</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No line of the sheets says that.</source>
        <translation>词表里没有这样的行。</translation>
    </message>
    <message>
        <source>No line of this kind yet: type it at the right and press Enter.</source>
        <translation>这一类还没有词：在右边填好，按 Enter 就加上。</translation>
    </message>
    <message>
        <source>The newspaper&apos;s own words will stand here: wrong ones, forbidden ones, names, titles.
Type one at the right and press Enter, or bring in a list with Import…: CSV, XLSX, or one word or pair a line. A finding&apos;s “…” menu puts its word here too.</source>
        <translation>这里是本报自己的词：错词、禁用词、专名、职务……
在右边填一个，按 Enter 就加上；或者按“导入…”读进 CSV、XLSX，或一行一个（一对）词的清单。疑点的“…”里也可以把词加进来。</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Say what each block is and which article it belongs to</source>
        <translation>每一块是什么、归哪一篇</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Proof check</source>
        <translation>核红</translation>
    </message>
    <message>
        <source>Hold this version against the one before</source>
        <translation>和前一样对着看</translation>
    </message>
    <message>
        <source>This page has one version; the next one is compared with it</source>
        <translation>这个版只有一样，有了下一样才能核红</translation>
    </message>
    <message>
        <source>Correct the articles of the page</source>
        <translation>在稿件里校改</translation>
    </message>
    <message>
        <source>No page is open: open one first</source>
        <translation>没有打开的版，请先打开</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Sheet for make-up</source>
        <translation>退改单</translation>
    </message>
    <message>
        <source>{0} go back</source>
        <translation>退回 {0} 处</translation>
    </message>
    <message>
        <source>{0} undecided: decide them, then the sheet can be made</source>
        <translation>还有 {0} 处未定，定完才能出单</translation>
    </message>
    <message>
        <source>Everything is accepted</source>
        <translation>全部认可</translation>
    </message>
</context>
<context>
    <name>check_looks</name>
    <message>
        <source>look at the page</source>
        <translation>要人看</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>made a correction</source>
        <translation>已成校改</translation>
    </message>
</context>
<context>
    <name>correction_list</name>
    <message>
        <source>waits for the editor</source>
        <translation>待责编答复</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>照改</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>另改</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待改</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未改</translation>
    </message>
    <message>
        <source>not carried out, accepted as it stands</source>
        <translation>未改，认可</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>图上</translation>
    </message>
    <message>
        <source>In no article now</source>
        <translation>现在不在任何稿件里</translation>
    </message>
</context>
</TS>
