// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a file of lupdate into a made-up language, for tests: every text longer and in brackets, with accents or in
// letters that run from right to left. What is not words (places for numbers, links, marks) stays as it is.

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

namespace {

QString lettersOf(bool rightToLeft)
{
    return rightToLeft ? QString::fromUtf8("ابتثجحخدذرزسشصضطظعغفقكلمنه")
                       : QString::fromUtf8("áƀçđéƒğħíĵķłɱñöþɋřšŧúṽŵẋýž");
}

QString disguised(const QString &text, bool rightToLeft)
{
    const QString letters = lettersOf(rightToLeft);
    QString out;
    for (const QChar c : text) {
        const char16_t lower = c.toLower().unicode();
        if (lower < u'a' || lower > u'z' || c.unicode() > 0x7f)
            out += c;
        else
            out += c.isUpper() && !rightToLeft ? letters.at(lower - u'a').toUpper() : letters.at(lower - u'a');
    }
    return out;
}

QString pseudo(const QString &text, bool rightToLeft)
{
    static const QRegularExpression kept(
        QStringLiteral(R"(%L?\d+|%L?n|<[^<>]*>|&[a-z]+;|&#\d+;|\[!?[a-z0-9-]+\]|\]\([^()]*\)|https?://\S+|\*\.\w+)"));
    QString out;
    qsizetype at = 0;
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += disguised(text.sliced(at, match.capturedStart() - at), rightToLeft) + match.captured();
        at = match.capturedEnd();
    }
    out += disguised(text.sliced(at), rightToLeft);
    // Translations are up to a third longer than English; the tildes also keep "[911]" from looking like a source.
    return u'[' + out + u' ' + QString(std::max<qsizetype>(2, text.size() / 3), u'~') + u']';
}

} // namespace

int main(int argc, char *argv[])
{
    const QString mode = argc == 4 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool rightToLeft = mode == QLatin1String("rtl");
    if (!rightToLeft && mode != QLatin1String("long")) {
        std::fprintf(stderr, "usage: handrail_pseudo long|rtl INPUT.ts OUTPUT.ts\n");
        return 2;
    }
    QFile input(QString::fromLocal8Bit(argv[2]));
    QSaveFile output(QString::fromLocal8Bit(argv[3]));
    if (!input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot open %s or %s\n", argv[2], argv[3]);
        return 1;
    }

    QXmlStreamReader in(&input);
    QXmlStreamWriter out(&output);
    QString source;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == QLatin1String("source")) {
            source = in.readElementText();
            out.writeTextElement(QStringLiteral("source"), source);
        } else if (in.isStartElement() && in.name() == QLatin1String("numerusform")) {
            in.skipCurrentElement();
            out.writeTextElement(QStringLiteral("numerusform"), pseudo(source, rightToLeft));
        } else if (in.isStartElement() && in.name() == QLatin1String("translation")) {
            out.writeStartElement(QStringLiteral("translation")); // no longer unfinished
            if (in.readNextStartElement()) {
                do {
                    in.skipCurrentElement();
                    out.writeTextElement(QStringLiteral("numerusform"), pseudo(source, rightToLeft));
                } while (in.readNextStartElement());
            } else {
                out.writeCharacters(pseudo(source, rightToLeft));
            }
            out.writeEndElement();
        } else if (!in.isWhitespace()) {
            out.writeCurrentToken(in);
        }
    }
    if (in.hasError() || !output.commit()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qPrintable(in.errorString()));
        return 1;
    }
    return 0;
}
