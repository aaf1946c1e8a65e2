// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/glossaryguide.h"

#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wordpanel.h"

#include <algorithm>
#include <chrono>

namespace Handrail {

namespace {

constexpr std::chrono::milliseconds rest{400};

} // namespace

GlossaryGuide::GlossaryGuide(Theme &theme, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_page(page)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_label)
            glance(m_hovered, m_label);
    });
    connect(&theme, &Theme::changed, this, &GlossaryGuide::closeGlance);
}

void GlossaryGuide::setLibrary(const Library *library)
{
    closeGlance();
    m_library = library;
}

void GlossaryGuide::follow(TextLabel *label)
{
    connect(label, &TextLabel::wordHovered, this, [this, label](const QString &id) {
        closeGlance();
        m_hovered = id;
        m_label = label;
        if (!id.isEmpty())
            m_rest.start();
    });
    connect(label, &TextLabel::wordReached, this, [this, label](const QString &id) {
        glance(id, label);
        m_reached = id;
    });
    connect(label, &TextLabel::wordActivated, this, [this, label](const QString &id) {
        closeGlance();
        open(id, label, label->wordRect(id));
    });
}

bool GlossaryGuide::closeGlance()
{
    m_rest.stop();
    m_reached.clear();
    if (!m_glance)
        return false;
    m_glance->close();
    m_glance = nullptr;
    return true;
}

void GlossaryGuide::glance(const QString &id, TextLabel *label)
{
    closeGlance();
    m_label = label;
    m_glance = makePanel(id, true);
    if (m_glance)
        m_glance->showUnder(label, label->wordRect(id));
}

void GlossaryGuide::followScroll()
{
    if (m_glance && m_label && !m_reached.isEmpty())
        m_glance->showUnder(m_label, m_label->wordRect(m_reached));
    else
        closeGlance();
}

void GlossaryGuide::open(const QString &id, const QWidget *widget, const QRect &anchor)
{
    if (WordPanel *panel = makePanel(id, false)) {
        connect(panel, &WordPanel::topicActivated, this, &GlossaryGuide::topicActivated);
        panel->showUnder(widget, anchor);
    }
}

WordPanel *GlossaryGuide::makePanel(const QString &id, bool isGlance)
{
    if (!m_library || id.isEmpty())
        return nullptr;
    const QList<GlossaryEntry> &glossary = m_library->glossary;
    const auto isIt = [&id](const GlossaryEntry &entry) { return entry.id == id; };
    const auto entry = std::find_if(glossary.cbegin(), glossary.cend(), isIt);
    if (entry == glossary.cend())
        return nullptr;
    const Topic *topic = m_library->topic(entry->topic);
    QStringList sources;
    for (const QString &sourceId : sourceIds(parseInline(entry->meaning.translated()))) {
        if (const Source *source = m_library->source(sourceId))
            sources.append(source->label);
    }
    return new WordPanel(*entry, sources.join(tr("; ", "between two sources")),
                         topic ? plainText(topic->title.translated()) : QString(),
                         isGlance ? WordPanel::Use::Glance : WordPanel::Use::Open, m_theme, m_page);
}

} // namespace Handrail
