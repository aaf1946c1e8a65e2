// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"

#include "core/common/parallel.h"
#include "core/content/contentfolder.h"
#include "core/content/contentlimits.h"
#include "core/content/contentoverlay.h"
#include "core/content/json.h"
#include "core/content/manifest.h"
#include "core/content/messagecheck.h"
#include "core/content/messages.h"
#include "core/content/overdosesteps.h"
#include "core/content/partreaders.h"
#include "core/content/svgcheck.h"
#include "core/content/topicparser.h"
#include "core/content/viewreaders.h"
#include "core/questionnaire/questionnairereader.h"
#include "core/timeline/coursereader.h"
#include "core/timeline/overdoseriskreader.h"
#include "core/timeline/signreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <vector>

namespace Handrail {

namespace {

const QString manifestName = QStringLiteral("manifest.json");

/// Reads the files of one folder in an order in which everything that can be referred to is known beforehand.
class ContentReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::ContentReader)

public:
    /// `base` is what the folder is laid over; none for a folder that stands alone.
    ContentReader(const QString &folder, const Library *base)
        : m_folder(folder)
        , m_base(base)
    {}

    /// What the folder itself holds.
    Result<Library, LocatedErrors> read();

private:
    void learnBaseIds();
    std::optional<QByteArray> readText(const Manifest::File &file);
    std::optional<JsonFile> readJson(const Manifest::File &file);
    template<typename Read>
    bool readWith(const Manifest::File &file, Read read);
    template<typename Part>
    void addPart(QList<Part> &parts, Part part, const Manifest::File &file);
    void readSourceList(const Manifest::File &file);
    void readViews(const Manifest &manifest);
    void readCourses(const Manifest &manifest);
    void readTopics(const QList<Manifest::TopicEntry> &entries);
    void checkOverdoseSteps(const Topic &topic);
    void readPictures(const Topic &topic);
    void checkMessages();
    LocatedErrors sortedErrors();
    QString problemWithFolder() const;

    const ContentFolder m_folder;
    const Library *m_base;
    KnownIds m_known;
    Library m_library;
    LocatedErrors m_errors;
};

template<typename Part>
void learnIds(IdSet &ids, const QList<Part> &parts)
{
    for (const Part &part : parts)
        ids.insert(part.id);
}

void ContentReader::learnBaseIds()
{
    if (!m_base)
        return;
    learnIds(m_known.sources, m_base->sources);
    learnIds(m_known.topics, m_base->topics);
    learnIds(m_known.signs, m_base->signs);
    learnIds(m_known.courses, m_base->courses);
    learnIds(m_known.questionnaires, m_base->questionnaires);
    learnIds(m_known.views, m_base->views());
}

std::optional<QByteArray> ContentReader::readText(const Manifest::File &file)
{
    auto text = m_folder.readText(file.path);
    if (text)
        return std::move(text).value();
    LocatedError error = text.error();
    if (error.file.isEmpty()) {
        error.file = manifestName;
        error.line = file.line;
    }
    m_errors.append(error);
    return {};
}

std::optional<JsonFile> ContentReader::readJson(const Manifest::File &file)
{
    const auto text = readText(file);
    if (!text)
        return {};
    auto json = JsonFile::parse(file.path, *text);
    if (json)
        return std::move(json).value();
    m_errors.append(json.error());
    return {};
}

/// Reads a file whose root is an object. False when there is none.
template<typename Read>
bool ContentReader::readWith(const Manifest::File &file, Read read)
{
    const auto json = readJson(file);
    if (!json)
        return false;
    JsonReader reader(*json, m_errors);
    if (reader.isObject())
        read(reader);
    else
        reader.error(tr("this file must hold one object in { }"));
    return reader.isObject();
}

/// A part with an id that this folder has not used before.
template<typename Part>
void ContentReader::addPart(QList<Part> &parts, Part part, const Manifest::File &file)
{
    const auto same = std::find_if(parts.cbegin(), parts.cend(), [&](const Part &each) { return each.id == part.id; });
    if (same != parts.cend() && !part.id.isEmpty()) {
        m_errors.append(
            {manifestName, file.line, 0,
             tr("the id \"%1\" of this file is used twice; give each file its own id").arg(part.id.left(80))});
    }
    parts.append(std::move(part));
}

void ContentReader::readSourceList(const Manifest::File &file)
{
    const auto json = readJson(file);
    if (json)
        m_library.sources = readSources(JsonReader(*json, m_errors));
    else
        m_known.sources.setIncomplete();
    learnIds(m_known.sources, m_library.sources);
}

