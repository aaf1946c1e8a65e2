// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/printpreviewdialog.h"

#include "gui/printing/pagesview.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int largePercent = 133;      // 16 pt
constexpr int extraLargePercent = 167; // 20 pt
constexpr int ringSpace = 8;           // around what takes the focus

} // namespace

PrintPreviewDialog::PrintPreviewDialog(const ReportDocument &document, const PaperChoice &paper, bool hasPrinter,
                                       const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print: %1").arg(document.title));

    m_view = new PagesView(this);

    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paperChooser"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), false);
    m_paper->addItem(tr("Letter"), true);
    m_paper->setCurrentIndex(paper.isLetter ? 1 : 0);

    m_textSize = new QComboBox(this);
    m_textSize->setObjectName(QStringLiteral("textSizeChooser"));
    m_textSize->setAccessibleName(tr("Size of type"));
    m_textSize->addItem(tr("Normal"), 100);
    m_textSize->addItem(tr("Large"), largePercent);
    m_textSize->addItem(tr("Extra large"), extraLargePercent);
    m_textSize->setCurrentIndex(qMax(0, m_textSize->findData(paper.textPercent)));

    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(QStringLiteral("printButton"));
    print->setAccessibleName(tr("Print"));
    print->setEnabled(hasPrinter);
    auto *savePdf = new QPushButton(tr("Save as PDF…"), this);
    savePdf->setObjectName(QStringLiteral("savePdfButton"));
    savePdf->setAccessibleName(tr("Save as PDF"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAccessibleName(tr("Cancel"));
    QPushButton *main = hasPrinter ? print : savePdf;
    main->setProperty("kind", QStringLiteral("primary"));
    main->setDefault(true);

    auto *paperLabel = new QLabel(tr("&Paper"), this);
    paperLabel->setBuddy(m_paper);
    auto *sizeLabel = new QLabel(tr("Size of &type"), this);
    sizeLabel->setBuddy(m_textSize);

    QLabel *none = nullptr;
    if (!hasPrinter) {
        none = new QLabel(tr("No printer was found. You can save a PDF and print it somewhere else."), this);
        none->setObjectName(QStringLiteral("noPrinter"));
        none->setWordWrap(true);
    }
    const int margin = theme.px(16);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    constexpr int largeType = 150; // percent: beside the pages, the choices would leave them no room
    if (theme.textPercent() > largeType) {
        layout->setDirection(QBoxLayout::TopToBottom);
        layout->setContentsMargins(ringSpace * 2, ringSpace, ringSpace * 2, ringSpace * 2);
        layout->setSpacing(ringSpace);
        auto *choices = new QHBoxLayout;
        for (QWidget *each : {static_cast<QWidget *>(paperLabel), static_cast<QWidget *>(m_paper),
                              static_cast<QWidget *>(sizeLabel), static_cast<QWidget *>(m_textSize)})
            choices->addWidget(each);
        choices->addStretch(1);
        layout->addLayout(choices);
        layout->addWidget(m_view, 1);
        if (none)
            layout->addWidget(none);
        auto *buttons = new QHBoxLayout;
        for (QPushButton *each : {print, savePdf, cancel})
            buttons->addWidget(each);
        buttons->addStretch(1);
        layout->addLayout(buttons);
    } else {
        // Scrolls by itself when the screen is small.
        auto *side = new QWidget;
        auto *sideScroll = new QScrollArea(this);
        sideScroll->setFrameShape(QFrame::NoFrame);
        sideScroll->setFocusPolicy(Qt::NoFocus);
        sideScroll->setWidgetResizable(true);
        sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *options = new QVBoxLayout(side);
        options->setContentsMargins(ringSpace, ringSpace, ringSpace, ringSpace);
        options->setSpacing(theme.px(8));
        options->addWidget(paperLabel);
        options->addWidget(m_paper);
        options->addSpacing(theme.px(8));
        options->addWidget(sizeLabel);
        options->addWidget(m_textSize);
        options->addStretch(1);
        if (none) {
            options->addWidget(none);
            options->addSpacing(theme.px(8));
        }
        for (QPushButton *each : {print, savePdf, cancel})
            options->addWidget(each);
        layout->addWidget(m_view, 1);
        sideScroll->setWidget(side);
        sideScroll->setFixedWidth(side->sizeHint().width() + sideScroll->verticalScrollBar()->sizeHint().width());
        layout->addWidget(sideScroll);
    }

    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreviewDialog::refresh);
    connect(m_textSize, &QComboBox::currentIndexChanged, this, &PrintPreviewDialog::refresh);
    connect(print, &QPushButton::clicked, this, [this] { finish(Wish::Print); });
    connect(savePdf, &QPushButton::clicked, this, [this] { finish(Wish::SavePdf); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    setTabOrder(m_view, m_paper);
    main->setFocus();
    refresh();
    const QSize space = screen() ? screen()->availableSize() * 0.9 : QSize(1024, 640);
    resize(QSize(900 + theme.px(120), 900).boundedTo(space));
}

PaperChoice PrintPreviewDialog::paper() const
{
    return {m_paper->currentData().toBool(), m_textSize->currentData().toInt()};
}

void PrintPreviewDialog::refresh()
{
    m_view->setPages(PagedDocument(m_document, paper().style()));
}

void PrintPreviewDialog::finish(Wish wish)
{
    m_wish = wish;
    accept();
}

} // namespace Handrail
