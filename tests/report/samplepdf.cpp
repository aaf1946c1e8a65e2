// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a sample document as PDF, so that a test can compare the bytes that two processes make:
// samplepdf OUT.pdf [sample|arabic] [a4|letter|<width>x<height>] [text percent] [light|dark|contrast]

#include "report/pdfwriter.h"
#include "report/sampledocument.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace Handrail;

namespace {

PageStyle pageStyle(const QString &page, int percent, const QString &theme)
{
    const QStringList size = page.split(QLatin1Char('x'));
    if (size.size() == 2) {
        const ColorTokens &colors = theme == QLatin1String("dark")       ? darkTokens()
                                    : theme == QLatin1String("contrast") ? highContrastTokens()
                                                                         : lightTokens();
        return PageStyle::projected(QSize(size.first().toInt(), size.last().toInt()), colors);
    }
    return PageStyle::paper(page == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4, percent);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const ReportDocument document =
        arguments.value(2) == QLatin1String("arabic") ? Test::arabicDocument() : Test::sampleDocument();
    const PageStyle style =
        pageStyle(arguments.value(3), arguments.value(4, QStringLiteral("100")).toInt(), arguments.value(5));
    const Result<Done, QString> result = writePdf(document, style, arguments.value(1));
    if (!result)
        QTextStream(stderr) << result.error() << Qt::endl;
    return result ? 0 : 1;
}
