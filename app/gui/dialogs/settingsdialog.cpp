// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/settingsdialog.h"

#include "core/content/helplinewords.h"
#include "core/content/librarystore.h"
#include "gui/dialogs/contenterrorlist.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/savefiledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Handrail {

SettingsDialog::SettingsDialog(LibraryStore &store, Settings &settings, LanguageSwitch &languages, Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_settings(settings)
    , m_languages(languages)
    , m_theme(theme)
    , m_chooseFolder([](QWidget *asking, const QString &present) {
        const FileDialogTraces traces; // first: the dialog writes them when it goes away
        PlainFileIcons icons;
        QFileDialog dialog(asking, tr("Folder with your clinic’s content"));
        dialog.setIconProvider(&icons);
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        if (!present.isEmpty())
            dialog.setDirectory(present);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    })
{
    setObjectName(QStringLiteral("settingsDialog"));
    buildChoosers();
    buildContent();
    layOut();
    connect(&store, &LibraryStore::libraryChanged, this, &SettingsDialog::showFolder);
    retranslate();
    resize(theme.px(560), 0);
    fit();
}

void SettingsDialog::buildChoosers()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("languageChooser"));
    QStringList languages = m_languages.codes();
    languages.prepend(LanguageSwitch::asSystem());
    for (const QString &code : std::as_const(languages))
        m_language->addItem(m_languages.nameOf(code), code);
    m_language->setCurrentIndex(m_language->findData(m_languages.chosen()));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_languages.choose(m_language->currentData().toString()); });
    m_languageNote = new QLabel(this);
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    m_languageNote->setTextFormat(Qt::PlainText);
    m_languageNote->setWordWrap(true);

    m_territory = new QComboBox(this);
    m_territory->setObjectName(QStringLiteral("territoryChooser"));
    connect(m_territory, &QComboBox::activated, this, [this] {
        m_settings.setTerritory(m_territory->currentData().toString());
        Q_EMIT placeChanged();
    });

    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paperSettingChooser"));
    m_paper->addItem(QString(), QStringLiteral("a4"));
    m_paper->addItem(QString(), QStringLiteral("letter"));
    m_paper->setCurrentIndex(m_paper->findData(m_settings.paper()));
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_settings.setPaper(m_paper->currentData().toString());
        Q_EMIT placeChanged();
    });

    m_lessMovement = new QCheckBox(this);
    m_lessMovement->setObjectName(QStringLiteral("lessMovement"));
    m_lessMovement->setChecked(m_settings.lessMovement());
    connect(m_lessMovement, &QCheckBox::toggled, this, [this](bool isOn) {
        m_settings.setLessMovement(isOn);
        m_theme.setLessMovement(isOn);
    });
    m_movementNote = new QLabel(this);
    m_movementNote->setTextFormat(Qt::PlainText);
    m_movementNote->setWordWrap(true);

    m_languageLabel = new QLabel(this);
    m_languageLabel->setBuddy(m_language);
    m_territoryLabel = new QLabel(this);
    m_territoryLabel->setBuddy(m_territory);
    m_paperLabel = new QLabel(this);
    m_paperLabel->setBuddy(m_paper);
}

void SettingsDialog::buildContent()
{
    m_contentHeading = new QLabel(this);
    m_contentHeading->setFont(m_theme.font(Theme::Type::HeadingThree));
    m_folder = new QLabel(this);
    m_folder->setObjectName(QStringLiteral("contentFolderLabel"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);

    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("chooseContentFolder"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    m_builtIn = new QPushButton(this);
    m_builtIn->setObjectName(QStringLiteral("useBuiltInContent"));
    m_builtIn->setAutoDefault(false);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { useFolder({}); });

    m_errors = new ContentErrorList(this);
    m_errors->hide();
}

void SettingsDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("settingsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    // Scrolls when the type is large and the screen small; what closes it always stays in view.
    m_content = new QWidget;
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    const int margin = m_theme.px(16);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addWidget(m_languageNote);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(m_territoryLabel);
    layout->addWidget(m_territory);
    layout->addWidget(m_paperLabel);
    layout->addWidget(m_paper);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(m_lessMovement);
    layout->addWidget(m_movementNote);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(m_contentHeading);
    layout->addWidget(m_folder);
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addWidget(m_builtIn, 0, Qt::AlignLeading);
    layout->addWidget(m_errors, 1);
    layout->addStretch(0);
    scroll->setWidget(m_content);
    // With one language alone there is nothing to choose: the note says which it is.
    m_language->setVisible(m_languages.hasChoice());

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, margin);
    outer->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->addWidget(buttons);
    outer->addLayout(foot);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, m_languages.nameOf(LanguageSwitch::asSystem()));
    m_languageNote->setText(m_languages.hasChoice()
                                ? anotherLanguageNote()
                                : tr("%1.", "the only language").arg(m_languages.nameOf(m_languages.current())) + u' '
                                      + anotherLanguageNote());
    m_territoryLabel->setText(tr("C&ountry, for the numbers to call"));
    m_territory->setAccessibleName(tr("Country, for the numbers to call"));
    showTerritories();
    m_paperLabel->setText(tr("&Paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_lessMovement->setText(tr("Less &movement"));
    m_lessMovement->setAccessibleName(tr("Less movement"));
    const QString stillness =
        tr("Pictures stand still. Without it they move unless the system asks for less movement.");
    m_movementNote->setText(stillness);
    m_lessMovement->setAccessibleDescription(stillness);
    m_contentHeading->setText(tr("Content"));
    m_choose->setText(tr("&Choose a folder…"));
    m_choose->setAccessibleName(tr("Choose a folder with your clinic’s content"));
    m_builtIn->setText(tr("Use the &built-in content only"));
    m_builtIn->setAccessibleName(tr("Use the built-in content only"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    showFolder();
}

void SettingsDialog::showTerritories()
{
    // Filled anew: the names follow the language, and so does their order.
    m_territory->clear();
    QStringList codes = territories(m_store.library().helpLines);
    if (!codes.contains(QStringLiteral("XX")))
        codes.append(QStringLiteral("XX")); // anywhere else can be chosen without a line of its own
    if (!codes.contains(m_settings.territory()))
        codes.prepend(m_settings.territory());
    for (const QString &code : std::as_const(codes))
        m_territory->addItem(territoryName(code), code);
    m_territory->setCurrentIndex(m_territory->findData(m_settings.territory()));
}

QString SettingsDialog::anotherLanguageNote()
{
    return tr("Your language is not there? It can be added without programming, with the program Qt Linguist. The "
              "README among the source files of Handrail says how.");
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

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fit();
    }
    QDialog::changeEvent(event);
}

} // namespace Handrail
