// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/documenttranslator.h"

namespace Handrail {

static constexpr char contentPrefix[] = "content/";

void DocumentTranslator::setMessages(const QList<Message> &messages)
{
    QSet<QByteArray> all;
    QSet<QByteArray> incomplete;
    for (const Message &message : messages) {
        const QByteArray context = message.context.toUtf8();
        all.insert(context);
        if (incomplete.contains(context))
            continue;
        const QString text = QTranslator::translate(context.constData(), message.text.toUtf8().constData(),
                                                    message.role.toUtf8().constData());
        if (text.isEmpty())
            incomplete.insert(context);
    }
    m_complete = all.subtract(incomplete);
}

QString DocumentTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                      int n) const
{
    if (qstrncmp(context, contentPrefix, sizeof contentPrefix - 1) == 0 && !m_complete.contains(QByteArray(context)))
        return {};
    return QTranslator::translate(context, sourceText, disambiguation, n);
}

} // namespace Handrail
