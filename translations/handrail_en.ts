<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Handrail::ContentErrorList</name>
    <message numerus="yes">
        <source>This folder was not used, because of %n mistake(s): %1
Handrail goes on with the content it had.</source>
        <translation>
            <numerusform>This folder was not used, because of %n mistake: %1
Handrail goes on with the content it had.</numerusform>
            <numerusform>This folder was not used, because of %n mistakes: %1
Handrail goes on with the content it had.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::MainWindow</name>
    <message numerus="yes">
        <source>The content folder was not used, because of %n mistake(s): %1. Handrail shows its built-in content. The whole list is in the settings (Ctrl+,).</source>
        <translation>
            <numerusform>The content folder was not used, because of %n mistake: %1. Handrail shows its built-in content. The whole list is in the settings (Ctrl+,).</numerusform>
            <numerusform>The content folder was not used, because of %n mistakes: %1. Handrail shows its built-in content. The whole list is in the settings (Ctrl+,).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::PagesView</name>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Preview, %n page</numerusform>
            <numerusform>Preview, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::StartView</name>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>It takes about %n minute.</numerusform>
            <numerusform>It takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::TimeWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
