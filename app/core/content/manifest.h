// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/content/topic.h"

#include <QList>
#include <QString>

#include <optional>

namespace Handrail {

/// What a content folder says it holds. Files are as written: they are looked at when they are read.
struct Manifest
{
    struct File
    {
        QString path;
        int line = 0; ///< where the manifest names it
    };
    struct TopicEntry
    {
        QString id;
        File file;
        Audience audience = Audience::Client;
        Review review;
    };

    std::optional<File> sources;
    std::optional<File> helpLines;
    std::optional<File> comparison;
    // The views of Understand and the glossary may be left out of any folder.
    std::optional<File> situations;
    std::optional<File> walkthrough;
    std::optional<File> brainMap;
    std::optional<File> lostTolerance;
    std::optional<File> glossary;
    QList<TopicEntry> topics;
    std::optional<File> signs; ///< needed where there are courses
    std::optional<File> overdoseRisk;
    QList<File> courses;
    QList<File> questionnaires;
    QList<File> handouts;
    QList<File> sessions;
};

/// Reads a manifest. One that is laid over other content may leave out every key but `format`.
Manifest readManifest(JsonReader &reader, bool isOverlay);

} // namespace Handrail
