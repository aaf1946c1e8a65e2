// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace Handrail::Test {

namespace {

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Collects texts with the name of what they stand on.
class Collector
{
public:
    void add(const QString &text, const QString &place)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({plain(text), place});
    }
    QList<ShownText> take() { return std::move(m_texts); }

private:
    QList<ShownText> m_texts;
};

void addModel(Collector &collector, const QAbstractItemModel *model, const QModelIndex &parent, const QString &place)
{
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                collector.add(index.data(role).toString(), place);
            addModel(collector, model, index, place);
        }
    }
    for (int column = 0; column < model->columnCount(parent); ++column)
        collector.add(model->headerData(column, Qt::Horizontal).toString(), place + QStringLiteral(" header"));
}

void addScene(Collector &collector, const QGraphicsView *view, const QString &place)
{
    if (!view->scene())
        return;
    const QList<QGraphicsItem *> items = view->scene()->items();
    for (const QGraphicsItem *item : items) {
        if (const auto *rich = dynamic_cast<const QGraphicsTextItem *>(item))
            collector.add(rich->toPlainText(), place);
        else if (const auto *simple = dynamic_cast<const QGraphicsSimpleTextItem *>(item))
            collector.add(simple->text(), place);
    }
}

void addWidget(Collector &collector, const QWidget *widget)
{
    const QString place = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    collector.add(widget->accessibleName(), place + QStringLiteral(" name"));
    // The sheets of a preview say the words of their report, cut where a page ends: the report itself is looked at
    // whole.
    if (!widget->objectName().startsWith(QLatin1String("sheet")))
        collector.add(widget->accessibleDescription(), place + QStringLiteral(" description"));
    collector.add(widget->toolTip(), place + QStringLiteral(" tooltip"));
    if (widget->isWindow())
        collector.add(widget->windowTitle(), place + QStringLiteral(" title"));

    if (const auto *label = qobject_cast<const QLabel *>(widget))
        collector.add(label->text(), place);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        collector.add(button->text(), place);
    else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        collector.add(group->title(), place);
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        collector.add(line->text() + u' ' + line->placeholderText(), place);
    else if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        collector.add(edit->toPlainText(), place);
    else if (const auto *plainEdit = qobject_cast<const QPlainTextEdit *>(widget))
        collector.add(plainEdit->toPlainText(), place);
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        addModel(collector, combo->model(), {}, place);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        addModel(collector, view->model(), {}, place);
    else if (const auto *scene = qobject_cast<const QGraphicsView *>(widget))
        addScene(collector, scene, place);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            collector.add(tabs->tabText(i), place);
    }
}

/// Adds the texts of the blocks of a report.
struct BlockTexts
{
    Collector &collector;

    void add(const InlineText &text, const char *place) const
    {
        collector.add(plainText(text), QString::fromLatin1(place));
    }
    void operator()(const ReportHeading &heading) const { add(heading.text, "heading"); }
    void operator()(const ReportParagraph &paragraph) const { add(paragraph.text, "paragraph"); }
    void operator()(const ReportList &list) const
    {
        for (const InlineText &item : list.items)
            add(item, "item");
    }
    void operator()(const ReportTable &table) const
    {
        add(table.caption, "caption of a table");
        for (const InlineText &cell : table.header)
            add(cell, "header of a table");
        for (const QList<InlineText> &row : table.rows) {
            for (const InlineText &cell : row)
                add(cell, "cell");
        }
    }
    void operator()(const ReportCallOut &callOut) const
    {
        add(callOut.title, "title of a call-out");
        for (const auto &block : callOut.blocks)
            std::visit(*this, block);
    }
    void operator()(const ReportFigure &figure) const
    {
        add(figure.caption, "caption");
        add(figure.words.title, "title of a figure");
        add(figure.words.text, "words of a figure");
        add(figure.words.note, "note of a figure");
        collector.add(figure.alternative, QStringLiteral("words for a figure"));
    }
    void operator()(const ReportQuestion &question) const
    {
        add(question.text, "question");
        for (const QString &option : question.options)
            collector.add(option, QStringLiteral("answer"));
    }
    void operator()(const ReportChoices &choices) const
    {
        for (const ReportChoices::Choice &choice : choices.choices)
            collector.add(choice.words, QStringLiteral("answer"));
    }
    void operator()(const ReportPageBreak &) const {}
};

} // namespace

QList<ShownText> shownTexts(const QWidget *window)
{
    Collector collector;
    addWidget(collector, window);
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            addWidget(collector, widget);
    }
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions)
        collector.add(action->text(), QStringLiteral("action ") + action->objectName());
    return collector.take();
}

QList<ShownText> shownTexts(const ReportDocument &document)
{
    Collector collector;
    collector.add(document.title, QStringLiteral("title of a report"));
    collector.add(document.reviewNote, QStringLiteral("review note"));
    collector.add(document.helpLine, QStringLiteral("help line"));
    for (const ReportBlock &block : document.blocks)
        std::visit(BlockTexts{collector}, block);
    return collector.take();
}

QStringList properNames(const Library &library)
{
    QStringList names = {QStringLiteral("Handrail"), QStringLiteral("A4"),          QStringLiteral("PDF"),
                         QStringLiteral("GPL"),      QStringLiteral("TTY"),         QStringLiteral("F1"),
                         QStringLiteral("F11"),      QStringLiteral("Qt Linguist"), QStringLiteral("README"),
                         QStringLiteral("English")};
    // A notice of rights is shown as it was given.
    for (const Questionnaire &questionnaire : library.questionnaires)
        names += questionnaire.copyright;
    // Qt's own words have translations of their own, qtbase_xx.qm.
    names += {QStringLiteral("Close"), QStringLiteral("Cancel"), QStringLiteral("OK")};
    for (const Source &source : library.sources)
        names += {source.label, source.citation, source.url, source.note, source.id};
    for (const HelpLine &line : library.helpLines) {
        names += {line.phone, line.alternativePhone, line.textTo, line.textPhone, line.url};
        const QLocale::Territory territory = QLocale::codeToTerritory(line.territory);
        names += QLocale::territoryToString(territory);
        if (line.territory.contains(u'-'))
            names += u'(' + line.territory.section(u'-', 1) + u')';
    }
    return names;
}

} // namespace Handrail::Test
