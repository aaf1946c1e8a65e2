// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/pdfmetadata.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <vector>

namespace Handrail {

namespace {

const auto author = QStringLiteral("Handrail");

QString languageTag(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
}

/// What XMP readers look for; the same words as in the Info dictionary.
QByteArray xmp(const ReportDocument &document, const QString &date)
{
    const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const auto basic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const auto meta = QStringLiteral("adobe:ns:meta/");
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const auto container = [&](const QString &name, const QString &kind, const QString &text) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (kind == QLatin1String("Alt"))
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    };
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(basic, QStringLiteral("xmp"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    container(QStringLiteral("title"), QStringLiteral("Alt"), document.title);
    container(QStringLiteral("creator"), QStringLiteral("Seq"), author);
    container(QStringLiteral("language"), QStringLiteral("Bag"), languageTag(document.locale));
    if (!date.isEmpty()) {
        xml.writeTextElement(basic, QStringLiteral("CreateDate"), date);
        xml.writeTextElement(basic, QStringLiteral("ModifyDate"), date);
    }
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return packet;
}

/// Later versions of Qt write metadata of their own, with a random id in it. What nothing refers to is left out.
void removeMetadata(PdfFile &file)
{
    QByteArray catalog = file.object(file.catalog());
    const qsizetype from = catalog.indexOf("/Metadata ");
    const qsizetype end = from < 0 ? -1 : catalog.indexOf(" R", from);
    if (end < 0)
        return;
    catalog.remove(from, end + 2 - from);
    file.setObject(file.catalog(), catalog);
}

} // namespace

void addPdfMetadata(PdfFile &file, const ReportDocument &document)
{
    const QString language = languageTag(document.locale);
    QByteArray info = "<<\n/Title " + PdfFile::textString(document.title) + "\n/Author " + PdfFile::textString(author)
                      + "\n/Creator " + PdfFile::textString(author) + "\n/Producer " + PdfFile::textString(author)
                      + '\n';
    QString date;
    if (document.date.isValid()) {
        date = document.date.toString(u"yyyy-MM-dd") + QStringLiteral("T00:00:00Z");
        const QByteArray stamp = "(D:" + document.date.toString(u"yyyyMMdd").toLatin1() + "000000Z)";
        info += "/CreationDate " + stamp + "\n/ModDate " + stamp + '\n';
    }
    file.setInfo(file.addObject(info + ">>"));
    const int metadata = file.addObject({});
    // Not packed, so that a program that knows no PDF can find it.
    const QByteArray packet = xmp(document, date);
    file.setObject(metadata, "<<\n/Type /Metadata\n/Subtype /XML\n/Length " + QByteArray::number(packet.size())
                                 + "\n>>\nstream\n" + packet + "\nendstream");
    removeMetadata(file);
    file.addEntries(file.catalog(), "/Metadata " + PdfFile::reference(metadata) + "\n/Lang "
                                        + PdfFile::textString(language) + "\n/ViewerPreferences <</DisplayDocTitle true"
                                        + (document.locale.textDirection() == Qt::RightToLeft ? " /Direction /R2L" : "")
                                        + ">>");
}

void mendSpaces(PdfFile &file)
{
    for (const int font : file.objectsWith("/ToUnicode")) {
        const int map = file.numberIn(font, "/ToUnicode");
        std::optional<QByteArray> text = file.streamData(map);
        if (!text)
            continue;
        // What stands in brackets are characters; outside of them the same digits are a glyph.
        qsizetype end = 0;
        for (qsizetype begin = text->indexOf('['); begin >= 0; begin = text->indexOf('[', end)) {
            end = text->indexOf(']', begin);
            if (end < 0)
                break;
            QByteArray characters = text->mid(begin, end - begin);
            text->replace(begin, end - begin, characters.replace("<0009>", "<0020>"));
        }
        file.setStream(map, *text);
    }
}

void nameFontSubsets(PdfFile &file)
{
    constexpr int tagLength = 6; // by the PDF's own rules, capital letters and a plus sign
    const QByteArray key = "/FontName /";
    for (const int descriptor : file.objectsWith(key)) {
        QByteArray content = file.object(descriptor);
        const qsizetype begin = content.indexOf(key) + key.size();
        const qsizetype plus = content.indexOf('+', begin);
        const qsizetype end = content.indexOf('\n', begin);
        if (plus != begin + tagLength || end < plus)
            continue;
        const QByteArray hash = QCryptographicHash::hash(content.mid(plus, end - plus), QCryptographicHash::Md5);
        for (int i = 0; i < tagLength; ++i)
            content[begin + i] = char('A' + uchar(hash.at(i)) % 26);
        file.setObject(descriptor, content);
    }
}

void addPdfOutline(PdfFile &file, const QList<PagedDocument::Bookmark> &bookmarks, qreal pageHeight)
{
    if (bookmarks.isEmpty())
        return;
    struct Item
    {
        int object = 0;
        int parent = -1; ///< an index; -1 for the outline itself
        QList<int> kids; ///< indexes
        int descendants = 0;
    };
    std::vector<Item> items(size_t(bookmarks.size()));
    QList<int> top;
    QList<int> open; // the chain of items that the next may stand under
    for (int i = 0; i < int(bookmarks.size()); ++i) {
        while (!open.isEmpty() && bookmarks.at(open.last()).level >= bookmarks.at(i).level)
            open.removeLast();
        Item &item = items[size_t(i)];
        item.object = file.addObject({});
        item.parent = open.isEmpty() ? -1 : open.last();
        (open.isEmpty() ? top : items[size_t(open.last())].kids).append(i);
        open.append(i);
    }
    for (size_t i = items.size(); i-- > 0;) {
        if (items[i].parent >= 0)
            items[size_t(items[i].parent)].descendants += 1 + items[i].descendants;
    }
    const int outline = file.addObject({});
    const QList<int> pages = file.pages();
    const auto entry = [&](const char *key, int object) { return QByteArray(key) + PdfFile::reference(object) + '\n'; };
    const auto firstAndLast = [&](const QList<int> &kids, qsizetype descendants) {
        return kids.isEmpty() ? QByteArray()
                              : entry("/First ", items[size_t(kids.first())].object)
                                    + entry("/Last ", items[size_t(kids.last())].object) + "/Count "
                                    + QByteArray::number(descendants) + '\n';
    };
    for (int i = 0; i < int(bookmarks.size()); ++i) {
        const PagedDocument::Bookmark &bookmark = bookmarks.at(i);
        const Item &item = items[size_t(i)];
        const QList<int> &siblings = item.parent < 0 ? top : items[size_t(item.parent)].kids;
        const qsizetype place = siblings.indexOf(i);
        QByteArray content = "<<\n/Title " + PdfFile::textString(bookmark.title) + '\n'
                             + entry("/Parent ", item.parent < 0 ? outline : items[size_t(item.parent)].object);
        if (place > 0)
            content += entry("/Prev ", items[size_t(siblings.at(place - 1))].object);
        if (place + 1 < siblings.size())
            content += entry("/Next ", items[size_t(siblings.at(place + 1))].object);
        content += firstAndLast(item.kids, item.descendants) + "/Dest ["
                   + PdfFile::reference(pages.value(bookmark.page, pages.first())) + " /XYZ 0 "
                   + QByteArray::number(pageHeight - bookmark.y, 'f', 2) + " null]\n>>";
        file.setObject(item.object, content);
    }
    file.setObject(outline, "<<\n/Type /Outlines\n" + firstAndLast(top, bookmarks.size()) + ">>");
    file.addEntries(file.catalog(),
                    "/Outlines " + PdfFile::reference(outline) + (pages.size() > 1 ? "\n/PageMode /UseOutlines" : ""));
}

} // namespace Handrail
