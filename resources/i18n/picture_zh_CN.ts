<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleNames</name>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/page_shapes.py" line="124"/>
        <source>Ph</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="19"/>
        <source>Page pict&amp;ure or lines</source>
        <translation>画面或原样(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="20"/>
        <source>Show the printed page, or the lines of its source</source>
        <translation>看版面画面，或看原样各行</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="24"/>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="24"/>
        <source>Show the page larger</source>
        <translation>把版面画面放大</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="25"/>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="25"/>
        <source>Show the page smaller</source>
        <translation>把版面画面缩小</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="27"/>
        <source>Whole &amp;page</source>
        <translation>整页(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="27"/>
        <source>Show the whole page</source>
        <translation>看整页</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="29"/>
        <source>Page &amp;width</source>
        <translation>页宽(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="29"/>
        <source>Show the page as wide as its pane</source>
        <translation>版面和窗格一样宽</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="31"/>
        <source>&amp;Article</source>
        <translation>本篇(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="31"/>
        <source>Show the chosen article as large as fits</source>
        <translation>把选中的稿件放到最大</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="34"/>
        <source>Without &amp;outlines</source>
        <translation>不显示块框(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="34"/>
        <source>Show the page as it is printed, or with its blocks</source>
        <translation>只看印出来的版面，或连块框一起看</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="37"/>
        <source>New &amp;block round characters</source>
        <translation>把文字框成一块(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="38"/>
        <source>Draw a block round characters of the page, or make one of the picked characters</source>
        <translation>在版面上框出文字成为一块，或把选中的文字变成一块</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="42"/>
        <source>&amp;Frame a picture or an advertisement</source>
        <translation>框出图片或广告(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="43"/>
        <source>Draw a frame round an advertisement, a table, a notice, or a picture with its caption</source>
        <translation>框出广告、表格、公告，或图片连同说明</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/actions/picture_actions.py" line="59"/>
        <source>The printed page is not shown</source>
        <translation>现在没有显示版面画面</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="107"/>
        <source>Show the lines</source>
        <translation>看原样</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="111"/>
        <source>This page has no picture: its file does not tell where the characters stand</source>
        <translation>这一版没有画面：文件里没有文字的位置</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="112"/>
        <source>Show the printed page, or the lines of its source</source>
        <translation>看版面画面，或看原样各行</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_drawing.py" line="101"/>
        <source>Picture with its caption</source>
        <translation>图片和说明</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="23"/>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="28"/>
        <source>New block round characters&#x3000;K</source>
        <translation>把文字框成一块&#x3000;K</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="29"/>
        <source>Frame a picture or an advertisement&#x3000;G</source>
        <translation>框出图片或广告&#x3000;G</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="30"/>
        <source>Smaller&#x3000;Ctrl -</source>
        <translation>缩小&#x3000;Ctrl -</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="32"/>
        <source>Larger&#x3000;Ctrl +</source>
        <translation>放大&#x3000;Ctrl +</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="33"/>
        <source>Whole page&#x3000;Ctrl+0</source>
        <translation>整页&#x3000;Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="34"/>
        <source>Without outlines&#x3000;L</source>
        <translation>不显示块框　L</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="35"/>
        <source>Lines of the source&#x3000;F5</source>
        <translation>原样各行&#x3000;F5</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="67"/>
        <source>Page {0}%</source>
        <translation>整页 {0}%</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="68"/>
        <source>Width {0}%</source>
        <translation>页宽 {0}%</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="69"/>
        <source>Article {0}%</source>
        <translation>本篇 {0}%</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_view.py" line="42"/>
        <source>Picture of the page with its tags</source>
        <translation>版面画面和标注</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_view.py" line="275"/>
        <source>New block round characters	K</source>
        <translation>把文字框成一块	K</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_view.py" line="276"/>
        <source>Frame a picture or an advertisement	G</source>
        <translation>框出图片或广告	G</translation>
    </message>
</context>
</TS>
