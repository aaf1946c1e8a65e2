// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the sentences of a content folder as C++ that lupdate reads and nobody compiles. It uses the loader of the
// program, so that what is extracted and what is looked up are split in the same places.

#include "core/content/contentloader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QTextStream>

#include <cstdio>

using namespace Handrail;

namespace {

QString literal(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

QByteArray extracted(const QList<Message> &messages)
{
    QByteArray bytes;
    QSet<QString> seen;
    QTextStream out(&bytes);
    out << "// Written by handrail_extract_content: read by lupdate, compiled by nobody.\n";
    for (const Message &message : messages) {
        const QString line = QStringLiteral("QT_TRANSLATE_NOOP3(%1, %2, %3)\n")
                                 .arg(literal(message.context), literal(message.text), literal(message.role));
        if (seen.contains(line))
            continue;
        seen.insert(line);
        out << line;
    }
    out.flush();
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: handrail_extract_content CONTENT_FOLDER OUTPUT_FILE\n");
        return 2;
    }
    const auto library = loadContent(arguments.at(1));
    if (!library) {
        for (const LocatedError &error : library.error())
            std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        return 1;
    }
    QSaveFile file(arguments.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(extracted(allMessages(library.value()))) < 0 || !file.commit()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}
