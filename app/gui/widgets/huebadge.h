// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Handrail {

class Theme;

/// The mark and the word of one of the two sides: a filled circle for dependence, a ring with an arrow for
/// addiction.
class HueBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Dependence, Addiction };

    HueBadge(Theme &theme, Side side, bool hasWord = true, QWidget *parent = nullptr);

    void setHasWord(bool hasWord);
    QString text() const; ///< "DEPENDENCE" or "ADDICTION" in the reader's language
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int markSize() const;

    Theme &m_theme;
    Side m_side;
    bool m_hasWord;
};

} // namespace Handrail
