// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/glossarymarker.h"

#include "core/search/foldedwords.h"

#include <algorithm>

namespace Handrail {

GlossaryMarker::GlossaryMarker(const QList<GlossaryEntry> &glossary, const QString &topicId)
{
    for (const GlossaryEntry &entry : glossary) {
        if (entry.topic == topicId)
            m_done.insert(entry.id);
        const QStringList forms = entry.forms.translated().split(u';');
        for (const QString &form : forms) {
            QStringList words;
            for (const FoldedWord &word : foldedWords(form))
                words.append(word.text);
            if (!words.isEmpty())
                m_forms[words.constFirst()].append({entry.id, words});
        }
    }
    for (QList<Form> &forms : m_forms) {
        std::stable_sort(forms.begin(), forms.end(),
                         [](const Form &a, const Form &b) { return a.words.size() > b.words.size(); });
    }
}

QList<GlossaryMark> GlossaryMarker::mark(const InlineText &text)
{
    QList<GlossaryMark> marks;
    if (m_forms.isEmpty())
        return marks;
    int before = 0; // characters of the spans before this one
    for (const Span &span : text) {
        const QList<FoldedWord> words = span.kind == Span::Kind::Text ? foldedWords(span.text) : QList<FoldedWord>();
        for (qsizetype i = 0; i < words.size();) {
            const auto stands = [&](const Form &form) {
                return i + form.words.size() <= words.size()
                       && std::equal(form.words.cbegin(), form.words.cend(), words.cbegin() + i,
                                     [](const QString &wanted, const FoldedWord &word) { return wanted == word.text; });
            };
            const QList<Form> forms = m_forms.value(words.at(i).text);
            const auto form = std::find_if(forms.cbegin(), forms.cend(), stands);
            if (form == forms.cend()) {
                ++i;
                continue;
            }
            const FoldedWord &first = words.at(i);
            i += form->words.size();
            const FoldedWord &last = words.at(i - 1);
            const bool isExplainedHere = span.strong && before == 0;
            if (!m_done.contains(form->id) && !isExplainedHere)
                marks.append({form->id, before + first.start, last.start + last.length - first.start});
            m_done.insert(form->id);
        }
        before += int(span.text.size());
    }
    return marks;
}

} // namespace Handrail
