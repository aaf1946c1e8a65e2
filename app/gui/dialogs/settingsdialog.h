// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Handrail {

class ContentErrorList;
class LanguageSwitch;
class LibraryStore;
class Settings;
class Theme;

/// Asks for a folder; an empty answer means that the person changed their mind.
using FolderChooser = std::function<QString(QWidget *parent, const QString &present)>;

/// Language, country, paper, movement, and a clinic's own content. What is chosen holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(LibraryStore &store, Settings &settings, LanguageSwitch &languages, Theme &theme,
                   QWidget *parent = nullptr);

    /// What to say to somebody who looks for a language that is not there.
    static QString anotherLanguageNote();

    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }
    /// Says why a folder was refused, without having tried it again.
    void showErrors(const QString &folder, const LocatedErrors &errors);

Q_SIGNALS:
    /// The country or the paper: what pages show of them is out of date.
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoosers();
    void buildContent();
    void layOut();
    void retranslate();
    void showTerritories();
    void chooseFolder();
    void useFolder(const QString &folder);
    void showFolder();
    void fit(); ///< as high as what is in it, within the screen

    LibraryStore &m_store;
    Settings &m_settings;
    LanguageSwitch &m_languages;
    Theme &m_theme;
    FolderChooser m_chooseFolder;
    QWidget *m_content = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr; ///< hidden while there is one language alone
    QLabel *m_languageNote = nullptr;
    QLabel *m_territoryLabel = nullptr;
    QComboBox *m_territory = nullptr;
    QLabel *m_paperLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_lessMovement = nullptr;
    QLabel *m_movementNote = nullptr;
    QLabel *m_contentHeading = nullptr;
    QLabel *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_builtIn = nullptr;
    ContentErrorList *m_errors = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace Handrail
