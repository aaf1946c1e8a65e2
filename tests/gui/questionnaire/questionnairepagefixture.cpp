// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairepagefixture.h"

#include <QApplication>
#include <QLabel>

namespace Handrail::Test {

QuestionnaireItem boolean(const char *linkId)
{
    QuestionnaireItem item;
    item.linkId = QString::fromLatin1(linkId);
    item.type = QuestionnaireItem::Type::Boolean;
    item.text.text = item.linkId + QStringLiteral(" or not?");
    return item;
}

Questionnaire yesNoForm(const char *id)
{
    Questionnaire form;
    form.id = QString::fromLatin1(id);
    form.title.text = QStringLiteral("Form ") + form.id;
    form.items = {boolean("first"), boolean("second")};
    form.items[1].required = true;
    return form;
}

void QuestionnairePageFixture::initTestCase()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_content = loaded.value();
}

void QuestionnairePageFixture::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    show(m_content);
}

void QuestionnairePageFixture::cleanup()
{
    m_page.reset();
    m_store.reset();
    m_theme.reset();
}

void QuestionnairePageFixture::show(Library library)
{
    m_page.reset();
    m_store = std::make_unique<LibraryStore>(std::move(library));
    m_page = std::make_unique<QuestionnairePage>(*m_store, *m_theme);
    m_page->setTerritory([] { return QStringLiteral("US"); });
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void QuestionnairePageFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void QuestionnairePageFixture::type(const char *keys)
{
    for (const char *key = keys; *key; ++key)
        press(*key);
}

QString QuestionnairePageFixture::question() const
{
    const auto *label = m_page->findChild<QLabel *>(QStringLiteral("question"));
    return label->isVisible() ? label->text() : QString();
}

QString QuestionnairePageFixture::shownText() const
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

ChoiceButton *QuestionnairePageFixture::choice(const char *name) const
{
    return m_page->findChild<ChoiceButton *>(QString::fromLatin1(name));
}

QPushButton *QuestionnairePageFixture::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
}

void QuestionnairePageFixture::walkToResult(const char *answers)
{
    button("start")->click();
    press(Qt::Key_Return); // the opening text
    type(answers);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("summary")));
}

} // namespace Handrail::Test
