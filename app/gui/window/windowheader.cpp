// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowheader.h"

#include "gui/theme/focusring.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace Handrail {

namespace {

// The focus ring lies around a widget and needs this much.
constexpr int ringSpace = 6;
constexpr int lowHeight = 400; ///< at 100 %

} // namespace

WindowHeader::WindowHeader(const QStringList &titles, QMenu *menu, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menu(menu)
{
    setObjectName(QStringLiteral("windowHeader"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_name = new QLabel(QStringLiteral("Handrail"), this);
    m_name->setObjectName(QStringLiteral("programName"));
    m_name->setAccessibleName(QStringLiteral("Handrail"));

    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);

    m_dropDown = new QComboBox(this);
    m_dropDown->setObjectName(QStringLiteral("tabDropDown"));
    m_dropDown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &title : titles) {
        m_tabs->addTab(title);
        m_dropDown->addItem(title);
    }

    m_overdose = new QPushButton(this);
    m_overdose->setObjectName(QStringLiteral("overdoseButton"));
    m_overdose->setProperty("kind", QStringLiteral("danger"));

    m_menuButton = new QPushButton(this);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));

    connect(m_tabs, &QTabBar::currentChanged, this, &WindowHeader::setCurrent);
    connect(m_dropDown, &QComboBox::currentIndexChanged, this, &WindowHeader::setCurrent);
    connect(m_overdose, &QPushButton::clicked, this, &WindowHeader::overdosePressed);
    connect(m_menuButton, &QPushButton::clicked, this, &WindowHeader::openMenu);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
        update();
    });
    retranslate(titles);
}

void WindowHeader::retranslate(const QStringList &titles)
{
    m_tabs->setAccessibleName(tr("Views"));
    m_dropDown->setAccessibleName(tr("View"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, titles.value(i));
        m_dropDown->setItemText(i, titles.value(i));
    }
    m_overdose->setAccessibleName(tr("Overdose: what to do"));
    m_overdose->setAccessibleDescription(tr("Opens at once, from everywhere, with F1"));
    m_menuButton->setText(tr("&Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Print, save, text size, settings (F10)"));
    setOverdoseText(true);
    updateGeometry();
    arrange();
}

int WindowHeader::current() const
{
    return m_tabs->currentIndex();
}

void WindowHeader::setCurrent(int index)
{
    const QSignalBlocker quietTabs(m_tabs);
    const QSignalBlocker quietDropDown(m_dropDown);
    m_tabs->setCurrentIndex(index);
    m_dropDown->setCurrentIndex(index);
    m_tabs->update();
    m_dropDown->update();
    Q_EMIT currentChanged(index);
}

bool WindowHeader::isFolded() const
{
    return m_tabs->isHidden();
}

void WindowHeader::openMenu()
{
    m_menuButton->setFocus(Qt::ShortcutFocusReason);
    const int end = isRightToLeft() ? 0 : m_menuButton->width() - m_menu->sizeHint().width();
    m_menu->popup(m_menuButton->mapToGlobal(QPoint(end, m_menuButton->height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

QString WindowHeader::overdoseText(bool whole) const
{
    return whole ? tr("Overdose: what to do   F1") : tr("Overdose   F1");
}

void WindowHeader::setOverdoseText(bool whole)
{
    m_overdose->setText(overdoseText(whole));
}

int WindowHeader::space() const
{
    return std::max(12, std::min(m_theme.px(12), 24));
}

int WindowHeader::widthOf(const Fold &fold) const
{
    const int textChange = m_overdose->fontMetrics().horizontalAdvance(overdoseText(fold.hasWholeOverdoseText))
                           - m_overdose->fontMetrics().horizontalAdvance(m_overdose->text());
    const int overdose = m_overdose->sizeHint().width() + textChange;
    int width = (fold.hasTabs ? m_tabs->sizeHint().width() : m_dropDown->sizeHint().width()) + space()
                + m_menuButton->sizeHint().width();
    if (fold.hasName)
        width += m_name->sizeHint().width() + 2 * space();
    return 2 * space() + (fold.hasOneRow ? width + space() + overdose : std::max(width, overdose));
}

WindowHeader::Fold WindowHeader::foldFor(int width) const
{
    for (const Fold &fold : {Fold{true, true, true}, Fold{false, true, true}, Fold{false, false, true},
                             Fold{false, false, false}, Fold{false, false, true, false}}) {
        if (widthOf(fold) <= width)
            return fold;
    }
    return {false, false, false, false};
}

int WindowHeader::rowHeight() const
{
    return std::max({m_tabs->sizeHint().height(), m_dropDown->sizeHint().height(), m_overdose->sizeHint().height(),
                     m_menuButton->sizeHint().height()})
           + 2 * ringSpace;
}

QSize WindowHeader::sizeHint() const
{
    return {widthOf({true, true, true}), m_hasOneRow ? rowHeight() : 2 * rowHeight()};
}

QSize WindowHeader::minimumSizeHint() const
{
    return {widthOf({false, false, false, false}), sizeHint().height()};
}

void WindowHeader::arrange()
{
    m_name->setFont(m_theme.font(Theme::Type::HeadingThree));
    m_tabs->setFont(m_theme.font(Theme::Type::Lead));
    // Large type on a low screen: the view needs the room more than its name.
    const bool isLow = window()->height() < m_theme.px(lowHeight);
    m_dropDown->setFont(m_theme.font(isLow ? Theme::Type::Body : Theme::Type::Lead));

    const Fold fold = foldFor(width());
    setOverdoseText(fold.hasWholeOverdoseText);
    QWidget *hidden = fold.hasTabs ? static_cast<QWidget *>(m_dropDown) : m_tabs;
    QWidget *shown = fold.hasTabs ? static_cast<QWidget *>(m_tabs) : m_dropDown;
    const bool movesFocus = hidden->hasFocus();
    shown->show();
    if (movesFocus)
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
    m_name->setVisible(fold.hasName);

    if (m_hasOneRow != fold.hasOneRow) {
        m_hasOneRow = fold.hasOneRow;
        updateGeometry();
    }

    const int rows = m_hasOneRow ? height() : height() / 2;
    const auto place = [this, rows](QWidget *widget, int x, const QSize &size, int row = 0) {
        const QRect rect(x, row * rows + (rows - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    int start = space();
    if (fold.hasName) {
        place(m_name, start, m_name->sizeHint());
        start += m_name->sizeHint().width() + 2 * space();
    }
    int end = width() - space() - m_menuButton->sizeHint().width();
    place(m_menuButton, end, m_menuButton->sizeHint());
    if (m_hasOneRow) {
        end -= space() + m_overdose->sizeHint().width();
        place(m_overdose, end, m_overdose->sizeHint());
    } else {
        place(m_overdose, space(), m_overdose->sizeHint(), 1);
    }
    place(shown, start, {std::min(shown->sizeHint().width(), end - space() - start), shown->sizeHint().height()});
}

void WindowHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WindowHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        if (m_menuButton) {
            updateGeometry();
            arrange();
        }
    }
}

void WindowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colors().hairline);
    if (m_dropDown->isHidden())
        return;
    // The line under the chosen tab, here too: a page has a drop-down of its own just under this one.
    constexpr int thickness = 4;
    const QRect under = m_dropDown->geometry();
    painter.fillRect(under.left(), under.bottom() + 1 + FocusRing::ringWidth + FocusRing::groundWidth, under.width(),
                     thickness, m_theme.colors().accent);
}

} // namespace Handrail
