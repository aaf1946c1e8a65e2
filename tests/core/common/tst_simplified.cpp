// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/simplified.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

/// The quick way gives what Qt's own gives.
class TestSimplified : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAsQtHasIt_data();
    void isAsQtHasIt();
    void sharesWhatNeedsNothing();
};

void TestSimplified::isAsQtHasIt_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u" ", u"a", u" a", u"a ", u"a b", u"a  b", u"a\tb", u"a\nb", u"\u00a0a",
                                 u"a\u00a0b", u"a\u2003b c", u"  two   words  ", u"word\r\n"}) {
        const QString words = QString::fromUtf16(text);
        QTest::addRow("%s", qPrintable(QString::fromLatin1(words.toUtf8().toPercentEncoding()) + u'.')) << words;
    }
}

void TestSimplified::isAsQtHasIt()
{
    QFETCH(QString, text);
    QCOMPARE(simplified(text), text.simplified());
}

void TestSimplified::sharesWhatNeedsNothing()
{
    const QString text = QStringLiteral("dependence and ") + QStringLiteral("addiction");
    QCOMPARE(static_cast<const void *>(simplified(text).constData()), static_cast<const void *>(text.constData()));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestSimplified)
#include "tst_simplified.moc"
