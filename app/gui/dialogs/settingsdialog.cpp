// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/settingsdialog.h"

#include "core/content/librarystore.h"
#include "gui/dialogs/contenterrorlist.h"
#include "gui/dialogs/librarynotes.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Handrail {

SettingsDialog::SettingsDialog(LibraryStore &store, Settings &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_settings(settings)
    , m_chooseFolder([](QWidget *asking, const QString &present) {
        return QFileDialog::getExistingDirectory(asking, tr("Folder with your clinic's content"), present);
    })
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));

    m_territory = new QComboBox(this);
    m_territory->setObjectName(QStringLiteral("territoryChooser"));
    m_territory->setAccessibleName(tr("Country, for the numbers to call"));
    QStringList codes = territories(store.library());
    if (!codes.contains(settings.territory()))
        codes.prepend(settings.territory());
    for (const QString &code : std::as_const(codes))
        m_territory->addItem(territoryName(code), code);
    m_territory->setCurrentIndex(m_territory->findData(settings.territory()));
    connect(m_territory, &QComboBox::activated, this, [this] {
        m_settings.setTerritory(m_territory->currentData().toString());
        Q_EMIT placeChanged();
    });

    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paperSettingChooser"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), QStringLiteral("a4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("letter"));
    m_paper->setCurrentIndex(m_paper->findData(settings.paper()));
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_settings.setPaper(m_paper->currentData().toString());
        Q_EMIT placeChanged();
    });

    m_folder = new QLabel(this);
    m_folder->setObjectName(QStringLiteral("contentFolderLabel"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);

    auto *choose = new QPushButton(tr("&Choose a folder…"), this);
    choose->setObjectName(QStringLiteral("chooseContentFolder"));
    choose->setAccessibleName(tr("Choose a folder with your clinic's content"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    m_builtIn = new QPushButton(tr("Use the &built-in content only"), this);
    m_builtIn->setObjectName(QStringLiteral("useBuiltInContent"));
    m_builtIn->setAccessibleName(tr("Use the built-in content only"));
    m_builtIn->setAutoDefault(false);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { useFolder({}); });

    m_errors = new ContentErrorList(this);
    m_errors->hide();

    auto *territoryLabel = new QLabel(tr("C&ountry, for the numbers to call"), this);
    territoryLabel->setBuddy(m_territory);
    auto *paperLabel = new QLabel(tr("&Paper"), this);
    paperLabel->setBuddy(m_paper);
    auto *contentHeading = new QLabel(tr("Content"), this);
    contentHeading->setFont(theme.font(Theme::Type::HeadingThree));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("settingsClose"));
    close->setAccessibleName(close->text().remove(u'&'));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    // Scrolls when the type is large and the screen small; what closes it always stays in view.
    m_content = new QWidget;
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    const int margin = theme.px(16);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(8));
    layout->addWidget(territoryLabel);
    layout->addWidget(m_territory);
    layout->addWidget(paperLabel);
    layout->addWidget(m_paper);
    layout->addSpacing(theme.px(8));
    layout->addWidget(contentHeading);
    layout->addWidget(m_folder);
    layout->addWidget(choose, 0, Qt::AlignLeading);
    layout->addWidget(m_builtIn, 0, Qt::AlignLeading);
    layout->addWidget(m_errors, 1);
    layout->addStretch(0);
    scroll->setWidget(m_content);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, margin);
    outer->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->addWidget(buttons);
    outer->addLayout(foot);

    connect(&store, &LibraryStore::libraryChanged, this, &SettingsDialog::showFolder);
    showFolder();
    resize(theme.px(560), 0);
    fit();
}

void SettingsDialog::fit()
{
    const QSize space = screen() ? screen()->availableSize() * 0.9 : QSize(1024, 640);
    const int width = qMin(qMax(this->width(), m_content->minimumSizeHint().width()), space.width());
    const int foot = layout()->minimumSize().height();
    const int wanted = m_content->layout()->totalHeightForWidth(width) + foot;
    resize(width, qMin(qMax(height(), wanted), space.height()));
}

void SettingsDialog::showFolder()
{
    const QString folder = m_store.overlayFolder();
    m_folder->setText(folder.isEmpty()
                          ? tr("Handrail shows its built-in content. A clinic can lay a folder of its own "
                               "topics and help lines over it.")
                          : tr("Laid over the built-in content: %1").arg(QDir::toNativeSeparators(folder)));
    m_builtIn->setEnabled(!folder.isEmpty() || !m_settings.contentFolder().isEmpty());
}

void SettingsDialog::chooseFolder()
{
    const QString folder = m_chooseFolder(this, m_settings.contentFolder());
    if (!folder.isEmpty())
        useFolder(folder);
}

void SettingsDialog::useFolder(const QString &folder)
{
    const Result<Done, LocatedErrors> outcome = m_store.setOverlay(folder);
    if (!outcome) {
        showErrors(folder, outcome.error());
        return;
    }
    m_settings.setContentFolder(folder);
    m_errors->hide();
    showFolder();
}

void SettingsDialog::showErrors(const QString &folder, const LocatedErrors &errors)
{
    m_errors->setErrors(folder, errors);
    m_errors->show();
    fit();
    m_errors->findChild<QWidget *>(QStringLiteral("contentErrors"))->setFocus();
}

} // namespace Handrail
