// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "gui/questionnaire/questionnairepage.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choicebutton.h"
#include "support/testcase.h"

#include <memory>

namespace Handrail::Test {

QuestionnaireItem boolean(const char *linkId);
/// A form of two yes-or-no questions, the second one required.
Questionnaire yesNoForm(const char *id);

/// The Self-check page on the built-in content, driven by keys.
///
/// The questions of the built-in self-check: 1 "only as prescribed" (1 yes, 2 no, 3 not now; 1 and 3 are followed by a
/// text), then 4 on the body's side and 7 on the mind's (1 yes, 2 sometimes, 3 no).
class QuestionnairePageFixture : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void show(Library library);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *keys);
    QString question() const;
    QString shownText() const; ///< what can be seen now
    ChoiceButton *choice(const char *name) const;
    QPushButton *button(const char *name) const;
    void walkToResult(const char *answers); ///< from the first screen, past the opening text

    Library m_content;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<QuestionnairePage> m_page;
};

} // namespace Handrail::Test
