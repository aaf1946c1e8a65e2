// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <functional>

namespace Handrail {

namespace {

constexpr int crossReferenceWidth = 20; // bytes of an entry, by the PDF's own rules

/// An object without the data of its stream.
QByteArray dictionaryOf(const QByteArray &object)
{
    const qsizetype stream = object.indexOf("\nstream");
    return object.left(stream < 0 ? object.size() : stream);
}

bool isRegular(char c)
{
    return !std::strchr(" \t\r\n\f()<>[]{}/%", c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Copies the text with every "12 0 R" replaced; strings are passed over.
QByteArray mapReferences(const QByteArray &text, const std::function<QByteArray(int)> &replacement)
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype i = 0;
    while (i < text.size()) {
        const char c = text[i];
        if (text.mid(i, 2) == "<<") {
            result += "<<";
            i += 2;
            continue;
        }
        if (c == '(' || c == '<') {
            const char close = c == '(' ? ')' : '>';
            const qsizetype begin = i++;
            while (i < text.size() && text[i] != close)
                i += text[i] == '\\' ? 2 : 1;
            i = std::min(i + 1, text.size());
            result += text.sliced(begin, i - begin);
            continue;
        }
        if (!isRegular(c)) {
            result += c;
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isRegular(text[i]))
            ++i;
        const QByteArray word = text.sliced(begin, i - begin);
        const bool isReference = std::all_of(word.begin(), word.end(), isDigit) && text.mid(i, 4) == " 0 R"
                                 && (i + 4 == text.size() || !isRegular(text[i + 4]));
        if (isReference) {
            result += replacement(word.toInt());
            i += 4;
        } else {
            result += word;
        }
    }
    return result;
}

} // namespace

std::optional<PdfFile> PdfFile::parse(const QByteArray &bytes)
{
    const qsizetype mark = bytes.lastIndexOf("startxref");
    if (mark < 0)
        return std::nullopt;
    const qsizetype table = bytes.mid(mark + 9, 32).trimmed().split('\n').first().trimmed().toLongLong();
    const QByteArray start = "xref\n0 ";
    if (table <= 0 || bytes.mid(table, start.size()) != start)
        return std::nullopt;
    const qsizetype countEnd = bytes.indexOf('\n', table + start.size());
    const int count = bytes.mid(table + start.size(), countEnd - table - start.size()).trimmed().toInt();

    std::map<qsizetype, int> numbers; // by offset
    for (int number = 0; number < count; ++number) {
        const QByteArray entry = bytes.mid(countEnd + 1 + qsizetype(number) * crossReferenceWidth, crossReferenceWidth);
        if (entry.size() == crossReferenceWidth && entry.at(17) == 'n')
            numbers.emplace(entry.left(10).toLongLong(), number);
    }
    PdfFile file;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        const auto next = std::next(it);
        const qsizetype limit = next == numbers.cend() ? table : next->first;
        const QByteArray header = QByteArray::number(it->second) + " 0 obj";
        const qsizetype end = bytes.lastIndexOf("endobj", limit - 1);
        if (bytes.mid(it->first, header.size()) != header || end < it->first)
            return std::nullopt;
        const qsizetype begin = it->first + header.size();
        file.m_objects.emplace(it->second, bytes.mid(begin, end - begin).trimmed());
    }
    const QByteArray trailer = bytes.sliced(countEnd, mark - countEnd);
    const qsizetype root = trailer.indexOf("/Root ");
    if (root < 0)
        return std::nullopt;
    file.m_catalog = trailer.mid(root + 6, trailer.indexOf(' ', root + 6) - root - 6).toInt();
    if (!file.m_objects.contains(file.m_catalog) || file.pages().isEmpty())
        return std::nullopt;
    return file;
}

QList<int> PdfFile::pages() const
{
    const QByteArray tree = object(numberIn(m_catalog, "/Pages"));
    const qsizetype begin = tree.indexOf('[', tree.indexOf("/Kids"));
    QList<int> pages;
    mapReferences(tree.mid(begin, tree.indexOf(']', begin) - begin), [&](int number) {
        pages.append(number);
        return QByteArray();
    });
    return pages;
}

QByteArray PdfFile::object(int number) const
{
    const auto it = m_objects.find(number);
    return it == m_objects.cend() ? QByteArray() : it->second;
}

int PdfFile::addObject(const QByteArray &content)
{
    const int number = m_objects.empty() ? 1 : m_objects.crbegin()->first + 1;
    m_objects.emplace(number, content);
    return number;
}

void PdfFile::setObject(int number, const QByteArray &content)
{
    m_objects[number] = content;
}

void PdfFile::addEntries(int number, const QByteArray &entries)
{
    QByteArray &content = m_objects[number];
    content.insert(dictionaryOf(content).lastIndexOf(">>"), entries + '\n');
}

int PdfFile::numberIn(int number, const QByteArray &key) const
{
    const QByteArray content = object(number);
    const qsizetype at = content.indexOf(key + ' ');
    if (at < 0)
        return 0;
    const qsizetype begin = at + key.size() + 1;
    qsizetype end = begin;
    while (end < content.size() && isDigit(content.at(end)))
        ++end;
    return content.mid(begin, end - begin).toInt();
}

QList<int> PdfFile::objectsWith(const QByteArray &text) const
{
    QList<int> numbers;
    for (const auto &[number, content] : m_objects) {
        if (dictionaryOf(content).contains(text))
            numbers.append(number);
    }
    return numbers;
}

std::optional<QByteArray> PdfFile::streamData(int number) const
{
    const QByteArray content = object(number);
    const QByteArray dictionary = dictionaryOf(content);
    const qsizetype begin = content.indexOf('\n', dictionary.size() + 1) + 1;
    const int lengthEntry = numberIn(number, "/Length");
    const bool isElsewhere = dictionary.contains("/Length " + reference(lengthEntry));
    const qsizetype length = isElsewhere ? object(lengthEntry).trimmed().toLongLong() : lengthEntry;
    if (dictionary.size() == content.size() || length <= 0 || begin + length > content.size())
        return std::nullopt;
    const QByteArray data = content.mid(begin, length);
    if (!dictionary.contains("/FlateDecode"))
        return data;
    // qUncompress() wants the length before the data; it takes any guess.
    QByteArray guess(4, '\0');
    guess[2] = 1;
    const QByteArray plain = qUncompress(guess + data);
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

void PdfFile::setStream(int number, const QByteArray &data, const QByteArray &entries)
{
    constexpr int level = 3; // a third of the time of the best, and hardly larger
    const QByteArray packed = qCompress(data, level).mid(4);
    setObject(number, "<<\n/Length " + QByteArray::number(packed.size()) + "\n/Filter /FlateDecode\n" + entries
                          + ">>\nstream\n" + packed + "\nendstream");
}

QByteArray PdfFile::toBytes() const
{
    // Numbers go to the objects in the order in which they are referred to.
    std::map<int, int> newNumbers;
    QList<int> order;
    const auto numberFor = [&](int old) {
        const auto [it, isNew] = newNumbers.emplace(old, int(order.size()) + 1);
        if (isNew)
            order.append(old);
        return it->second;
    };
    numberFor(m_catalog);
    if (m_info > 0)
        numberFor(m_info);

    QByteArray bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QByteArray content = object(order.at(i));
        const QByteArray dictionary = dictionaryOf(content);
        offsets.append(bytes.size());
        bytes += QByteArray::number(i + 1) + " 0 obj\n";
        bytes += mapReferences(dictionary, [&](int number) { return reference(numberFor(number)); });
        bytes += content.sliced(dictionary.size());
        bytes += "\nendobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    const qsizetype table = bytes.size();
    const QByteArray size = QByteArray::number(order.size() + 1);
    bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(offsets))
        bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    bytes += "trailer\n<<\n/Size " + size + "\n/Root " + reference(1) + '\n';
    if (m_info > 0)
        bytes += "/Info " + reference(2) + '\n';
    bytes += "/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return bytes;
}

QByteArray PdfFile::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray PdfFile::textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

} // namespace Handrail
