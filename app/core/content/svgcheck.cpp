// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/svgcheck.h"

#include "core/content/contentlimits.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Handrail {

namespace {

class SvgChecker
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::SvgChecker)

public:
    /// What is wrong; empty when nothing is.
    QString check(const QByteArray &utf8)
    {
        m_xml.addData(utf8);
        int depth = 0;
        QString problem;
        while (problem.isEmpty() && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                problem = tr("a document type is not allowed in a picture; take the <!DOCTYPE …> out");
                break;
            case QXmlStreamReader::StartElement:
                problem = checkElement(++depth);
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            default:
                break;
            }
        }
        if (problem.isEmpty() && m_xml.hasError())
            problem = tr("this is not an SVG picture: %1").arg(m_xml.errorString());
        return problem;
    }

    int line() const { return int(m_xml.lineNumber()); }

private:
    QString checkElement(int depth) const
    {
        const auto name = m_xml.name();
        if (depth == 1 && name != QLatin1String("svg"))
            return tr("this is not an SVG picture; its first element is <%1>, not <svg>").arg(name.left(40));
        if (depth > ContentLimits::nesting) {
            return tr("this is nested deeper than %1 levels; group fewer things in one another")
                .arg(ContentLimits::nesting);
        }
        for (const QLatin1String refused :
             {QLatin1String("script"), QLatin1String("image"), QLatin1String("foreignObject")}) {
            if (name == refused)
                return tr("<%1> is not allowed in a picture; draw with shapes, text and their attributes").arg(refused);
        }
        return {};
    }

    QXmlStreamReader m_xml;
};

} // namespace

bool checkSvg(const QString &file, const QByteArray &utf8, LocatedErrors &errors)
{
    SvgChecker checker;
    const QString problem = checker.check(utf8);
    if (!problem.isEmpty())
        errors.append({file, checker.line(), 0, problem});
    return problem.isEmpty();
}

} // namespace Handrail
