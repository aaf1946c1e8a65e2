// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using namespace Handrail;
using Handrail::Test::SampleContent;

/// Thousands of damaged content folders: each is read or refused with places and reasons; nothing crashes or warns.
class HostileContentTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void survivesDamage_data();
    void survivesDamage();
    void survivesSize_data();
    void survivesSize();
};

namespace {

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"[",
                                       "]",
                                       "{",
                                       "}",
                                       "\"",
                                       ",",
                                       ":",
                                       "\\",
                                       "\\u0000",
                                       "\\ud800",
                                       "null",
                                       "-1",
                                       "1e999",
                                       "true",
                                       "\n",
                                       "\r",
                                       "\t",
                                       ">",
                                       "> ",
                                       "- ",
                                       "1. ",
                                       "# ",
                                       "#### ",
                                       "```",
                                       "`",
                                       "*",
                                       "**",
                                       "_",
                                       "<b>",
                                       "<!--",
                                       "![",
                                       "](",
                                       ")",
                                       "[!try]",
                                       "[!x]",
                                       "topic:",
                                       "../",
                                       "/",
                                       "%1",
                                       "%2%3",
                                       "\xEF\xBB\xBF",
                                       "\xFF",
                                       "\xE2\x80\xAE",
                                       "    ",
                                       "&#0;",
                                       "===",
                                       "---",
                                       "|---|",
                                       "[a]: b",
                                       "<?xml?>",
                                       "<svg>",
                                       "&x;"};
    const auto place = [&] { return qsizetype(random.bounded(quint32(bytes.size() + 1))); };
    for (int count = 1 + random.bounded(3); count > 0; --count) {
        const qsizetype at = place();
        switch (random.bounded(6)) {
        case 0:
            bytes.remove(at, 1 + random.bounded(30));
            break;
        case 1:
            bytes.insert(at, pieces.at(random.bounded(int(pieces.size()))));
            break;
        case 2:
            bytes.insert(at, pieces.at(random.bounded(int(pieces.size()))).repeated(1 + random.bounded(100)));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, bytes.mid(place(), random.bounded(80)));
            break;
        }
    }
    return bytes;
}

} // namespace

void HostileContentTest::survivesDamage_data()
{
    QTest::addColumn<QString>("file");
    const SampleContent sample;
    const QStringList files = sample.files().keys();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void HostileContentTest::survivesDamage()
{
    QFETCH(QString, file);
    constexpr int copies = 250;
    SampleContent sample;
    const QByteArray whole = sample.files().value(file);
    const Library base = loadContent(sample.path()).value();
    QRandomGenerator random(quint32(file.size()) * 2654435761U + 20261121U);
    int refused = 0;
    for (int copy = 0; copy < copies; ++copy) {
        sample.write(file, damaged(whole, random));
        const auto loaded = copy % 4 == 0 ? loadContentOver(base, sample.path()) : loadContent(sample.path());
        if (loaded.isOk())
            continue;
        ++refused;
        QVERIFY(!loaded.error().isEmpty());
        for (const LocatedError &error : loaded.error())
            QVERIFY2(!error.file.isEmpty() && !error.what.isEmpty() && error.line >= 0, qPrintable(error.toString()));
    }
    // Damage is mostly noticed; were it never, the damage would not reach the reader.
    QVERIFY2(refused > copies / 5, qPrintable(QString::number(refused)));
}

void HostileContentTest::survivesSize_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    constexpr int size = 1024 * 1024;
    const QString topic = QStringLiteral("learn/tides.md");
    const QString json = QStringLiteral("timeline/storm.json");
    const QByteArray title = "# Tides\n\n";
    const QByteArrayList pieces{
        ">", "> ", "- ",    "[",     "![",    "*",     "**a ",          "_",      "`", "<", "<a>", "[a](", "[a] ",
        "&", "\\", "# a\n", "- a\n", "> a\n", "a\n\n", "1. a\n\n  b\n", "[!try] "};
    for (const QByteArray &piece : pieces)
        QTest::newRow("topic of " + piece.simplified()) << topic << title + piece.repeated(size / int(piece.size()));
    QTest::newRow("ids") << topic << [&] {
        QByteArray bytes = title;
        for (int i = 0; bytes.size() < size; ++i)
            bytes += "[a" + QByteArray::number(i) + "] ";
        return bytes;
    }();
    QTest::newRow("brackets in JSON") << json << QByteArray(size, '[');
    QTest::newRow("text in JSON") << json << "{ \"id\": \"" + QByteArray(size, 'a') + "\" }";
    QTest::newRow("keys in JSON") << json << [&] {
        QByteArray bytes = "{";
        for (int i = 0; bytes.size() < size; ++i)
            bytes += "\"a" + QByteArray::number(i) + "\":1,";
        return bytes + "\"a\":1}";
    }();
    QTest::newRow("picture") << QStringLiteral("figures/tide.svg") << "<svg>" + QByteArray("<g>").repeated(size / 3);
}

void HostileContentTest::survivesSize()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    SampleContent sample;
    sample.write(file, bytes);
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
}

HANDRAIL_TEST_MAIN(QCoreApplication, HostileContentTest)
#include "tst_hostilecontent.moc"
