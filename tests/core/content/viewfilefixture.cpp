// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewfilefixture.h"

#include "core/content/messages.h"

#include <algorithm>

namespace Handrail::Test {

namespace {

QString listed(const LocatedErrors &errors)
{
    QStringList lines;
    for (const LocatedError &error : errors)
        lines.append(error.toString());
    return lines.join(u'\n');
}

} // namespace

ViewFileFixture::ViewFileFixture(const char *manifestKey, const char *file, const QByteArray &content)
    : m_manifestKey(manifestKey)
    , m_file(QString::fromLatin1(file))
    , m_content(content)
{}

Result<Library, LocatedErrors> ViewFileFixture::load(const QByteArray &before, const QByteArray &after) const
{
    SampleContent sample;
    sample.write(m_file, m_content);
    sample.replace(QStringLiteral("manifest.json"), "\"format\": 1,",
                   "\"format\": 1, \"" + m_manifestKey + "\": \"" + m_file.toLatin1() + "\",");
    if (!before.isEmpty())
        sample.replace(m_file, before, after);
    return loadContent(sample.path());
}

Library ViewFileFixture::library(const QByteArray &before, const QByteArray &after) const
{
    const auto loaded = load(before, after);
    if (loaded.isOk())
        return loaded.value();
    QTest::qFail(qPrintable(listed(loaded.error())), __FILE__, __LINE__);
    return {};
}

bool ViewFileFixture::isOffered(const Library &library, const QString &viewId)
{
    const QList<Library::View> views = library.views();
    return std::any_of(views.cbegin(), views.cend(),
                       [&viewId](const Library::View &view) { return view.id == viewId; });
}

QString ViewFileFixture::untranslated(const Library &library, const QStringList &texts)
{
    const QList<Message> all = allMessages(library);
    for (const QString &text : texts) {
        if (std::none_of(all.cbegin(), all.cend(), [&text](const Message &message) { return message.text == text; }))
            return text;
    }
    return {};
}

void ViewFileFixture::addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAlone");
}

void ViewFileFixture::row(const char *name, const QByteArray &before, const QByteArray &after, int line,
                          const char *words, Others others)
{
    QTest::newRow(name) << before << after << line << QString::fromUtf8(words) << (others == Others::None);
}

void ViewFileFixture::checkRow()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(QString, words);
    QFETCH(bool, isAlone);
    const auto loaded = load(before, after);
    QVERIFY(!loaded.isOk());
    const QString place = QStringLiteral("%1:%2:").arg(m_file).arg(line);
    const LocatedErrors errors = loaded.error();
    const bool isNamed = std::any_of(errors.cbegin(), errors.cend(), [&](const LocatedError &error) {
        return error.toString().startsWith(place) && error.toString().contains(words);
    });
    QVERIFY2(isNamed, qPrintable(listed(errors)));
    QVERIFY2(!isAlone || errors.size() == 1, qPrintable(listed(errors)));
}

} // namespace Handrail::Test
