// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/glossarymarker.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

namespace {

GlossaryEntry entry(const QString &id, const QString &forms, const QString &topic = {})
{
    GlossaryEntry entry;
    entry.id = id;
    entry.forms.text = forms;
    entry.topic = topic;
    return entry;
}

QList<GlossaryEntry> someEntries()
{
    return {entry(QStringLiteral("ebb"), QStringLiteral("ebb; ebbs")),
            entry(QStringLiteral("tide"), QStringLiteral("tide; tides"), QStringLiteral("tides")),
            entry(QStringLiteral("spring-tide"), QStringLiteral("spring tide"))};
}

/// "ebb:Ebb" for each mark, as it stands in the text.
QString marked(GlossaryMarker &marker, const QString &markdown)
{
    const InlineText text = parseInline(markdown);
    QString words;
    for (const Span &span : text)
        words += span.text;
    QStringList found;
    for (const GlossaryMark &mark : marker.mark(text))
        found.append(mark.id + u':' + words.sliced(mark.start, mark.length));
    return found.join(u' ');
}

} // namespace

/// Which words of a text are marked for explaining.
class TestGlossaryMarker : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheFirstPlace();
    void whatIsTold_data();
    void whatIsTold();
    void theTopicThatTellsMoreNeedsNoMark();
};

void TestGlossaryMarker::marksTheFirstPlace()
{
    GlossaryMarker marker(someEntries(), QStringLiteral("boats"));
    QCOMPARE(marked(marker, QStringLiteral("The *sea* [almanac] **and** Ebb, then ebb")), QStringLiteral("ebb:Ebb"));
    QCOMPARE(marked(marker, QStringLiteral("It ebbs with the tides")), QStringLiteral("tide:tides"));
}

void TestGlossaryMarker::whatIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks");
    QTest::newRow("accents and case") << QStringLiteral("the ÉBB") << QStringLiteral("ebb:ÉBB");
    QTest::newRow("whole words only") << QStringLiteral("ebbing tideland") << QString();
    QTest::newRow("the longest") << QStringLiteral("a spring tide") << QStringLiteral("spring-tide:spring tide");
    QTest::newRow("not in a link") << QStringLiteral("[the ebb](topic:tides)") << QString();
    QTest::newRow("after a link") << QStringLiteral("[the ebb](topic:tides) and the ebb") << QStringLiteral("ebb:ebb");
    QTest::newRow("not where it is explained") << QStringLiteral("**Ebb.** The ebb is water that goes") << QString();
    QTest::newRow("in bold further on") << QStringLiteral("This is **the ebb**") << QStringLiteral("ebb:ebb");
}

void TestGlossaryMarker::whatIsTold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, marks);
    GlossaryMarker marker(someEntries(), QStringLiteral("boats"));
    QCOMPARE(marked(marker, text), marks);
}

void TestGlossaryMarker::theTopicThatTellsMoreNeedsNoMark()
{
    GlossaryMarker marker(someEntries(), QStringLiteral("tides"));
    QCOMPARE(marked(marker, QStringLiteral("tide and ebb")), QStringLiteral("ebb:ebb"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestGlossaryMarker)
#include "tst_glossarymarker.moc"
