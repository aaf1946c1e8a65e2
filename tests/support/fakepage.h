// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Handrail::Test {

/// A page with a line to type in, for tests of the window: remembers what was asked of it.
class FakePage : public Page
{
public:
    explicit FakePage(const QString &title, QWidget *parent = nullptr)
        : Page(parent)
        , m_title(title)
        , line(new QLineEdit(this))
    {
        setObjectName(QStringLiteral("page-") + title);
        line->setObjectName(QStringLiteral("line-") + title);
        line->setAccessibleName(title);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(line);
        layout->addStretch(1);
    }

    ReportDocument report() const override
    {
        ReportDocument document;
        if (isEmptyOnPaper)
            return document;
        document.title = m_title;
        document.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        document.date = QDate(2026, 11, 21);
        for (int part = 1; part <= parts; ++part) {
            document.blocks.append(ReportHeading{1, parseInline(QStringLiteral("Part %1").arg(part))});
            if (!points.isEmpty()) {
                ReportList list;
                for (const QString &point : points)
                    list.items.append(parseInline(point));
                document.blocks.append(list);
                continue;
            }
            document.blocks.append(ReportParagraph{parseInline(QStringLiteral("Some words to read. ") + line->text()),
                                                   ReportParagraph::Style::Body});
        }
        return document;
    }
    bool openItem(const QString &id) override
    {
        if (!items.contains(id))
            return false;
        opened = id;
        return true;
    }
    bool chooseSeveral() override
    {
        severalAsked += hasSeveral ? 1 : 0;
        return hasSeveral;
    }
    bool startSearch() override
    {
        if (hasSearch)
            line->setFocus();
        return hasSearch;
    }
    void clearPerson() override
    {
        ++clears;
        line->clear();
        Q_EMIT reportChanged();
    }
    std::optional<ProjectionPlace> projectionPlace() const override { return wantedPlace; }
    void projectionTurned(ProjectionPlace place) override { turnedTo = place; }

private:
    QString m_title;

public:
    QLineEdit *line;
    int parts = 3;
    QStringList points; ///< instead of words to read, under each part
    bool isEmptyOnPaper = false;
    QStringList items;
    QString opened;
    int clears = 0;
    bool hasSeveral = false;
    bool hasSearch = false;
    int severalAsked = 0;
    std::optional<ProjectionPlace> wantedPlace;
    std::optional<ProjectionPlace> turnedTo;
};

} // namespace Handrail::Test
