// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnsearchfixture.h"

#include <QLabel>

namespace Handrail::Test {

void LearnSearchFixture::type(const QString &words)
{
    QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), words);
    QTRY_VERIFY(!results()->hits().isEmpty()
                || m_page->findChild<QLabel *>(QStringLiteral("searchStatus"))->text().contains(u'“'));
}

} // namespace Handrail::Test
