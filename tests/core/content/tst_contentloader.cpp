// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "core/content/messages.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Handrail;
using Handrail::Test::SampleContent;

namespace {

QStringList lines(const LocatedErrors &errors)
{
    QStringList texts;
    for (const LocatedError &error : errors)
        texts.append(error.toString());
    return texts;
}

} // namespace

/// A whole content folder: what comes out of a good one, and what is refused of folders, links and sizes.
class ContentLoaderTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void aNoteOnAHandoutMaySayWhenToGetHelp();
    void messagesAreAsWritten();
    void namesAllMistakesInOrder();
    void listsNoMoreThanCanBeRead();
    void missingFolderAndManifest();
    void saysWhatIsNotAFolderOrAFile();
    void refusesLinksOutOfTheFolder();
    void refusesLargeFiles();
    void allowsMarksThatIsolateADirection();
    void acceptsWindowsLineEnds();
    void readsFromResources();
};

void ContentLoaderTest::readsEverything()
{
    const SampleContent sample;
    const auto loaded = loadContent(sample.path());
    QVERIFY2(loaded.isOk(), loaded ? "" : qPrintable(lines(loaded.error()).join(u'\n')));
    const Library &library = loaded.value();

    QCOMPARE(library.topics.size(), 2);
    const Topic *topic = library.topic(QStringLiteral("tides"));
    QVERIFY(topic);
    QCOMPARE(topic->title.text, QStringLiteral("The tides"));
    QVERIFY(!topic->review.isReviewed());
    QCOMPARE(topic->blocks.size(), 7);
    QCOMPARE(std::get<Heading>(topic->blocks.at(1)).level, 2);
    QCOMPARE(std::get<ListBlock>(topic->blocks.at(2)).items.at(1).text,
             QStringLiteral("With a friend, see [boats](topic:boats)"));
    QVERIFY(std::get<ListBlock>(topic->blocks.at(4)).ordered);
    const auto &picture = std::get<Picture>(topic->blocks.at(5));
    QCOMPARE(picture.alternative.text, QStringLiteral("A curve that rises and falls"));
    QCOMPARE(picture.caption.text, QStringLiteral("One day of tide [almanac]"));
    QVERIFY(library.pictures.value(picture.file).contains("<svg"));
    const auto &callOut = std::get<CallOut>(topic->blocks.at(6));
    QCOMPARE(callOut.tone, CallOut::Tone::Try);
    QCOMPARE(callOut.title.text, QStringLiteral("Look at the clock"));
    QCOMPARE(callOut.blocks.size(), size_t(2));

    const Topic *staff = library.topic(QStringLiteral("boats"));
    QVERIFY(staff);
    QCOMPARE(staff->title.text, QStringLiteral("Boats"));
    QCOMPARE(staff->audience, Audience::Staff);
    QCOMPARE(staff->review.on, QDate(2026, 11, 1));

    QCOMPARE(library.comparison.aspects.size(), 1);
    const Course *course = library.course(QStringLiteral("storm"));
    QVERIFY(course);
    QCOMPARE(course->file, QStringLiteral("timeline/storm.json"));
    QVERIFY(course->worst);
    QCOMPARE(course->worst->hours, (HourRange{Hours(24), Hours(72)}));
    QCOMPARE(course->worst->sources, (QStringList{QStringLiteral("almanac"), QStringLiteral("pilot")}));
    QCOMPARE(course->symptoms.at(0).window->end.hours.to, Hours(240));
    QVERIFY(!course->symptoms.at(1).window);
    QCOMPARE(course->symptoms.at(1).stage, Symptom::Stage::Lasting);
    QVERIFY(!course->figures.at(1).onset);
    QCOMPARE(course->overdoseRisk->raised.hours.to, Hours(672));

    QVERIFY(library.questionnaire(QStringLiteral("weather")));
    QCOMPARE(library.handout(QStringLiteral("harbour"))->parts.size(), 7);
    QCOMPARE(library.handout(QStringLiteral("harbour"))->parts.at(2).ref, QStringLiteral("storm"));
    const SessionPlan *session = library.session(QStringLiteral("shore"));
    QVERIFY(session);
    QCOMPARE(session->steps.at(0).length, std::chrono::minutes(10));
    QCOMPARE(session->steps.at(0).topic, QStringLiteral("tides"));
    QCOMPARE(library.helpLines.size(), 2);
    QCOMPARE(library.helpLines.at(1).kind, HelpLine::Kind::Locator);
    QCOMPARE(library.source(QStringLiteral("pilot"))->year, 0);
    QCOMPARE(library.source(QStringLiteral("pilot"))->confidence, Confidence::Weak);
}

