// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/topic.h"
#include "support/testcase.h"

using namespace Handrail;

/// What a card takes from a topic.
class TestTopic : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inShortIsTheMessageAndTheFirstList();
    void inShortOfATopicWithoutAList();
};

namespace {

Message words(const char *text)
{
    Message message;
    message.text = QString::fromLatin1(text);
    return message;
}

} // namespace

void TestTopic::inShortIsTheMessageAndTheFirstList()
{
    Topic topic;
    topic.id = QStringLiteral("overdose");
    topic.title = words("Overdose");
    topic.blocks = {Paragraph{words("Act now.")},        Paragraph{words("More.")},
                    Heading{2, words("Steps")},          ListBlock{true, {words("Call."), words("Stay.")}},
                    ListBlock{false, {words("Later.")}}, Paragraph{words("End.")}};

    const Topic card = topic.inShort();
    QCOMPARE(card.id, topic.id);
    QCOMPARE(card.title, topic.title);
    QCOMPARE(card.blocks.size(), 2);
    QCOMPARE(std::get<Paragraph>(card.blocks.at(0)).text.text, QStringLiteral("Act now."));
    QCOMPARE(std::get<ListBlock>(card.blocks.at(1)).items.size(), 2);
}

void TestTopic::inShortOfATopicWithoutAList()
{
    Topic topic;
    topic.blocks = {Heading{2, words("Head")}, Paragraph{words("Only this.")}, Paragraph{words("Not this.")}};
    QCOMPARE(topic.inShort().blocks.size(), 1);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTopic)
#include "tst_topic.moc"
