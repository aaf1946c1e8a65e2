// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/builder/diaryblocks.h"
#include "report/pagestyle.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace Handrail {

/// How a handout comes out: paper, size of type, whose help lines, and what stands at its end.
class HandoutOptions : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutOptions(QWidget *parent = nullptr);

    void setDefaults(QPageSize::PageSizeId paper, const QString &territory);
    /// Offers the countries that the library has help lines for, and keeps the one chosen if it is among them.
    void setLibrary(const Library &library);

    /// The choices of a diary are shown while one is chosen.
    void setHasDiary(bool hasDiary);
    /// Takes back the first day that somebody typed: it is about them.
    void forgetDiary(const QDate &today);

    PageStyle style() const;
    DiaryDays diaryDays() const;
    bool hasHelpLines() const;
    QString territory() const;

Q_SIGNALS:
    void optionsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addChoice(const QString &name);
    QCheckBox *addSwitch(const QString &name);
    void retranslate();
    void fillTerritories();

    QString m_territory;
    QList<HelpLine> m_lines;
    QList<QLabel *> m_labels; ///< over paper, text size, country and the days of a diary
    QComboBox *m_paper = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_country = nullptr;
    QCheckBox *m_sources = nullptr;
    QCheckBox *m_helpLines = nullptr;
    QComboBox *m_diaryLength = nullptr;
    QCheckBox *m_hasDates = nullptr;
    QDateEdit *m_firstDay = nullptr;
};

} // namespace Handrail
