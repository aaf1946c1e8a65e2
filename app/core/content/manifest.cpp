// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/manifest.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Handrail {

namespace {

class ManifestReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::Manifest)

public:
    ManifestReader(JsonReader &reader, bool isOverlay)
        : m_reader(reader)
        , m_isOverlay(isOverlay)
    {}

    Manifest read()
    {
        constexpr int onlyFormat = 1;
        m_reader.integer(QStringLiteral("format"), onlyFormat, onlyFormat);
        Manifest manifest;
        manifest.sources = file(QStringLiteral("sources"));
        manifest.helpLines = file(QStringLiteral("helpLines"));
        manifest.comparison = file(QStringLiteral("comparison"));
        manifest.situations = optionalFile(QStringLiteral("situations"));
        manifest.walkthrough = optionalFile(QStringLiteral("walkthrough"));
        manifest.brainMap = optionalFile(QStringLiteral("brainMap"));
        manifest.lostTolerance = optionalFile(QStringLiteral("lostTolerance"));
        manifest.glossary = optionalFile(QStringLiteral("glossary"));
        manifest.topics = topics();
        manifest.signs = optionalFile(QStringLiteral("signs"));
        manifest.overdoseRisk = optionalFile(QStringLiteral("overdoseRisk"));
        manifest.courses = files(QStringLiteral("courses"));
        manifest.questionnaires = files(QStringLiteral("questionnaires"));
        manifest.handouts = files(QStringLiteral("handouts"));
        manifest.sessions = files(QStringLiteral("sessions"));
        m_reader.refuseOthers();
        return manifest;
    }

private:
    std::optional<Manifest::File> file(const QString &key)
    {
        return m_isOverlay ? optionalFile(key) : requiredFile(key);
    }

    std::optional<Manifest::File> optionalFile(const QString &key)
    {
        m_reader.markKnown(key);
        return m_reader.has(key) ? requiredFile(key) : std::nullopt;
    }

    std::optional<Manifest::File> requiredFile(const QString &key)
    {
        const Message name = m_reader.message(key, QString());
        return name.isEmpty() ? std::nullopt : std::optional(Manifest::File{name.text, name.line});
    }

    QList<Manifest::File> files(const QString &key)
    {
        if (!m_isOverlay && !m_reader.has(key) && m_reader.isObject())
            m_reader.error(
                tr("the key \"%1\" is missing; it must be a list of files, [ ] when there are none").arg(key));
        QList<Manifest::File> found;
        for (const Message &name : m_reader.optionalMessages(key, QString())) {
            if (!name.isEmpty())
                found.append({name.text, name.line});
        }
        return found;
    }

    QList<Manifest::TopicEntry> topics()
    {
        const QString key = QStringLiteral("topics");
        QList<Manifest::TopicEntry> entries;
        for (JsonReader &each : m_isOverlay ? m_reader.optionalObjects(key) : m_reader.objects(key)) {
            Manifest::TopicEntry entry;
            entry.id = each.id(QStringLiteral("id"));
            const Message name = each.message(QStringLiteral("file"), QString());
            entry.file = {name.text, name.line};
            entry.audience =
                each.choice(QStringLiteral("audience"), {QStringLiteral("client"), QStringLiteral("staff")})
                        == QLatin1String("staff")
                    ? Audience::Staff
                    : Audience::Client;
            entry.review = review(each);
            each.refuseOthers();
            entries.append(entry);
        }
        return entries;
    }

    /// A review is a day and a name, or neither: half of one would look like a whole one.
    Review review(JsonReader &topic)
    {
        const QString dayKey = QStringLiteral("reviewedOn");
        const QString nameKey = QStringLiteral("reviewer");
        const auto day = topic.optionalDate(dayKey);
        const bool isNamed = topic.has(nameKey) && !topic.value().toObject().value(nameKey).isNull();
        const QString name = isNamed ? topic.string(nameKey) : QString();
        if (!isNamed)
            topic.markKnown(nameKey);
        if (day.has_value() != isNamed) {
            topic.errorAt(
                day ? dayKey : nameKey,
                tr("a review has a day and a name; fill in both \"reviewedOn\" and \"reviewer\", or make both "
                   "null"));
        }
        return {day.value_or(QDate()), name.trimmed()};
    }

    JsonReader &m_reader;
    const bool m_isOverlay;
};

} // namespace

Manifest readManifest(JsonReader &reader, bool isOverlay)
{
    return ManifestReader(reader, isOverlay).read();
}

} // namespace Handrail