void ContentLoaderTest::messagesAreAsWritten()
{
    const SampleContent sample;
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    const QList<Message> messages = allMessages(loaded.value());
    const auto has = [&](const Message &message) { return messages.contains(message); };
    QVERIFY(has({QStringLiteral("The sea *rises* and **falls** twice a day. [almanac]"),
                 QStringLiteral("content/learn/tides.md"), QStringLiteral("paragraph"), 3}));
    QVERIFY(has({QStringLiteral("The tide table says when. [pilot]"), QStringLiteral("content/learn/tides.md"),
                 QStringLiteral("paragraph"), 20}));
    QVERIFY(
        has({QStringLiteral("Bring a lamp"), QStringLiteral("content/learn/tides.md"), QStringLiteral("item"), 23}));
    QVERIFY(has(
        {QStringLiteral("Strong wind"), QStringLiteral("content/timeline/signs.json"), QStringLiteral("label"), 2}));
    QVERIFY(has({QStringLiteral("The sky"), QStringLiteral("content/session/shore.json"), QStringLiteral("item"), 6}));
    for (const Message &message : messages) {
        QVERIFY2(!message.role.isEmpty() && message.line > 0, qPrintable(message.text));
        QVERIFY(message.context.startsWith(QStringLiteral("content/")));
    }
}

void ContentLoaderTest::namesAllMistakesInOrder()
{
    SampleContent sample;
    sample.replace(QStringLiteral("timeline/storm.json"), "\"stage\": \"lasting\"", "\"stage\": \"moon\"");
    sample.replace(QStringLiteral("timeline/storm.json"), "A storm", "A <b>storm</b>");
    sample.replace(QStringLiteral("learn/tides.md"), "## When", "# When");
    sample.replace(QStringLiteral("learn/tides.md"), "twice a day. [almanac]", "twice. [sun] [moon]");
    sample.replace(QStringLiteral("manifest.json"), "learn/boats.md", "learn/ships.md");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QStringList places;
    for (const LocatedError &error : loaded.error())
        places.append(error.file + u':' + QString::number(error.line));
    const QStringList expected{QStringLiteral("learn/tides.md:3"),      QStringLiteral("learn/tides.md:3"),
                               QStringLiteral("learn/tides.md:6"),      QStringLiteral("manifest.json:8"),
                               QStringLiteral("timeline/storm.json:3"), QStringLiteral("timeline/storm.json:13")};
    // The second title leaves "In numbers" two levels below it, which is a mistake that follows from the first.
    places.removeAll(QStringLiteral("learn/tides.md:12"));
    places.removeDuplicates();
    QStringList once = expected;
    once.removeDuplicates();
    QCOMPARE(places, once);
}

void ContentLoaderTest::listsNoMoreThanCanBeRead()
{
    SampleContent sample;
    QByteArray sources = "[";
    for (int i = 0; i < 1000; ++i)
        sources += "\n{ \"id\": \"a" + QByteArray::number(i) + "\" },";
    sample.write(QStringLiteral("sources.json"), sources.chopped(1) + "]");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().size(), 501);
    QVERIFY(loaded.error().last().what.contains(QStringLiteral("more mistakes than can be listed")));
}

void ContentLoaderTest::missingFolderAndManifest()
{
    const auto noFolder = loadContent(QStringLiteral("/no/such/folder"));
    QVERIFY(!noFolder.isOk());
    QCOMPARE(noFolder.error().size(), 1);
    QVERIFY(noFolder.error().at(0).what.contains(QStringLiteral("no folder \"/no/such/folder\"")));

    SampleContent sample;
    sample.remove(QStringLiteral("manifest.json"));
    const auto noManifest = loadContent(sample.path());
    QVERIFY(!noManifest.isOk());
    QCOMPARE(noManifest.error().at(0).file, QStringLiteral("manifest.json"));
    QVERIFY(noManifest.error().at(0).what.contains(QStringLiteral("missing")));
}

void ContentLoaderTest::saysWhatIsNotAFolderOrAFile()
{
    SampleContent sample;
    const auto complaint = [](const QString &folder) {
        const auto loaded = loadContent(folder);
        return loaded ? QString() : loaded.error().at(0).what;
    };
    const QString manifest = sample.path() + QStringLiteral("/manifest.json");
    QVERIFY2(complaint(manifest).contains(QStringLiteral("manifest.json\" is not a folder")),
             qPrintable(complaint(manifest)));

    sample.remove(QStringLiteral("manifest.json"));
    QVERIFY(QDir().mkdir(manifest));
    QVERIFY2(complaint(sample.path()).contains(QStringLiteral("is not a regular file")),
             qPrintable(complaint(sample.path())));

#ifdef Q_OS_UNIX
    // Opening a pipe that nobody writes to would never come back.
    QVERIFY(QDir().rmdir(manifest));
    QCOMPARE(mkfifo(QFile::encodeName(manifest).constData(), 0600), 0);
    QVERIFY2(complaint(sample.path()).contains(QStringLiteral("is not a regular file")),
             qPrintable(complaint(sample.path())));
#endif
}

