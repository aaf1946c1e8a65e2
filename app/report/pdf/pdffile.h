// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace Handrail {

/// The objects of a PDF as QPdfWriter writes it (a plain cross-reference table, no object streams), to be added
/// to and written anew. Objects are numbered by where they are first referred to, so that the bytes do not
/// depend on the order in which the writer happened to make them; what nothing refers to is left out.
class PdfFile
{
public:
    static std::optional<PdfFile> parse(const QByteArray &bytes);

    int catalog() const { return m_catalog; }
    QList<int> pages() const;

    /// What stands between "obj" and "endobj".
    QByteArray object(int number) const;
    int addObject(const QByteArray &content);
    void setObject(int number, const QByteArray &content);
    /// Adds entries to a dictionary.
    void addEntries(int number, const QByteArray &entries);
    /// The number in an entry of a dictionary, or of the object that it refers to; 0 when there is none.
    int numberIn(int number, const QByteArray &key) const;

    std::optional<QByteArray> streamData(int number) const;
    void setStream(int number, const QByteArray &data, const QByteArray &entries = {});

    /// Objects that hold this text outside their streams.
    QList<int> objectsWith(const QByteArray &text) const;

    void setInfo(int number) { m_info = number; }

    QByteArray toBytes() const;

    static QByteArray reference(int number);
    static QByteArray textString(const QString &text);

private:
    std::map<int, QByteArray> m_objects;
    int m_catalog = 0;
    int m_info = 0;
};

} // namespace Handrail
