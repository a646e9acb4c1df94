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
    <name>PictureController</name>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="100"/>
        <source>Show the lines</source>
        <translation>看原样</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="104"/>
        <source>This page has no picture: its file does not tell where the characters stand</source>
        <translation>这一版没有画面：文件里没有文字的位置</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/picture_controller.py" line="105"/>
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
        <translation>把文字框成一块　K</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="29"/>
        <source>Frame a picture or an advertisement&#x3000;G</source>
        <translation>框出图片或广告　G</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="30"/>
        <source>Smaller&#x3000;Ctrl -</source>
        <translation>缩小　Ctrl -</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="32"/>
        <source>Larger&#x3000;Ctrl +</source>
        <translation>放大　Ctrl +</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="33"/>
        <source>Whole page&#x3000;Ctrl+0</source>
        <translation>整页　Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="34"/>
        <source>Lines of the source&#x3000;F5</source>
        <translation>原样各行　F5</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="68"/>
        <source>Page {0}%</source>
        <translation>整页 {0}%</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="69"/>
        <source>Width {0}%</source>
        <translation>页宽 {0}%</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/page_picture/picture_pane.py" line="70"/>
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