void ContentReader::readTopics(const QList<Manifest::TopicEntry> &entries)
{
    // Nearly all of a library is in its topics: reading them is worth every processor.
    struct Reading
    {
        std::optional<QByteArray> text;
        Topic topic;
        LocatedErrors errors;
    };
    auto readings = std::vector<Reading>(size_t(entries.size()));
    for (size_t i = 0; i < readings.size(); ++i)
        readings[i].text = readText(entries.at(qsizetype(i)).file);
    inParallel(entries.size(), [&](qsizetype i) {
        Reading &own = readings[size_t(i)];
        if (own.text)
            own.topic = parseTopic(entries.at(i).file.path, *own.text, own.errors);
    });
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Manifest::TopicEntry &entry = entries.at(i);
        Reading &own = readings[size_t(i)];
        Topic &topic = own.topic;
        m_errors.append(own.errors);
        topic.id = entry.id;
        topic.audience = entry.audience;
        topic.review = entry.review;
        if (own.text)
            checkOverdoseSteps(topic);
        readPictures(topic);
        addPart(m_library.topics, std::move(topic), entry.file);
    }
}

/// F1 shows the first numbered list of this topic, and nothing else of it. That it has no more steps than the page can
/// show is a rule of every list.
void ContentReader::checkOverdoseSteps(const Topic &topic)
{
    if (isOverdoseTopic(topic) && !overdoseSteps(topic)) {
        m_errors.append({topic.file, std::max(1, topic.title.line), 0,
                         tr("the overdose page needs numbered steps: F1 shows them. Write a list of 1 to %1 steps that "
                            "begins with \"1.\"")
                             .arg(ContentLimits::listItems)});
    }
}

void ContentReader::readPictures(const Topic &topic)
{
    for (const Block &block : topic.blocks) {
        const auto *picture = std::get_if<Picture>(&block);
        if (!picture || m_library.pictures.contains(picture->file))
            continue;
        if (m_base && m_base->pictures.contains(picture->file) && !m_folder.contains(picture->file))
            continue;
        auto svg = m_folder.readText(picture->file);
        if (!svg) {
            LocatedError error = svg.error();
            if (error.file.isEmpty()) {
                error.file = topic.file;
                error.line = picture->alternative.line;
            }
            m_errors.append(error);
        } else if (checkSvg(picture->file, svg.value(), m_errors)) {
            m_library.pictures.insert(picture->file, std::move(svg).value());
        }
    }
}

void ContentReader::checkMessages()
{
    const QList<Message> messages = allMessages(m_library);
    constexpr qsizetype portion = 200; // one at a time, the threads would spend their time on asking for the next
    const qsizetype portions = (messages.size() + portion - 1) / portion;
    auto errors = std::vector<LocatedErrors>(size_t(portions));
    inParallel(portions, [&](qsizetype i) {
        const qsizetype end = std::min(messages.size(), (i + 1) * portion);
        for (qsizetype at = i * portion; at < end; ++at)
            errors[size_t(i)].append(problemsWith(messages.at(at), m_known));
    });
    for (const LocatedErrors &own : errors)
        m_errors.append(own);
}

/// Why nothing in the folder can be read, in words; empty when it can.
QString ContentReader::problemWithFolder() const
{
    switch (m_folder.state()) {
    case ContentFolder::State::Missing:
        return tr("there is no folder \"%1\"; choose the folder that holds it").arg(m_folder.root());
    case ContentFolder::State::NotAFolder:
        return tr("\"%1\" is not a folder; choose the folder that holds it").arg(m_folder.root());
    case ContentFolder::State::Folder:
        break;
    }
    if (m_folder.hasEntry(manifestName))
        return m_folder.problemWithPath(manifestName);
    return tr("the file is missing from \"%1\"; it says what the folder holds, and every content folder has one")
        .arg(m_folder.root());
}

void ContentReader::readViews(const Manifest &manifest)
{
    const auto read = [this](const std::optional<Manifest::File> &file, auto readPart, auto &part) {
        if (file && !readWith(*file, [&](JsonReader &reader) { part = readPart(reader); }))
            m_known.views.setIncomplete();
    };
    read(manifest.comparison, &readComparison, m_library.comparison);
    read(manifest.situations, &readSituations, m_library.situations);
    read(manifest.walkthrough, &readWalkthrough, m_library.walkthrough);
    read(manifest.brainMap, &readBrainMap, m_library.brainMap);
    read(manifest.lostTolerance, &readLostTolerance, m_library.lostTolerance);
    learnIds(m_known.views, m_library.views());
    if (manifest.glossary) {
        if (const auto json = readJson(*manifest.glossary))
            m_library.glossary = readGlossary(JsonReader(*json, m_errors), m_known);
    }
}

