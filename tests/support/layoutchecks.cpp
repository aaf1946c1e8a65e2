// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/layoutchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QTextOption>
#include <QWidget>

namespace Handrail::Test {

namespace {

constexpr int leastTarget = 24; // WCAG 2.2, 2.5.8
constexpr int tolerance = 1;    // fractions of a pixel

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QStringLiteral(" \"%1\"").arg(widget->objectName());
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    words.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    if (!words.isEmpty())
        name += QStringLiteral(" (%1)").arg(words.left(40));
    return name;
}

/// Parts that Qt makes for its own controls.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget)
           || widget->objectName() == QLatin1String("focusRing");
}

bool isInsideItemView(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return false;
}

void checkLabel(const QLabel *label, QStringList &problems)
{
    if (label->text().isEmpty())
        return;
    const int width = label->contentsRect().width();
    if (!label->wordWrap()) {
        if (label->sizeHint().width() > label->width() + tolerance
            || label->sizeHint().height() > label->height() + tolerance)
            problems.append(QStringLiteral("%1: the words are cut off").arg(nameOf(label)));
        return;
    }
    if (label->heightForWidth(label->width()) > label->height() + tolerance)
        problems.append(QStringLiteral("%1: the last lines are cut off").arg(nameOf(label)));
    const bool isRich = label->textFormat() == Qt::RichText
                        || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    QTextDocument document;
    document.setDefaultFont(label->font());
    document.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // as the label does it
    document.setDefaultTextOption(option);
    if (isRich)
        document.setHtml(label->text());
    else
        document.setPlainText(label->text());
    document.setTextWidth(width);
    if (document.size().width() > width + tolerance)
        problems.append(QStringLiteral("%1: a word is wider than the label").arg(nameOf(label)));
}

void checkButton(const QAbstractButton *button, QStringList &problems)
{
    if (button->text().isEmpty())
        return;
    if (button->hasHeightForWidth()) {
        if (button->heightForWidth(button->width()) > button->height() + tolerance)
            problems.append(QStringLiteral("%1: the last lines are cut off").arg(nameOf(button)));
        return;
    }
    if (!qobject_cast<const QPushButton *>(button) && !qobject_cast<const QCheckBox *>(button)
        && !qobject_cast<const QRadioButton *>(button))
        return;
    const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    const int room = button->width() - (button->icon().isNull() ? 0 : button->iconSize().width());
    if (words.width() > room || words.height() > button->height()
        || button->sizeHint().width() > button->width() + tolerance)
        problems.append(QStringLiteral("%1: the words are cut off").arg(nameOf(button)));
}

void checkComboBox(const QComboBox *combo, QStringList &problems)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect field =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    if (combo->toolTip() == combo->currentText())
        return; // ends in dots where there is no room, and says all of it when it is pointed at
    if (combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width() + tolerance)
        problems.append(QStringLiteral("%1: \"%2\" is cut off").arg(nameOf(combo), combo->currentText()));
}

void checkPlace(const QWidget *widget, QStringList &problems)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || widget->size().isEmpty()
        || parent->objectName() == QLatin1String("qt_scrollarea_viewport"))
        return;
    const QRect room = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!room.contains(widget->geometry())) {
        const QRect at = widget->geometry();
        problems.append(QStringLiteral("%1: sticks out of %2 (%3,%4 %5x%6 in %7x%8)")
                            .arg(nameOf(widget), nameOf(parent))
                            .arg(at.x())
                            .arg(at.y())
                            .arg(at.width())
                            .arg(at.height())
                            .arg(parent->width())
                            .arg(parent->height()));
    }
}

void checkFocus(QWidget *widget, QStringList &problems)
{
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->focusProxy())
        return;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface || interface->text(QAccessible::Name).isEmpty())
        problems.append(QStringLiteral("%1: takes the focus but has no accessible name").arg(nameOf(widget)));
    if (widget->width() < leastTarget || widget->height() < leastTarget)
        problems.append(
            QStringLiteral("%1: is only %2x%3 pixels").arg(nameOf(widget)).arg(widget->width()).arg(widget->height()));
    if (!(widget->focusPolicy() & Qt::TabFocus))
        problems.append(QStringLiteral("%1: takes the focus but is not reached by Tab").arg(nameOf(widget)));
}

} // namespace

void settle(QWidget &root)
{
    // What is shown now may ask for a layout, and a layout may ask for another.
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    root.ensurePolished();
}

QStringList layoutProblems(QWidget &root)
{
    QStringList problems;
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (QWidget *widget : children) {
        if (!widget->isVisible() || isQtsOwn(widget) || isInsideItemView(widget))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            checkLabel(label, problems);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            checkButton(button, problems);
        else if (const auto *combo = qobject_cast<QComboBox *>(widget))
            checkComboBox(combo, problems);
        checkPlace(widget, problems);
        checkFocus(widget, problems);
    }
    return problems;
}

} // namespace Handrail::Test
