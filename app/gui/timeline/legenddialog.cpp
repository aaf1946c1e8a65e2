// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/legenddialog.h"

#include "gui/theme/theme.h"
#include "gui/timeline/timelinelook.h"
#include "gui/widgets/textgroup.h"
#include "gui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

// At 100 %.
constexpr int swatchWidth = 44;
constexpr int swatchHeight = 16;
constexpr int dialogWidth = 460;

/// A mark as it stands in the chart; the words beside it say what it is.
class Swatch : public QWidget
{
public:
    Swatch(const TimelineLayout::Key &key, Theme &theme)
        : m_key(key)
        , m_theme(theme)
    {
        setFixedSize(theme.px(swatchWidth), theme.px(swatchHeight) + 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        TimelineStyle style;
        style.colors = m_theme.colors();
        style.lineWidth = std::max(1.0, m_theme.textPercent() / 100.0);
        TimelineLayout::Key key = m_key;
        key.rect = QRectF(rect()).adjusted(2, 2, -2, -2);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawKey(painter, key, layoutDirection() == Qt::RightToLeft, style);
    }

private:
    TimelineLayout::Key m_key;
    Theme &m_theme;
};

} // namespace

LegendDialog::LegendDialog(const QList<LegendEntry> &entries, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("legendDialog"));
    setWindowTitle(tr("What the marks mean"));
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("legendScroll"));
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeContent(entries));

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("legendClose"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addWidget(close);
    foot->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    close->setFocus();
    const QSize space = screen() ? screen()->availableSize() * 0.95 : QSize(1024, 640);
    const int width = std::min(m_theme.px(dialogWidth), space.width());
    const int height = area->widget()->heightForWidth(width) + foot->sizeHint().height();
    resize(width, std::min(height, space.height()));
}

QWidget *LegendDialog::makeContent(const QList<LegendEntry> &entries)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(12);
    auto *title = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingTwo);
    title->setPlainText(windowTitle());
    layout->addWidget(title);
    auto *list = new TextGroup(QAccessible::List);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const LegendEntry &entry : entries) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new Swatch(entry.key, m_theme), 0, Qt::AlignTop);
        auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Body);
        label->setPlainText(entry.text);
        row->addWidget(label, 1);
        rows->addLayout(row);
    }
    layout->addWidget(list);
    layout->addStretch(1);
    return content;
}

} // namespace Handrail
