// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosestep.h"

#include "core/content/inlinetext.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>

namespace Handrail {

namespace {

// Between the words and the focus ring.
constexpr int padding = 12;

QString html(const QString &markdown)
{
    QString html;
    for (const Span &span : parseInline(markdown)) {
        QString words = span.text.toHtmlEscaped();
        if (span.strong)
            words = QStringLiteral("<b>%1</b>").arg(words);
        if (span.emphasis)
            words = QStringLiteral("<i>%1</i>").arg(words);
        html += words;
    }
    return html.simplified();
}

QFont fontOf(const QWidget *widget, int pixelSize)
{
    QFont font = widget->font();
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace

OverdoseStep::OverdoseStep(int number, int count, const QString &markdown, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_html(html(markdown))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusMark", QStringLiteral("bar")); // words to read, nothing to press
    setObjectName(QStringLiteral("overdoseStep%1").arg(number));
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QLocale().toString(number), QLocale().toString(count), plainText(markdown)));
}

void OverdoseStep::setPixelSize(int pixelSize)
{
    m_pixelSize = pixelSize;
    update();
}

int OverdoseStep::numberWidth(int pixelSize) const
{
    QFont font = fontOf(this, pixelSize);
    font.setBold(true);
    return QFontMetrics(font).horizontalAdvance(QLocale().toString(9)) + pixelSize * 3 / 4;
}

void OverdoseStep::lay(QTextDocument &text, int width, int pixelSize) const
{
    text.setDocumentMargin(0);
    text.setDefaultFont(fontOf(this, pixelSize));
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setDefaultTextOption(option);
    text.setHtml(m_html);
    QTextCursor cursor(&text);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    text.setTextWidth(qMax(1, width - numberWidth(pixelSize) - 2 * padding));
}

int OverdoseStep::heightFor(int width, int pixelSize) const
{
    QTextDocument text;
    lay(text, width, pixelSize);
    return qCeil(text.size().height());
}

void OverdoseStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int indent = numberWidth(m_pixelSize);
    const bool mirrored = isRightToLeft();

    QTextDocument text;
    lay(text, width(), m_pixelSize);
    text.documentLayout()->documentSize(); // lays the lines out

    QFont numberFont = fontOf(this, m_pixelSize);
    numberFont.setBold(true);
    painter.setFont(numberFont);
    painter.setPen(palette().color(QPalette::WindowText));
    const QTextLayout *words = text.firstBlock().layout();
    const qreal baseline = words->lineCount() > 0 ? words->lineAt(0).ascent() : QFontMetrics(numberFont).ascent();
    const QString number = QLocale().toString(m_number);
    const int numberX = mirrored ? width() - padding - QFontMetrics(numberFont).horizontalAdvance(number) : padding;
    painter.drawText(QPointF(numberX, baseline), number);

    painter.translate(padding + (mirrored ? 0 : indent), 0);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(QPalette::WindowText));
    text.documentLayout()->draw(&painter, context);
    painter.resetTransform();
}

void OverdoseStep::installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            if (auto *step = qobject_cast<OverdoseStep *>(object))
                return new QAccessibleWidget(step, QAccessible::ListItem);
            if (object && object->isWidgetType() && object->objectName() == QLatin1String("overdoseSteps"))
                return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::List);
            return nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Handrail
