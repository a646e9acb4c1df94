<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ArticleNames</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/article_names.py" line="+32" />
            <source>Ph</source>
            <translation>图</translation>
        </message>
        <message>
            <location line="+8" />
            <source>in no article</source>
            <translation>不属稿件</translation>
        </message>
        <message>
            <location line="+2" />
            <source>article {0}</source>
            <translation>第 {0} 篇</translation>
        </message>
        <message>
            <location line="+2" />
            <source>photo {0}</source>
            <translation>图片 {0}</translation>
        </message>
        <message>
            <location line="+2" />
            <source>tagged by {0}</source>
            <translation>{0} 标注</translation>
        </message>
        <message>
            <location line="+2" />
            <source>{0}% sure</source>
            <translation>把握 {0}%</translation>
        </message>
        <message>
            <location line="+2" />
            <source>{0}, {1}, {2}</source>
            <translation>{0} · {1} · {2}</translation>
        </message>
        <message>
            <location line="+7" />
            <source>(no headline) {0}</source>
            <translation>（无标题）{0}</translation>
        </message>
    </context>
    <context>
        <name>ArticlePalette</name>
        <message>
            <location filename="../../xingxian_editor/ui/article_palette.py" line="+33" />
            <source>New article</source>
            <translation>新稿件</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not in an article</source>
            <translation>不属稿件</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To which article?</source>
            <translation>归哪一篇？</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <location filename="../../xingxian_editor/ui/article_view/article_view.py" line="+58" />
            <source>Reading of the chosen article</source>
            <translation>所选稿件的文稿</translation>
        </message>
    </context>
    <context>
        <name>DoubtWords</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/doubt_words.py" line="+69" />
            <source>Which article does this headline belong to?</source>
            <translation>这条主题归哪一篇？</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which article does this belong to? ({0})</source>
            <translation>这条{0}归哪一篇？</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What is this? Taken for: {0}</source>
            <translation>这是什么？暂作{0}</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Article {0} has no headline</source>
            <translation>第 {0} 篇没有标题</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A character is lost here: {0}</source>
            <translation>这里丢了一个字：{0}</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location line="+3" />
            <source>{0} sure</source>
            <translation>把握 {0}</translation>
        </message>
        <message>
            <location line="+21" />
            <source>{0}, as {1}</source>
            <translation>{0}，作{1}</translation>
        </message>
        <message>
            <location line="+5" />
            <location line="+22" />
            <source>Not in an article</source>
            <translation>不属稿件</translation>
        </message>
        <message>
            <location line="-20" />
            <source>A new article</source>
            <translation>归一篇新稿件</translation>
        </message>
        <message>
            <location line="+2" />
            <source>To photo {0}</source>
            <translation>归图片 {0}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To article {0}</source>
            <translation>归第 {0} 篇</translation>
        </message>
        <message>
            <location line="+4" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location line="+0" />
            <source>“{0}” {1}×</source>
            <translation>“{0}”{1} 处</translation>
        </message>
        <message>
            <location line="+1" />
            <source>in common: {0}</source>
            <translation>共有{0}</translation>
        </message>
        <message>
            <location line="+2" />
            <source>next to it, but no phrase in common</source>
            <translation>紧挨着，但没有共同的词组</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Skip to the next</source>
            <translation>先放着，看下一处</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Type in what the file lacks…</source>
            <translation>补录…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Another role…</source>
            <translation>别的类别…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Another article…</source>
            <translation>归别的稿件…</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../xingxian_editor/ui/find_bar.py" line="+25" />
            <location line="+1" />
            <source>Find in this page</source>
            <translation>在本版查找</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Matches</source>
            <translation>匹配处</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Previous match　Shift+F3</source>
            <translation>上一处　Shift+F3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next match　F3</source>
            <translation>下一处　F3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close　Esc</source>
            <translation>关闭　Esc</translation>
        </message>
        <message>
            <location line="+27" />
            <source>{0} / {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <location line="+0" />
            <source>None found</source>
            <translation>没有找到</translation>
        </message>
    </context>
    <context>
        <name>GalleyMenu</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/galley_menu.py" line="+29" />
            <source>Role</source>
            <translation>类别</translation>
        </message>
        <message>
            <location line="+6" />
            <source>To article</source>
            <translation>归稿件</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Not in an article</source>
            <translation>不属稿件</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New article</source>
            <translation>新稿件</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Split here</source>
            <translation>从这里拆分</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Merge with the one before</source>
            <translation>与前一块合并</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Paragraph here</source>
            <translation>这里另起一段</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Earlier in the article</source>
            <translation>在稿件内前移</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Later in the article</source>
            <translation>在稿件内后移</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Type in what the file lacks…</source>
            <translation>补录…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Remove what was typed in</source>
            <translation>删除补录</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Note…</source>
            <translation>批注…</translation>
        </message>
    </context>
    <context>
        <name>GalleyView</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/galley_view.py" line="+22" />
            <source>Galley: the lines of the page with their tags</source>
            <translation>原样：本版各行和标注</translation>
        </message>
    </context>
    <context>
        <name>GlyphDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/transcription_dialog.py" line="+117" />
            <source>Type in the lost character</source>
            <translation>补录丢失的字</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Character as it stands on the page</source>
            <translation>版面上的那个字</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Character</source>
            <translation>字</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/gutter.py" line="+114" />
            <source>Typed</source>
            <translation>补录</translation>
        </message>
        <message>
            <location line="+51" />
            <source>Ph</source>
            <translation>图</translation>
        </message>
    </context>
    <context>
        <name>HeadlineDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/transcription_dialog.py" line="-43" />
            <source>Type in for {0}</source>
            <translation>补录：{0}</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+8" />
            <source>Role</source>
            <translation>类别</translation>
        </message>
        <message>
            <location line="-4" />
            <source>As it stands on the page, a line a line</source>
            <translation>照版面上的样子，一行一行写</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text as it stands on the page</source>
            <translation>版面上的文字</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
        <location filename="../../xingxian_editor/ui/transcription_dialog.py" line="128"/>
        <source>Enter types it in, Shift+Enter begins another line.</source>
        <translation>Enter 补录，Shift+Enter 另起一行。</translation>
    </message>
</context>
    <context>
        <name>NoteCard</name>
        <message>
            <location filename="../../xingxian_editor/ui/notes/note_card.py" line="+22" />
            <source>resolved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Text of the note</source>
            <translation>批注的文字</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Resolve</source>
            <translation>解决</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Keep</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>NotesDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/notes/notes_dialog.py" line="+53" />
            <source>Notes</source>
            <translation>批注</translation>
        </message>
        <message>
            <location line="+18" />
            <location line="+1" />
            <source>Write a note</source>
            <translation>写批注</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Add　Ctrl+Enter</source>
            <translation>加上　Ctrl+Enter</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Add the note</source>
            <translation>加上批注</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <location filename="../../xingxian_editor/ui/galley/overview_bar.py" line="+35" />
            <source>Position on the page</source>
            <translation>在版面上的位置</translation>
        </message>
    </context>
    <context>
        <name>RolePalette</name>
        <message>
            <location filename="../../xingxian_editor/ui/role_palette.py" line="+40" />
            <source>Other roles</source>
            <translation>其他类别</translation>
        </message>
    </context>
    <context>
        <name>RoleStrip</name>
        <message>
            <location filename="../../xingxian_editor/ui/role_strip.py" line="+104" />
            <source>Others…</source>
            <translation>其他…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The other roles: R, then a letter</source>
            <translation>其他类别：按 R，再按字母</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Roles</source>
            <translation>类别</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Tag as {0}　{1}</source>
            <translation>标为{0}　{1}</translation>
        </message>
    </context>
    <context>
        <name>TranscriptionDialog</name>
        <message>
            <location filename="../../xingxian_editor/ui/transcription_dialog.py" line="-54" />
            <source>How it will read</source>
            <translation>补录后的样子</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Kept apart from the source; never sent to make-up as a correction.</source>
            <translation>补录与原样分开存，不算校改，也不会发给组版。</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Type in</source>
            <translation>补录</translation>
        </message>
    </context>
</TS>
