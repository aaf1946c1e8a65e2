// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/uistrings.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Handrail::Test {

namespace {

/// The string literals up to the bracket that closes the call; literals that touch are one text.
QStringList literalsOfCall(const QString &source)
{
    static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"|\\s+|([()])|[^\"()\\s]+"));
    QStringList literals;
    int depth = 1;
    bool joins = false;
    for (auto parts = part.globalMatch(source); depth > 0 && parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const QStringView bracket = match.capturedView(2);
        if (match.capturedView().trimmed().isEmpty())
            continue;
        if (match.capturedView().startsWith(u'"')) {
            QString text = match.captured(1);
            text.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\n"), QLatin1String(" "));
            if (joins)
                literals.last() += text;
            else
                literals.append(text);
            joins = true;
            continue;
        }
        joins = false;
        if (bracket == QLatin1String("("))
            ++depth;
        else if (bracket == QLatin1String(")"))
            --depth;
    }
    return literals;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<ShownText> translatableTexts(const QString &where, const QString &source)
{
    static const QRegularExpression call(QStringLiteral(
        "\\b(?:tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3|QT_TRANSLATE_N_NOOP)\\s*\\("));
    QList<ShownText> texts;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        const QRegularExpressionMatch match = calls.next();
        const qsizetype line = source.left(match.capturedStart()).count(u'\n') + 1;
        const QString place = QStringLiteral("%1:%2").arg(where).arg(line);
        for (const QString &literal : literalsOfCall(source.mid(match.capturedEnd())))
            texts.append({place, literal});
    }
    return texts;
}

QList<ShownText> allShownTexts(const QString &projectFolder)
{
    QList<ShownText> texts;
    const auto relative = [&](const QString &path) { return path.mid(projectFolder.size() + 1); };
    QDirIterator sources(projectFolder + QStringLiteral("/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString path = sources.next();
        texts.append(translatableTexts(relative(path), readFile(path)));
    }

    QDirIterator catalogues(projectFolder + QStringLiteral("/translations"), {QStringLiteral("*.ts")}, QDir::Files);
    while (catalogues.hasNext()) {
        const QString path = catalogues.next();
        const bool isEnglish = path.section(u'/', -1).contains(QLatin1String("_en"));
        QXmlStreamReader reader(readFile(path));
        while (!reader.atEnd()) {
            reader.readNext();
            const bool isShown = reader.isStartElement()
                                 && (reader.name() == QLatin1String("source")
                                     || (isEnglish && reader.name() == QLatin1String("numerusform")));
            if (isShown)
                texts.append({QStringLiteral("%1:%2").arg(relative(path)).arg(reader.lineNumber()),
                              reader.readElementText(QXmlStreamReader::IncludeChildElements)});
        }
    }
    return texts;
}

} // namespace Handrail::Test
