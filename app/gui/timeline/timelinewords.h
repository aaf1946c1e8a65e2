// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/coursereading.h"
#include "gui/timeline/textlines.h"

#include <QWidget>

class QVBoxLayout;

namespace Handrail {

class CallOutFrame;
class TextLabel;
class Theme;
class WrappingButton;

/// What the time cursor points at, in words: where in the course that is, what is likely, what helps, when to get help.
/// The chosen row of the chart comes first, while there is one.
class TimelineWords : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWords(Theme &theme, QWidget *parent = nullptr);

    /// What the cursor points at.
    struct Moment
    {
        Hours time{0};
        int symptom = -1;              ///< the chosen one, in Course::symptoms
        QString row;                   ///< what the chosen row says, where it is not about a sign
        bool isOwn = false;            ///< it is the reader's own time: then the words speak to them
        const Course *other = nullptr; ///< the one it is compared with
    };

    using QWidget::show;
    void show(const Course &course, const Moment &moment);

    /// Folds away what was opened.
    void fold();

    /// The first words, which a screen reader should speak when the time has been chosen elsewhere.
    QWidget *first() const;

    /// A width alone: the height follows from it. A box of wrapped text would ask for the height of its narrowest form.
    QSize minimumSizeHint() const override;

    QString text() const; ///< all that is said at present, for tests and the clipboard

private:
    TextLabel *addHeading(QVBoxLayout *layout, const QString &objectName);
    TextLabel *addParagraph(QVBoxLayout *layout, const QString &objectName);
    void showNow(const Course &course, const Moment &moment);
    void showChosen(const Course &course, const Moment &moment);
    void showLikely(const Course &course, const QList<LikelySymptom> &likely, bool isCompared);
    void placeUnknown(bool isFirst);
    void showGetHelp(QList<TextLines::Line> urgent, QList<TextLines::Line> others);
    void showToggle();
    void showHelp(const Course &course, const QList<LikelySymptom> &likely);
    void showRisk(const Course &course, Hours time);

    Theme &m_theme;
    TextLabel *m_now = nullptr;
    TextLabel *m_phase = nullptr;
    CallOutFrame *m_uncertainBox = nullptr;
    TextLabel *m_uncertain = nullptr;
    TextLabel *m_other = nullptr;
    CallOutFrame *m_chosen = nullptr;
    TextLabel *m_chosenName = nullptr;
    TextLabel *m_chosenText = nullptr;
    TextLabel *m_chosenHelps = nullptr;
    TextLabel *m_chosenGetHelp = nullptr;
    TextLabel *m_likelyHead = nullptr;
    TextLines *m_likely = nullptr;
    TextLabel *m_someHead = nullptr; ///< over the signs that only some people have at that time
    TextLines *m_some = nullptr;
    QWidget *m_unknownBox = nullptr; ///< of the signs whose hours nobody knows
    TextLabel *m_timesHead = nullptr;
    TextLabel *m_times = nullptr; ///< all that is known, where no sign has hours
    TextLabel *m_unknownHead = nullptr;
    TextLabel *m_unknownNote = nullptr;
    TextLines *m_unknown = nullptr;
    TextLabel *m_helpsHead = nullptr;
    TextLines *m_helps = nullptr;
    CallOutFrame *m_getHelp = nullptr;
    TextLabel *m_getHelpHead = nullptr;
    TextLines *m_getHelpLines = nullptr; ///< the urgent ones first
    WrappingButton *m_getHelpToggle = nullptr;
    TextLines *m_getHelpMore = nullptr; ///< opens
    bool m_isHelpOpen = false;
    CallOutFrame *m_risk = nullptr;
    TextLabel *m_riskHead = nullptr;
    TextLabel *m_riskText = nullptr;
    TextLabel *m_lasting = nullptr;
};

} // namespace Handrail
