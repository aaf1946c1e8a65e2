// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/madeupcontent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Handrail::Benchmark {

namespace {

constexpr int blocksOfTopic = 100;

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

/// One block in ten is a heading, two are lists, the others are paragraphs, about as in the built-in topics.
QByteArray block(int number)
{
    const QByteArray n = QByteArray::number(number);
    switch (number % 10) {
    case 1:
        return "## Made-up heading " + n + "\n\n";
    case 4:
    case 8:
        return "- The first thing to see in list " + n
               + " [who2009]\n- Another **thing** of it\n- A third, and the last "
                 "one\n\n";
    case 7:
        return "A **strong** paragraph, as one in eight has some *markup* besides its marks, number " + n
               + ". [who2009]\n\n";
    default:
        return "This is made-up paragraph " + n
               + ", which says nothing at all, but says it in some three lines of plain words, as long as most others "
                 "are. It names two sources, as many do. [who2009] [nida-heroin]\n\n";
    }
}

} // namespace

void writeMadeUpContent(const QString &folder, int blocks)
{
    QJsonArray topics;
    for (int first = 0; first < blocks; first += blocksOfTopic) {
        const QString name = u"made-up-%1"_s.arg(first / blocksOfTopic);
        QByteArray text = "# Made-up topic " + QByteArray::number(first / blocksOfTopic) + "\n\n";
        for (int i = first; i < std::min(first + blocksOfTopic, blocks); ++i)
            text += block(i);
        write(QDir(folder).filePath(name + u".md"_s), text);
        topics.append(QJsonObject{{u"id"_s, name},
                                  {u"file"_s, QString(name + u".md"_s)},
                                  {u"audience"_s, u"client"_s},
                                  {u"reviewedOn"_s, QJsonValue()},
                                  {u"reviewer"_s, QJsonValue()}});
    }
    write(QDir(folder).filePath(u"manifest.json"_s),
          QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"topics"_s, topics}}).toJson());
}

} // namespace Handrail::Benchmark
