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
    <name>Handrail::CourseReading</name>
    <message numerus="yes">
        <source>It can last longer than %n week(s).</source>
        <translation>
            <numerusform>It can last longer than %n week.</numerusform>
            <numerusform>It can last longer than %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can last longer than %n week(s)</source>
        <translation>
            <numerusform>can last longer than %n week</numerusform>
            <numerusform>can last longer than %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::HandoutOptions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::LostToleranceFigure</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <comment>days without the drug</comment>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
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
    <name>Handrail::SearchResults</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handrail::SeveralDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <comment>a time since the last use</comment>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <comment>a time since the last use</comment>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <comment>a time since the last use</comment>
        <translation>
            <numerusform>about %n week</numerusform>
            <numerusform>about %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>beginning of a range: 6 hours (to 7 days)</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>beginning of a range: 3 days (to 2 weeks)</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>beginning of a range: 2 weeks (to longer than 8 weeks)</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n hour(s)</source>
        <comment>%1: a number, as in 6 to 12 hours</comment>
        <translation>
            <numerusform>%1 to %n hour</numerusform>
            <numerusform>%1 to %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s)</source>
        <comment>%1: a number, or a time: 1 to 4 days, 6 hours to 7 days</comment>
        <translation>
            <numerusform>%1 to %n day</numerusform>
            <numerusform>%1 to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n week(s)</source>
        <comment>%1: a number, or a time: 2 to 4 weeks, 3 days to 2 weeks</comment>
        <translation>
            <numerusform>%1 to %n week</numerusform>
            <numerusform>%1 to %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n week(s)</source>
        <comment>a time since the last use</comment>
        <translation>
            <numerusform>more than %n week</numerusform>
            <numerusform>more than %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to longer than %n week(s)</source>
        <comment>%1: a time, as in 10 days to longer than 8 weeks</comment>
        <translation>
            <numerusform>%1 to longer than %n week</numerusform>
            <numerusform>%1 to longer than %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
