<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>Learn</source>
        <translation>تعلم</translation>
    </message>
</context>
</TS>
