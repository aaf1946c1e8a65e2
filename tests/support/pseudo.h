// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Handrail::Test {

/// As long as it lives, the program speaks a made-up language: every text that tr() or the content gives is longer,
/// disguised and in [brackets]. What is shown without brackets was never translatable.
///
/// Install it before the widgets are built. Link handrail_pseudo_languages.
class PseudoLanguage
{
public:
    enum class Kind {
        Long,       ///< accents, a third longer
        RightToLeft ///< Arabic letters; the layout is mirrored where there is a QGuiApplication
    };

    explicit PseudoLanguage(Kind kind);
    ~PseudoLanguage();
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

private:
    QTranslator m_translator;
};

/// What of a text stands outside of brackets and has letters, without the words in `allowed`; empty when all is well.
QString untranslatedPart(const QString &text, const QStringList &allowed = {});

} // namespace Handrail::Test
