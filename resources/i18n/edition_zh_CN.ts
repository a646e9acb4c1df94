<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EditionController</name>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/edition_controller.py" line="79"/>
        <source>Importing an edition</source>
        <translation>正在导入一期</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/edition_controller.py" line="109"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/wiring/edition_controller.py" line="109"/>
        <source>The pages of an edition that is imported</source>
        <translation>正在导入的一期，每个版到了哪一步</translation>
    </message>
</context>
<context>
    <name>EditionModel</name>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_model.py" line="77"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_model.py" line="79"/>
        <source>Reading&#x3000;{0} %</source>
        <translation>正在读　{0}%</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_model.py" line="81"/>
        <source>Cancelled, not imported</source>
        <translation>已取消，没有导入</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_model.py" line="86"/>
        <source>In the library already&#x3000;{0}</source>
        <translation>库里已有　{0}</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_model.py" line="87"/>
        <source>Ready&#x3000;{0}</source>
        <translation>已就绪　{0}</translation>
    </message>
</context>
<context>
    <name>EditionPanel</name>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="27"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="35"/>
        <source>Pages that are imported</source>
        <translation>正在导入的版</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="41"/>
        <source>Open the page</source>
        <translation>打开这个版</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="42"/>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="103"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="94"/>
        <source>{0} of {1} pages read</source>
        <translation>已读 {0} / {1} 个版</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="96"/>
        <source>Imported: {0} pages</source>
        <translation>已导入 {0} 个版</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="98"/>
        <source>&#x3000;not imported: {0}</source>
        <translation>　没有导入 {0} 个</translation>
    </message>
    <message>
        <location filename="../../xingxian_editor/ui/edition_import/edition_panel.py" line="103"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Laid out as it is printed: the page&apos;s file tells the place of everything.</source>
        <translation>按原版面排：文件里有每样东西的位置，所以层级和栏数不用选。</translation>
    </message>
</context>
</TS>
