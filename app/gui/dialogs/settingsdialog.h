// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Handrail {

class ContentErrorList;
class LibraryStore;
class Settings;
class Theme;

/// Asks for a folder; an empty answer means that the person changed their mind.
using FolderChooser = std::function<QString(QWidget *parent, const QString &present)>;

/// Country, paper, and a clinic's own content. What is chosen holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(LibraryStore &store, Settings &settings, const Theme &theme, QWidget *parent = nullptr);

    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }
    /// Says why a folder was refused, without having tried it again.
    void showErrors(const QString &folder, const LocatedErrors &errors);

Q_SIGNALS:
    /// The country or the paper: what pages show of them is out of date.
    void placeChanged();

private:
    void chooseFolder();
    void useFolder(const QString &folder);
    void showFolder();
    void fit(); ///< as high as what is in it, within the screen

    LibraryStore &m_store;
    Settings &m_settings;
    FolderChooser m_chooseFolder;
    QWidget *m_content = nullptr;
    QComboBox *m_territory = nullptr;
    QComboBox *m_paper = nullptr;
    QLabel *m_folder = nullptr;
    QPushButton *m_builtIn = nullptr;
    ContentErrorList *m_errors = nullptr;
};

} // namespace Handrail
