// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QSet>
#include <QTranslator>

namespace Handrail {

/// A translator that gives a document of the content whole or not at all. Half a page in another language leaves a
/// reader guessing which half they missed; the whole page in English does not.
class DocumentTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// All messages of the library in use; a document is what has the same context.
    void setMessages(const QList<Message> &messages);
    bool isComplete(const QString &context) const { return m_complete.contains(context.toUtf8()); }

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    QSet<QByteArray> m_complete;
};

} // namespace Handrail
