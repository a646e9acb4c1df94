<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportController</name>
    <message>
        <source>The text was recognised; what was unsure is among the findings.</source>
        <translation>文字是识别的，没有把握的列在疑点里。</translation>
    </message>
</context>
</TS>
