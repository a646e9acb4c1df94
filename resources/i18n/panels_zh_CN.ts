<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="36" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="39" />
            <source>A backup is made by itself once a day; the last 14 are kept in {0}.</source>
            <translation>每天自动备份一次，留最近 14 份，放在 {0}。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="44" />
            <source>Backups, newest first</source>
            <translation>备份，新的在前</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="46" />
            <source>Make one now</source>
            <translation>现在备份</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="47" />
            <source>Put this one back…</source>
            <translation>用这一份恢复…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="80" />
            <source>Put a backup back</source>
            <translation>用备份恢复</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="81" />
            <source>The library will stand as it did at {0}.</source>
            <translation>报库会回到 {0} 的样子。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="82" />
            <source>The present one is kept aside under its own name; nothing is deleted.</source>
            <translation>现在的报库另外留存，什么也不会删掉。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="83" />
            <source>Put back</source>
            <translation>放回去</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="84" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/backup_dialog.py" line="90" />
            <source>{0}　{1} MB</source>
            <translation>{0}　{1} MB</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="34" />
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="40" />
            <source>Pages in the bin</source>
            <translation>回收站里的版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="43" />
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="44" />
            <source>Put back</source>
            <translation>放回去</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="69" />
            <source>{0}　put away {1}</source>
            <translation>{0}　{1} 放入</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="72" />
            <source>Pages in the bin are kept with all their versions until you put them back.</source>
            <translation>回收站里的版连同所有版样都留着，随时可以放回去。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/bin_dialog.py" line="73" />
            <source>The bin is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
    </context>
    <context>
        <name>BinRow</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/bin_row.py" line="19" />
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/bin_row.py" line="20" />
            <source>Pages put into the bin: look at them, put them back</source>
            <translation>放进回收站的版：看一看，放回去</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/bin_row.py" line="27" />
            <source>Bin, {0} pages</source>
            <translation>回收站，{0} 版</translation>
        </message>
    </context>
    <context>
        <name>CreditDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/credit_dialog.py" line="15" />
            <source>Add a credit</source>
            <translation>加一项职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/credit_dialog.py" line="21" />
            <source>Role</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/credit_dialog.py" line="20" />
            <source>Names, parted by blanks</source>
            <translation>姓名，用空格隔开</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/credit_dialog.py" line="22" />
            <source>Names</source>
            <translation>姓名</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <location filename="../../xingxian_editor/ui/dialog_buttons.py" line="10" />
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dialog_buttons.py" line="11" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dialog_buttons.py" line="12" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dialog_buttons.py" line="13" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>DismissDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="16" />
            <source>Dismiss the finding</source>
            <translation>忽略疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="21" />
            <source>Usual reasons</source>
            <translation>常用的理由</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="28" />
            <source>Why it stays as it is</source>
            <translation>为什么不改</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="30" />
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="40" />
            <source>It is meant so</source>
            <translation>本来就是这样</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="41" />
            <source>Checked, it is right</source>
            <translation>核实过，没有错</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="42" />
            <source>A set phrase or a proper name</source>
            <translation>固定提法或专名</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="43" />
            <source>Quoted as it stands in the original</source>
            <translation>引文照录</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/dismiss_dialog.py" line="44" />
            <source>Our newspaper writes it so</source>
            <translation>本报体例</translation>
        </message>
    </context>
    <context>
        <name>DuplicateDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="25" />
            <source>Already in the library</source>
            <translation>报库里已有</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="28" />
            <source>This file is in the library already, in the bin: {0}.</source>
            <translation>这个文件报库里已有，在回收站：{0}。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="30" />
            <source>This file is in the library already: {0}.</source>
            <translation>这个文件报库里已有：{0}。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="31" />
            <source>A second page is not made. What is there stays as it is until you choose.</source>
            <translation>不会重复建版。选定以前，已有的不变。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="32" />
            <source>Take it out of the bin</source>
            <translation>从回收站取回</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="32" />
            <source>Open that page</source>
            <translation>打开那个版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="34" />
            <source>Store as its next version</source>
            <translation>存为它的下一个版样</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/duplicate_dialog.py" line="35" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="51" />
            <source>Export as Word</source>
            <translation>导出 Word</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="60" />
            <source>Layout, one page of the newspaper's size: {0}</source>
            <translation>版样，报纸原大：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="61" />
            <source>Manuscript, for exchange: {0}</source>
            <translation>文稿，交换用：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="63" />
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="122" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="67" />
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="68" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="95" />
            <source>Previous sheet</source>
            <translation>上一张</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="96" />
            <source>Next sheet</source>
            <translation>下一张</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="124" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="125" />
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="152" />
            <source>{0} lines have no room on page 1 and go on the next</source>
            <translation>{0} 行第 1 张排不下，转到下一张</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="160" />
            <source>Sheet {0} of {1}</source>
            <translation>第 {0} 张，共 {1} 张</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="171" />
            <source>Folder for the Word files</source>
            <translation>Word 文件放在哪里</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/export_dialog.py" line="180" />
            <source>Will be replaced: {0}</source>
            <translation>已有同名文件，会换掉：{0}</translation>
        </message>
    </context>
    <context>
        <name>FactDetail</name>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_detail.py" line="33" />
            <source>About the chosen fact</source>
            <translation>当前这一项</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="16" />
            <source>Newspaper</source>
            <translation>报纸</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="17" />
            <source>Number</source>
            <translation>版次</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="18" />
            <source>Section</source>
            <translation>版名</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="19" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="20" />
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="21" />
            <source>With</source>
            <translation>合办</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="32" />
            <source>Agrees</source>
            <translation>相符</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="33" />
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="34" />
            <source>Very likely wrong</source>
            <translation>很可能有误</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="35" />
            <source>Wrong</source>
            <translation>有误</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="36" />
            <source>Not printed</source>
            <translation>未印出</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="37" />
            <source>Not run</source>
            <translation>未查</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="45" />
            <source>Not run: {0}</source>
            <translation>未查：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="47" />
            <source>The page does not print it. F2 fills it in.</source>
            <translation>版上没有印；按 F2 填上。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/fact_words.py" line="49" />
            <source>Typed by {0}.</source>
            <translation>由 {0} 填写。</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/finding_card.py" line="30" />
            <source>Change to {0}</source>
            <translation>改为 {0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/finding_card.py" line="36" />
            <source>Dismiss…</source>
            <translation>忽略…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/finding_card.py" line="37" />
            <source>Go to source</source>
            <translation>转到原样</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="36" />
            <source>The chosen finding</source>
            <translation>当前疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="73" />
            <source>{0} on this page: {1}</source>
            <translation>本版 {0} 处：{1}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="73" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="83" />
            <source>The page is read only here.</source>
            <translation>这里只读，不能改。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="94" />
            <source>can be applied as it is</source>
            <translation>可以直接改</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="94" />
            <source>needs a person's eye</source>
            <translation>需人确认</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="102" />
            <source>Apply</source>
            <translation>照改</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="103" />
            <source>Dismiss…</source>
            <translation>忽略…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="104" />
            <source>Take the dismissal back</source>
            <translation>取消忽略</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="109" />
            <source>What else can be done with this finding</source>
            <translation>这处疑点还可以……</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="151" />
            <source>Why</source>
            <translation>为什么</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="151" />
            <source>Severity</source>
            <translation>轻重</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="151" />
            <source>Dealt with</source>
            <translation>处理</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="151" />
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/finding_detail.py" line="151" />
            <source>Alike</source>
            <translation>同类</translation>
        </message>
    </context>
    <context>
        <name>FindingsHeader</name>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="22" />
            <source>Group the findings</source>
            <translation>疑点怎样分组</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="23" />
            <source>Choose which findings are shown</source>
            <translation>选择显示哪些疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="59" />
            <source>{0} open · {1} in all</source>
            <translation>未处理 {0} · 共 {1}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="68" />
            <source>By article</source>
            <translation>按稿件</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="69" />
            <source>By category</source>
            <translation>按类别</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="70" />
            <source>By severity</source>
            <translation>按轻重</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_header.py" line="84" />
            <source>Hide what is dealt with</source>
            <translation>不显示已处理的</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="27" />
            <source>Wrong</source>
            <translation>有误</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="28" />
            <source>Very likely wrong</source>
            <translation>很可能有误</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="29" />
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="37" />
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="136" />
            <source>Folio</source>
            <translation>报眉</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="38" />
            <source>Structure</source>
            <translation>结构</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="39" />
            <source>Extraction</source>
            <translation>提取</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="40" />
            <source>Punctuation</source>
            <translation>标点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="41" />
            <source>Numerals</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="42" />
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="43" />
            <source>Consistency</source>
            <translation>前后一致</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="112" />
            <source>{0} {1}, {2} open</source>
            <translation>{0}　{1}　未处理 {2}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="132" />
            <source>Article {0}</source>
            <translation>第 {0} 篇</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="134" />
            <source>Photo {0}</source>
            <translation>图片 {0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="138" />
            <source>Page</source>
            <translation>全版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="145" />
            <source>dismissed</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_model.py" line="145" />
            <source>applied</source>
            <translation>已改</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="51" />
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="54" />
            <source>Findings</source>
            <translation>疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="110" />
            <source>Apply</source>
            <translation>照改</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="111" />
            <source>Dismiss…</source>
            <translation>忽略…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="112" />
            <source>Take the dismissal back</source>
            <translation>取消忽略</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="113" />
            <source>Go to source</source>
            <translation>转到原样</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="114" />
            <source>Next finding</source>
            <translation>下一处疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="115" />
            <source>Previous finding</source>
            <translation>上一处疑点</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="181" />
            <source>What the checks find on this page will be listed here.</source>
            <translation>这里会列出检查在本版发现的疑点。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="183" />
            <source>Nothing left to show: {0} findings are filtered out.</source>
            <translation>没有要显示的：{0} 处疑点被筛掉了。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/findings_panel/findings_panel.py" line="184" />
            <source>No findings. {0} rules checked.</source>
            <translation>没有疑点　查了 {0} 条规则</translation>
        </message>
    </context>
    <context>
        <name>FolioModel</name>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_model.py" line="64" />
            <source>Page</source>
            <translation>版面</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_model.py" line="64" />
            <source>Credits</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_model.py" line="66" />
            <source>Add a credit…</source>
            <translation>加一项职务…</translation>
        </message>
    </context>
    <context>
        <name>FolioPanel</name>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="58" />
            <source>Folio</source>
            <translation>报眉</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="59" />
            <source>Source</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="63" />
            <source>Facts of the folio</source>
            <translation>报眉各项</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="155" />
            <source>not printed</source>
            <translation>没有印</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="157" />
            <source>line {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_panel.py" line="158" />
            <source>lines {0}–{1}</source>
            <translation>第 {0}–{1} 行</translation>
        </message>
    </context>
    <context>
        <name>FolioSource</name>
        <message>
            <source>No folio was found on the page</source>
            <translation>版上没有找到报眉</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/folio_panel/folio_source.py" line="39" />
            <source>The folio as printed</source>
            <translation>报眉原样</translation>
        </message>
    </context>
    <context>
        <name>LayoutPreview</name>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/layout_preview.py" line="28" />
            <source>Preview of the layout</source>
            <translation>版样预览</translation>
        </message>
    </context>
    <context>
        <name>LibraryHeader</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="22" />
            <source>Library</source>
            <translation>报库</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="23" />
            <source>Choose which pages are shown</source>
            <translation>选择显示哪些版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="26" />
            <source>Library menu</source>
            <translation>报库菜单</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="53" />
            <source>All pages</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="54" />
            <source>With something to decide</source>
            <translation>有待定的</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="55" />
            <source>Untagged</source>
            <translation>未标注</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="56" />
            <source>Being tagged</source>
            <translation>标注中</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_header.py" line="57" />
            <source>Tagged</source>
            <translation>已标注</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_panel.py" line="51" />
            <location filename="../../xingxian_editor/ui/library_panel/library_panel.py" line="56" />
            <source>Library</source>
            <translation>报库</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_panel.py" line="178" />
            <source>Only: {0}</source>
            <translation>只看：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_panel.py" line="190" />
            <source>No page is like that. The filter is in the funnel above.</source>
            <translation>没有这样的版。筛选在上面的漏斗里。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/library_panel.py" line="192" />
            <source>Pages you open are kept here, by newspaper and date. Open the first: Ctrl+O</source>
            <translation>打开的版按报纸和日期放在这里。打开第一个版：Ctrl+O</translation>
        </message>
    </context>
    <context>
        <name>NewspaperDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="37" />
            <source>Newspaper</source>
            <translation>报纸</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="37" />
            <source>New newspaper</source>
            <translation>新报纸</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="41" />
            <source>Name</source>
            <translation>报名</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="44" />
            <source>Roles</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="45" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="74" />
            <source>Broadsheet 390 × 540 mm</source>
            <translation>对开　390 × 540 毫米</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="74" />
            <source>Tabloid 270 × 390 mm</source>
            <translation>四开　270 × 390 毫米</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="74" />
            <source>Another size</source>
            <translation>另定</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="80" />
            <source>Width in millimetres</source>
            <translation>宽，毫米</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="81" />
            <source>Height in millimetres</source>
            <translation>高，毫米</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="85" />
            <source>Page size</source>
            <translation>版面尺寸</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="86" />
            <source>Width, height</source>
            <translation>宽、高</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="97" />
            <source>Roles that every page must print</source>
            <translation>每版必须印出的职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="98" />
            <source>Words that count as the same, one role a line</source>
            <translation>同一职务的不同叫法，一行一个职务</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="99" />
            <source>Roles that one person must not hold both, one pair a line</source>
            <translation>不能由同一人兼的职务，一行一对</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/newspaper_dialog.py" line="109" />
            <source>Rules that are run</source>
            <translation>要查的规则</translation>
        </message>
    </context>
    <context>
        <name>PageLooks</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="29" />
            <source>to decide {0}</source>
            <translation>待定 {0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="33" />
            <source>untagged</source>
            <translation>未标注</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="33" />
            <source>untagged</source>
            <comment>short</comment>
            <translation>未标</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="35" />
            <source>tagging</source>
            <translation>标注中</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="35" />
            <source>tagging</source>
            <comment>short</comment>
            <translation>在标</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="37" />
            <source>tagged</source>
            <translation>已标注</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="37" />
            <source>tagged</source>
            <comment>short</comment>
            <translation>已标</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="56" />
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="74" />
            <source>Date unknown</source>
            <translation>日期不明</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="61" />
            <source>1 page</source>
            <translation>1 版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="61" />
            <source>{0} pages</source>
            <translation>{0} 版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="68" />
            <source>Photo</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="69" />
            <source>(no headline) {0}</source>
            <translation>（无标题）{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="73" />
            <source>page {0}</source>
            <translation>第 {0} 版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="90" />
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="91" />
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="92" />
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="93" />
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="94" />
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="95" />
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_looks.py" line="96" />
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
    </context>
    <context>
        <name>PageMenu</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="35" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="37" />
            <source>Change date or page number…</source>
            <translation>改日期、版次…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="38" />
            <source>Replace with the next version…</source>
            <translation>换成下一个版样…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="39" />
            <source>Put into the bin</source>
            <translation>放进回收站</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="43" />
            <source>Newspaper…</source>
            <translation>报纸…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="44" />
            <source>Roster…</source>
            <translation>名册…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="45" />
            <source>Page plan…</source>
            <translation>版面计划…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="54" />
            <source>New newspaper…</source>
            <translation>新报纸…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="55" />
            <source>Bin…</source>
            <translation>回收站…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_menu.py" line="56" />
            <source>Backups…</source>
            <translation>备份…</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_strip.py" line="91" />
            <source>Show the library as a tree</source>
            <translation>展开成报库目录</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_strip.py" line="92" />
            <source>Show the library as a tree (Ctrl+B)</source>
            <translation>展开成报库目录（Ctrl+B）</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_strip.py" line="104" />
            <source>Pages of the edition</source>
            <translation>本期各版</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/page_strip.py" line="137" />
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
            <location filename="../../xingxian_editor/ui/people_dialog.py" line="23" />
            <source>Roster of {0}</source>
            <translation>{0}的名册</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/people_dialog.py" line="25" />
            <source>Names in credits are held against the roster; near matches are shown.</source>
            <translation>报眉里的姓名跟名册核对，相近的名字会提示。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/people_dialog.py" line="26" />
            <source>Roster</source>
            <translation>名册</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/people_dialog.py" line="26" />
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/people_dialog.py" line="26" />
            <source>Posts, parted by blanks</source>
            <translation>职务，用空格隔开</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/plan_dialog.py" line="20" />
            <source>Page plan of {0}</source>
            <translation>{0}的版面计划</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/plan_dialog.py" line="22" />
            <source>A page whose section is not the one planned for its number is reported.</source>
            <translation>版名与这个版次的计划不符，会列为疑点。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/plan_dialog.py" line="23" />
            <source>Page plan</source>
            <translation>版面计划</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/plan_dialog.py" line="23" />
            <source>Page number</source>
            <translation>版次</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/plan_dialog.py" line="23" />
            <source>Section</source>
            <translation>版名</translation>
        </message>
    </context>
    <context>
        <name>RedateDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/redate_dialog.py" line="29" />
            <source>Where the page belongs</source>
            <translation>这个版归在哪里</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/redate_dialog.py" line="40" />
            <source>The date is not known</source>
            <translation>日期不明</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/redate_dialog.py" line="43" />
            <source>Newspaper</source>
            <translation>报纸</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/redate_dialog.py" line="44" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/redate_dialog.py" line="46" />
            <source>Page number</source>
            <translation>版次</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="57" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="58" />
            <source>Rules that were not run</source>
            <translation>没有查的规则</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="89" />
            <source>run {0} · not run {1}</source>
            <translation>已查 {0} · 未查 {1}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="91" />
            <source>failed; the log says how</source>
            <translation>没有查成，原因在日志里</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="99" />
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="113" />
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/rules_section.py" line="114" />
            <source>Import what the rule “{0}” needs</source>
            <translation>导入规则“{0}”要用的资料</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/search_box.py" line="23" />
            <location filename="../../xingxian_editor/ui/library_panel/search_box.py" line="24" />
            <source>Search the library</source>
            <translation>查找全库</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/search_box.py" line="25" />
            <source>Search the library (Ctrl+Shift+F)</source>
            <translation>查找全库（Ctrl+Shift+F）</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_panel/search_box.py" line="32" />
            <source>Clear the search</source>
            <translation>清除查找</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <location filename="../../xingxian_editor/ui/library_search/search_results.py" line="51" />
            <source>Articles found</source>
            <translation>查到的稿件</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_search/search_results.py" line="73" />
            <source>1 article found</source>
            <translation>查到 1 篇</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_search/search_results.py" line="73" />
            <source>{0} articles found</source>
            <translation>查到 {0} 篇</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/library_search/search_results.py" line="72" />
            <source>“{0}” is in no article.</source>
            <translation>没有稿件里有“{0}”。</translation>
        </message>
    </context>
    <context>
        <name>TableEditor</name>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="57" />
            <source>Add a row</source>
            <translation>加一行</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="57" />
            <source>Add a row (Insert)</source>
            <translation>加一行（Insert）</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="58" />
            <source>Remove</source>
            <translation>去掉</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="58" />
            <source>Remove the chosen rows (Delete)</source>
            <translation>去掉选中的行（Delete）</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="60" />
            <source>Import CSV or XLSX…</source>
            <translation>导入 CSV 或 XLSX…</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/table_editor.py" line="60" />
            <source>Replace all rows by those of a file</source>
            <translation>换成文件里的各行</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>1 lead, 2 important, 3 ordinary, 4 brief</source>
            <translation>1 头条，2 重要，3 一般，4 简讯</translation>
        </message>
        <message>
            <source>Rank: {0}</source>
            <translation>级别：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="66" />
            <source>Articles and photos in the order of the page</source>
            <translation>稿件和图片，按版面顺序</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="79" />
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="108" />
            <source>Rank</source>
            <translation>级别</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="80" />
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="108" />
            <source>Columns</source>
            <translation>栏数</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="81" />
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="117" />
            <source>Columns of the page</source>
            <translation>全版基本栏数</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="83" />
            <source>Earlier on the page (Alt+Up)</source>
            <translation>往前移（Alt+↑）</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_editor.py" line="84" />
            <source>Later on the page (Alt+Down)</source>
            <translation>往后移（Alt+↓）</translation>
        </message>
    </context>
    <context>
        <name>TemplateModel</name>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="52" />
            <source>In page order</source>
            <translation>按版面顺序</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="52" />
            <source>Rank</source>
            <translation>级别</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="52" />
            <source>Columns</source>
            <translation>栏数</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="52" />
            <source>Overset</source>
            <translation>没排下</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="70" />
            <source>{0}, rank {1}, {2} columns</source>
            <translation>{0}，{1} 级，{2} 栏</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="72" />
            <source>, {0} lines overset</source>
            <translation>，{0} 行没排下</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="77" />
            <source>What is in no article</source>
            <translation>不属稿件的</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="80" />
            <source>Photo: {0}</source>
            <translation>图片：{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="83" />
            <source>(no headline) {0}</source>
            <translation>（无标题）{0}</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/export_dialog/template_model.py" line="95" />
            <source>{0} lines</source>
            <translation>{0} 行</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/who_dialog.py" line="18" />
            <source>Who is at the desk</source>
            <translation>谁在值班</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/who_dialog.py" line="19" />
            <source>The name goes with every change that is made here.</source>
            <translation>在这里做的每一处改动都会记上这个名字。</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/who_dialog.py" line="28" />
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../xingxian_editor/ui/who_dialog.py" line="29" />
            <source>Post</source>
            <translation>职务</translation>
        </message>
    </context>
</TS>
