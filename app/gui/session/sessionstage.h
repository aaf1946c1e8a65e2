// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Handrail {

class SlideView;
class TextLabel;
class Theme;

/// What a facilitator looks at during a step: the slide as the room sees it, what comes next, and the notes.
class SessionStage : public QWidget
{
    Q_OBJECT

public:
    SessionStage(Theme &theme, QWidget *parent = nullptr);

    void setSlides(const ReportDocument &slides);

    struct Shown
    {
        int part = 0; ///< of the slides
        int point = 0;
        QStringList notes;
        QString topicTitle; ///< of the topic that the step is about; may be empty
        QString nextTitle;  ///< empty at the last step
    };
    void showStep(const Shown &shown);
    int pointCount(int part) const;

Q_SIGNALS:
    void topicRequested();
    void endRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRoom();
    QWidget *makeOwn();
    QWidget *makeNext();
    void retranslate();

    Theme &m_theme;
    Shown m_shown;
    QWidget *m_room = nullptr; ///< what the room sees
    TextLabel *m_roomTitle = nullptr;
    SlideView *m_slide = nullptr;
    QVBoxLayout *m_own = nullptr; ///< what the room does not see
    QWidget *m_next = nullptr;
    bool m_isLow = false;
    QPushButton *m_topic = nullptr;
    TextLabel *m_nextTitle = nullptr;
    SlideView *m_nextSlide = nullptr;
    QPushButton *m_end = nullptr;
    TextLabel *m_notesTitle = nullptr;
    QVBoxLayout *m_notes = nullptr;
};

} // namespace Handrail
