// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/printing/printing.h"

#include <QObject>

#include <optional>

namespace Handrail {

class MessageBar;
class Settings;
class Theme;

/// Print and Save as PDF for whatever is in view: asks what has to be asked, and tells how it went in the
/// window's message bar.
class DocumentOutput : public QObject
{
    Q_OBJECT

public:
    DocumentOutput(Settings &settings, const Theme &theme, MessageBar &messages, QWidget *window);

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

    /// The style is the page's own choice of paper and type; without one the settings' paper is used.
    void print(const ReportDocument &document, const std::optional<PageStyle> &style = {});
    void savePdf(const ReportDocument &document, const std::optional<PageStyle> &style = {});
    void forget(); ///< the folder and the size of type used last

private:
    void sendToPrinter(const ReportDocument &document, const PaperChoice &paper);
    PaperChoice paper() const;
    bool hasWords(const ReportDocument &document);
    /// What takes long says so, and can be stopped.
    Result<Done, QString> writeWithProgress(const ReportDocument &document, const PageStyle &style,
                                            const QString &file);

    Settings &m_settings;
    const Theme &m_theme;
    MessageBar &m_messages;
    QWidget *m_window;
    FileChooser m_chooseFile;
    PrinterChooser m_choosePrinter;
    QString m_folder;
    int m_textPercent = 100;
};

} // namespace Handrail
