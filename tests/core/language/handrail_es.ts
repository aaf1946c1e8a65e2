<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>content/learn/whole.md</name>
    <message>
        <source>The tides</source>
        <comment>title</comment>
        <translation>Las mareas</translation>
    </message>
    <message>
        <source>The sea rises.</source>
        <comment>paragraph</comment>
        <translation>El mar sube.</translation>
    </message>
</context>
<context>
    <name>content/learn/half.md</name>
    <message>
        <source>Boats</source>
        <comment>title</comment>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>A boat floats.</source>
        <comment>paragraph</comment>
        <translation type="unfinished">Un barco flota.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
</TS>