void ContentLoaderTest::refusesLinksOutOfTheFolder()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(QStringLiteral("boats.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Boats\n\nA boat floats.\n");
    file.close();

    SampleContent sample;
    sample.remove(QStringLiteral("learn/boats.md"));
    if (!QFile::link(file.fileName(), sample.path() + QStringLiteral("/learn/boats.md")))
        QSKIP("no symbolic links here");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().size(), 1);
    QVERIFY2(loaded.error().at(0).what.contains(QStringLiteral("symbolic link")),
             qPrintable(loaded.error().at(0).toString()));

    // A link that stays inside does no harm.
    QVERIFY(QFile::remove(sample.path() + QStringLiteral("/learn/boats.md")));
    QVERIFY(QFile::link(sample.path() + QStringLiteral("/learn/tides.md"),
                        sample.path() + QStringLiteral("/learn/boats.md")));
    QVERIFY(loadContent(sample.path()).isOk());
}

void ContentLoaderTest::allowsMarksThatIsolateADirection()
{
    SampleContent sample;
    sample.write(QStringLiteral("learn/boats.md"), "# Boats\n\nA \xE2\x81\xA7"
                                                   "boat\xE2\x81\xA9 floats\xE2\x80\x8F.\xE2\x80\x8E \xE2\x81\xA6"
                                                   "a\xE2\x81\xA9 \xE2\x81\xA8"
                                                   "b\xE2\x81\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D\n");
    const auto loaded = loadContent(sample.path());
    QVERIFY2(loaded.isOk(), loaded ? "" : qPrintable(loaded.error().at(0).toString()));
}

void ContentLoaderTest::refusesLargeFiles()
{
    SampleContent sample;
    const QByteArray head = "# Boats\n\nA boat floats.\n";
    sample.write(QStringLiteral("learn/boats.md"), head + QByteArray(4 * 1024 * 1024 - head.size(), ' '));
    QVERIFY(loadContent(sample.path()).isOk());
    sample.write(QStringLiteral("learn/boats.md"), head + QByteArray(4 * 1024 * 1024 - head.size() + 1, ' '));
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().at(0).file, QStringLiteral("learn/boats.md"));
    QVERIFY(loaded.error().at(0).what.contains(QStringLiteral("larger than 4 MiB")));
}

void ContentLoaderTest::acceptsWindowsLineEnds()
{
    SampleContent sample;
    const auto before = loadContent(sample.path());
    const QMap<QString, QByteArray> files = sample.files();
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        sample.write(it.key(), "\xEF\xBB\xBF" + QByteArray(it.value()).replace("\n", "\r\n"));
    const auto after = loadContent(sample.path());
    QVERIFY2(after.isOk(), after ? "" : qPrintable(lines(after.error()).join(u'\n')));
    QCOMPARE(allMessages(after.value()), allMessages(before.value()));
}

void ContentLoaderTest::readsFromResources()
{
    const auto loaded = loadContent(QStringLiteral(":/no-content"));
    QVERIFY(!loaded.isOk());
    QVERIFY(loaded.error().at(0).what.contains(QStringLiteral("no folder")));
}

void ContentLoaderTest::aNoteOnAHandoutMaySayWhenToGetHelp()
{
    SampleContent sample;
    sample.replace(QStringLiteral("handouts/harbour.json"), "{ \"note\": \"Dress warmly.\" }",
                   "{ \"help\": \"Come in.\", \"title\": \"In a storm\" }, { \"note\": \"Dress warmly.\" }");
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    QList<HandoutRecipe::Part> notes;
    for (const HandoutRecipe::Part &part : loaded.value().handouts.constFirst().parts) {
        if (part.kind == HandoutRecipe::Part::Kind::Note)
            notes.append(part);
    }
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.at(0).tone, CallOut::Tone::Help);
    QCOMPARE(notes.at(0).title.text, QStringLiteral("In a storm"));
    QCOMPARE(notes.at(0).text.text, QStringLiteral("Come in."));
    QCOMPARE(notes.at(1).tone, CallOut::Tone::Note);
    QVERIFY(notes.at(1).title.isEmpty());
    const QList<Message> messages = allMessages(loaded.value());
    QVERIFY(std::any_of(messages.cbegin(), messages.cend(),
                        [&](const Message &message) { return message.text == notes.at(0).title.text; }));
}

HANDRAIL_TEST_MAIN(QCoreApplication, ContentLoaderTest)
#include "tst_contentloader.moc"
