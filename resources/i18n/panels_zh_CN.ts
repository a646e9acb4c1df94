<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>{0}　{1} MB</source>
            <translation>{0}　{1} MB</translation>
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
            <source>{0}　put away {1}</source>
            <translation>{0}　{1} 放入</translation>
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
        <name>CreditDialog</name>
        <message>
            <source>Add a credit</source>
            <translation>加一项职务</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Names, parted by blanks</source>
            <translation>姓名，用空格隔开</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>姓名</translation>
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
            <source>Usual reasons</source>
            <translation>常用的理由</translation>
        </message>
        <message>
            <source>Why it stays as it is</source>
            <translation>为什么不改</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
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
        <name>ExportDialog</name>
        <message>
            <source>Export as Word</source>
            <translation>导出 Word</translation>
        </message>
        <message>
            <source>Layout, one page of the newspaper's size: {0}</source>
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
            <source>needs a person's eye</source>
            <translation>需人确认</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>照改</translation>
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
            <source>Severity</source>
            <translation>轻重</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>同类</translation>
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
            <source>{0} {1}, {2} open</source>
            <translation>{0}　{1}　未处理 {2}</translation>
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
            <translation>没有疑点　查了 {0} 条规则</translation>
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
    </context>
    <context>
        <name>LayoutPreview</name>
        <message>
            <source>Preview of the layout</source>
            <translation>版样预览</translation>
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
            <translation>对开　390 × 540 毫米</translation>
        </message>
        <message>
            <source>Tabloid 270 × 390 mm</source>
            <translation>四开　270 × 390 毫米</translation>
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
        <name>RulesSection</name>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>run {0} · not run {1}</source>
            <translation>已查 {0} · 未查 {1}</translation>
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
        <message>
            <source>Clear the search</source>
            <translation>清除查找</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Articles found</source>
            <translation>查到的稿件</translation>
        </message>
        <message>
            <source>1 article found</source>
            <translation>查到 1 篇</translation>
        </message>
        <message>
            <source>{0} articles found</source>
            <translation>查到 {0} 篇</translation>
        </message>
        <message>
            <source>“{0}” is in no article.</source>
            <translation>没有稿件里有“{0}”。</translation>
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
</TS>
