// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QSettings>
#include <QString>

#include <functional>
#include <optional>

namespace Handrail {

/// What Handrail keeps between runs: an INI file, and nothing about a person. Beside the program when a
/// file portable.txt stands there, else in the user's configuration folder.
///
/// A file that was damaged or edited by hand is read as far as it makes sense; the rest counts as unset. Before
/// anything is written over a damaged one, it is copied.
class Settings
{
public:
    explicit Settings(const QString &iniFile);
    /// What a person should know, because their settings are not kept or not as they were.
    struct Trouble
    {
        enum class Kind { NotKept, DamagedButCopied, DamagedNotCopied };
        Kind kind;
        QString file; ///< that it is about: what cannot be written, or where the damaged one is now
    };
    /// Told at once of a damaged file, and of what is not kept as soon as something is set. Answers whether it has
    /// passed that on; then it is told nothing more.
    using TroubleListener = std::function<bool(const Trouble &trouble)>;
    void setTroubleListener(const TroubleListener &listener);

    static QString defaultFile();
    static QString fileFor(const QString &programFolder); ///< defaultFile() for a program in that folder

    int textPercent() const; ///< 100 when unset
    void setTextPercent(int percent);
    QString scheme() const; ///< "system" when unset; "light", "dark", "high-contrast"
    void setScheme(const QString &scheme);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString tab() const;
    void setTab(const QString &tab);
    QString contentFolder() const; ///< a clinic's overlay; empty for none
    void setContentFolder(const QString &folder);
    QString territory() const; ///< "US", "GB" …; by the system's locale when unset; "XX" when that says nothing
    void setTerritory(const QString &territory);
    QString paper() const; ///< "a4" or "letter"; by the system's locale when unset
    void setPaper(const QString &paper);
    QPageSize::PageSizeId paperSize() const;
    bool lessMovement() const; ///< false when unset: as the system asks
    void setLessMovement(bool isLess);
    QString language() const; ///< BCP 47; empty: as the system
    void setLanguage(const QString &language);

private:
    void keep(const QString &key, const QVariant &value);
    void copyDamaged();
    void tell(const Trouble &trouble);

    bool m_isDamaged; ///< and not yet copied
    QSettings m_settings;
    TroubleListener m_listener;
    std::optional<Trouble> m_untold;
    bool m_isTold = false;
};

} // namespace Handrail