void ContentReader::readCourses(const Manifest &manifest)
{
    if (manifest.signs) {
        if (const auto json = readJson(*manifest.signs))
            m_library.signs = readSigns(JsonReader(*json, m_errors));
        else
            m_known.signs.setIncomplete();
    }
    learnIds(m_known.signs, m_library.signs);
    if (manifest.overdoseRisk) {
        readWith(*manifest.overdoseRisk, [&](JsonReader &reader) {
            OverdoseRiskFile risk = readOverdoseRisk(reader, m_known.sources);
            m_library.overdoseRisk = std::move(risk.danger);
            m_library.overdoseRates = std::move(risk.rates);
        });
    }
    for (const Manifest::File &file : manifest.courses) {
        const bool isRead = readWith(file, [&](JsonReader &reader) {
            Course course = readCourse(reader, m_known);
            course.file = file.path;
            addPart(m_library.courses, std::move(course), file);
        });
        if (!isRead)
            m_known.courses.setIncomplete();
    }
    learnIds(m_known.courses, m_library.courses);
}

Result<Library, LocatedErrors> ContentReader::read()
{
    if (const QString problem = problemWithFolder(); !problem.isEmpty())
        return LocatedErrors{{manifestName, 0, 0, problem}};
    learnBaseIds();
    Manifest manifest;
    readWith({manifestName, 0}, [&](JsonReader &reader) { manifest = readManifest(reader, m_base != nullptr); });

    if (manifest.sources)
        readSourceList(*manifest.sources);
    for (const Manifest::TopicEntry &entry : std::as_const(manifest.topics))
        m_known.topics.insert(entry.id);
    readTopics(manifest.topics);
    readViews(manifest);
    readCourses(manifest);
    for (const Manifest::File &file : std::as_const(manifest.questionnaires)) {
        const bool isRead = readWith(file, [&](JsonReader &reader) {
            Questionnaire questionnaire = readQuestionnaire(reader);
            questionnaire.file = file.path;
            addPart(m_library.questionnaires, std::move(questionnaire), file);
        });
        if (!isRead)
            m_known.questionnaires.setIncomplete();
    }
    learnIds(m_known.questionnaires, m_library.questionnaires);
    for (const Manifest::File &file : std::as_const(manifest.handouts)) {
        readWith(file, [&](JsonReader &reader) { addPart(m_library.handouts, readHandout(reader, m_known), file); });
    }
    for (const Manifest::File &file : std::as_const(manifest.sessions)) {
        readWith(file, [&](JsonReader &reader) { addPart(m_library.sessions, readSession(reader, m_known), file); });
    }
    if (manifest.helpLines) {
        if (const auto json = readJson(*manifest.helpLines))
            m_library.helpLines = readHelpLines(JsonReader(*json, m_errors));
    }
    checkMessages();

    if (m_errors.isEmpty())
        return std::move(m_library);
    return sortedErrors();
}

LocatedErrors ContentReader::sortedErrors()
{
    const auto place = [](const LocatedError &error) { return std::tie(error.file, error.line, error.column); };
    std::stable_sort(m_errors.begin(), m_errors.end(),
                     [&](const LocatedError &a, const LocatedError &b) { return place(a) < place(b); });
    m_errors.erase(std::unique(m_errors.begin(), m_errors.end()), m_errors.end());
    if (const qsizetype more = m_errors.size() - ContentLimits::errors; more > 0) {
        m_errors.resize(ContentLimits::errors);
        m_errors.append({m_errors.last().file, m_errors.last().line, 0,
                         tr("there are more mistakes than can be listed, %1 in all; correct these first")
                             .arg(more + ContentLimits::errors)});
    }
    return std::move(m_errors);
}

} // namespace

Result<Library, LocatedErrors> loadContent(const QString &folder)
{
    auto loaded = ContentReader(folder, nullptr).read();
    if (!loaded)
        return loaded.error();
    Library library = std::move(loaded).value();
    fillCourses(library);
    return library;
}

Result<Library, LocatedErrors> loadContentOver(const Library &base, const QString &overlay)
{
    const auto above = ContentReader(overlay, &base).read();
    if (!above)
        return above.error();
    return laidOver(base, above.value());
}

} // namespace Handrail
