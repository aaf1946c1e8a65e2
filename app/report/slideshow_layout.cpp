// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the type of slides is, and what stands on each.

#include "report/slideshow_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace Handrail {

namespace {

/// Body type is the height of the screen divided by one of these, the same on all slides.
constexpr std::array<qreal, 5> bodyDivisors{14, 15.5, 17, 18.5, 20};
/// Only where so many fewer slides then part a table or a call-out, or cramp a picture: all have it then.
constexpr std::array<qreal, 2> smallDivisors{22, 24.5};
constexpr int leastSaved = 3;
constexpr qreal leastSavedShare = 0.1; // of the slides
constexpr qreal leastOverBody = 1.25;  // a title for body type
constexpr qreal mostMore = 1.1;        // so many times the slides that small type needs, for larger type
/// Of the room for text, the shares that are tried to fill the slides of a section alike.
constexpr std::array<qreal, 6> fills{0.5, 0.58, 0.66, 0.74, 0.82, 0.9};
/// Titles, the same on every slide: smaller where fewer of them need a second line then.
constexpr std::array<qreal, 4> titleDivisors{11, 12, 13, 13.5};
constexpr qreal lesserTitleShare = 0.85; // of a title: one under another
constexpr qreal titleGapShare = 0.035;   // of the height, under the title
constexpr qreal markGapShare = 0.015;    // over the count of slides
constexpr qreal mostTitleShare = 0.45;   // of the column: some room is left for what stands under it
constexpr qreal quietShare = 0.6;        // of a title: "(continued)"
constexpr qreal shrinkStep = 1.15;       // of a title that is too long
constexpr qreal opticalCentre = 0.4;     // of the room to spare, above
constexpr qreal continuedDivisor = 30;   // of the line under a title that goes on

qreal heightOf(const QList<std::shared_ptr<const TextBox>> &boxes)
{
    qreal height = 0;
    for (const auto &box : boxes)
        height += box->height();
    return height;
}

/// A picture that takes any shape, with words under it.
bool hasChart(const QList<ReportBlock> &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const ReportBlock &block) {
        const auto *figure = std::get_if<ReportFigure>(&block);
        return figure && figure->isElastic && !figure->words.text.isEmpty();
    });
}

} // namespace

SlideShow::Private::Private(const ReportDocument &document, QSizeF screen, const ColorTokens &tokens)
    : style(PageStyle::projected(screen.toSize(), tokens))
    , locale(document.locale)
    , column(QRectF(QPointF(0, 0), style.size).marginsRemoved(style.margins))
{
    if (document.isEmpty())
        return;
    int chapter = -1;
    const QList<SlidePart> parts = slideParts(document);
    chooseTitleSize(parts);
    for (const SlidePart &part : parts) {
        const auto begins = [](const SlideTitle &heading) { return heading.level == 1; };
        if (std::any_of(part.headings.cbegin(), part.headings.cend(), begins))
            ++chapter;
        if (part.headings.isEmpty() && part.blocks.isEmpty())
            continue;
        Section section;
        section.chapter = chapter;
        section.blocks = part.blocks;
        section.title = titleBoxes(part.headings, part.blocks.isEmpty());
        section.repeatedTitle = repeated(part.headings);
        sections.push_back(std::move(section));
    }
    layBodies();
    count();
}

SlideShow::Private::Box SlideShow::Private::box(const StyledText &text, qreal size, bool isBold,
                                                const QColor &color) const
{
    const TypeScale::Step step{int(size), isBold, 1.2};
    return std::make_shared<TextBox>(text, step, style.families, locale.textDirection(), column.width(), color);
}

void SlideShow::Private::chooseTitleSize(const QList<SlidePart> &parts)
{
    int fewest = std::numeric_limits<int>::max();
    qreal chosen = 0;
    for (const qreal divisor : titleDivisors) {
        titleDivisor = divisor;
        int lines = 0;
        for (const SlidePart &part : parts) {
            if (part.blocks.isEmpty())
                continue;
            for (const Box &title : titleBoxes(part.headings, false))
                lines += title->lineCount();
        }
        if (lines < fewest) {
            fewest = lines;
            chosen = divisor;
        }
    }
    titleDivisor = chosen;
}

QList<SlideShow::Private::Box> SlideShow::Private::titleBoxes(const QList<SlideTitle> &headings, bool isAlone) const
{
    QList<Box> boxes;
    for (qreal factor = 1;; factor /= shrinkStep) {
        boxes.clear();
        for (const SlideTitle &heading : headings) {
            const qreal divisor = isAlone           ? openingDivisor
                                  : boxes.isEmpty() ? titleDivisor
                                                    : titleDivisor / lesserTitleShare;
            boxes.append(box(StyledText::plain(heading.text),
                             std::max(share(divisor) * factor, share(bodyDivisors.back())), true, style.colors.text));
        }
        if (heightOf(boxes) <= column.height() * mostTitleShare
            || share(titleDivisor) * factor < share(bodyDivisors.back()))
            return boxes;
    }
}

QList<SlideShow::Private::Box> SlideShow::Private::repeated(const QList<SlideTitle> &headings) const
{
    if (headings.isEmpty())
        return {};
    // Who missed the first slide reads the same title; that it goes on is said quietly.
    const QString pattern = QCoreApplication::translate("Report", "%1 (continued)", "the title of a slide");
    const QString title = headings.last().text;
    const qreal size = share(titleDivisor);
    StyledText text = StyledText::plain(QString(pattern).replace(QLatin1String("%1"), title));
    const int start = int(std::max<qsizetype>(pattern.indexOf(QLatin1String("%1")), 0));
    const int end = start + int(title.size());
    QTextCharFormat quiet;
    quiet.setFontWeight(QFont::Normal);
    quiet.setForeground(style.colors.muted);
    quiet.setProperty(QTextFormat::FontPixelSize, std::max(1, int(size * quietShare)));
    if (start > 0)
        text.formats.append({0, start, quiet});
    if (end < text.text.size())
        text.formats.append({end, int(text.text.size()) - end, quiet});
    const Box said = box(text, size, true, style.colors.text);
    const QList<Box> alone = titleBoxes({{0, title}}, false);
    if (said->height() <= heightOf(alone))
        return {said};
    // On a line of its own, in the smallest type that can be read from the back row.
    const QString words = QString(pattern).remove(QLatin1String("%1")).trimmed();
    return alone + QList<Box>{box(StyledText::plain(words), share(continuedDivisor), false, style.colors.muted)};
}

/// `fill`: only that share of the room is used.
SlideShow::Private::Layout SlideShow::Private::layout(const Section &section, qreal divisor, qreal fill) const
{
    const qreal words = hasChart(section.blocks) ? chartWords(divisor) : 0;
    Layout body = layout(section, section.title, divisor, fill, words);
    if (body->pageCount() > 1 && heightOf(section.repeatedTitle) > heightOf(section.title))
        body = layout(section, section.repeatedTitle, divisor, fill, words);
    return body;
}

SlideShow::Private::Layout SlideShow::Private::layout(const Section &section, const QList<Box> &title, qreal divisor,
                                                      qreal fill, qreal chartWords) const
{
    ReportDocument under;
    under.locale = locale;
    under.blocks = section.blocks;
    PageStyle body = style;
    body.bodySize = share(divisor);
    const qreal above = title.isEmpty() ? 0 : heightOf(title) + style.size.height() * titleGapShare;
    body.margins += QMarginsF(0, std::min(above, column.height() / 2), 0, markRoom());
    const qreal room = style.size.height() - body.margins.top() - body.margins.bottom();
    body.margins += QMarginsF(0, 0, 0, room * (1 - fill));
    return std::make_unique<const PageLayout>(under, body, chartWords);
}

/// The most words that stand under a chart: so much room is left under each, and all are of one height.
qreal SlideShow::Private::chartWords(qreal divisor) const
{
    const auto known = chartWordsOf.find(divisor);
    if (known != chartWordsOf.end())
        return known->second;
    qreal most = 0;
    for (const Section &section : sections) {
        if (hasChart(section.blocks))
            most = std::max(most, layout(section, section.title, divisor, 1, 0)->wordsUnderChart());
    }
    return chartWordsOf[divisor] = most;
}

qreal SlideShow::Private::markRoom() const
{
    return share(markDivisor) * 1.2 + style.size.height() * markGapShare;
}

/// Each size is tried for several reasons, and set once.
SlideShow::Private::Need SlideShow::Private::needOf(const Section &section, qreal divisor) const
{
    const auto known = section.needs.find(divisor);
    if (known != section.needs.end())
        return known->second;
    const Layout body = layout(section, divisor);
    return section.needs[divisor] = {body->pageCount(), body->tornCount()};
}

SlideShow::Private::Need SlideShow::Private::need(qreal divisor) const
{
    Need need;
    for (const Section &section : sections) {
        if (section.blocks.isEmpty())
            continue;
        const Need one = needOf(section, divisor);
        need.slides += one.slides;
        need.torn += one.torn;
    }
    return need;
}

/// The same type on all slides, the largest that tears nothing more and needs few slides more than small type.
qreal SlideShow::Private::chooseBodySize() const
{
    const Need usual = need(bodyDivisors.back());
    const auto saved = [&](qreal divisor) { return usual.torn - need(divisor).torn; };
    const qreal least = std::max(qreal(leastSaved), usual.slides * leastSavedShare);
    if (usual.torn >= least) {
        const auto most = std::max_element(smallDivisors.cbegin(), smallDivisors.cend(),
                                           [&](qreal one, qreal other) { return saved(one) < saved(other); });
        if (saved(*most) >= least)
            return *most;
    }
    const auto serves = [&](qreal divisor) {
        if (divisor < titleDivisor * leastOverBody)
            return false;
        const Need more = need(divisor);
        return more.torn <= usual.torn && more.slides <= int(usual.slides * mostMore);
    };
    return *std::find_if(bodyDivisors.cbegin(), bodyDivisors.cend() - 1, serves);
}

void SlideShow::Private::layBodies()
{
    const qreal divisor = chooseBodySize();
    qreal drop = column.height();
    for (Section &section : sections) {
        if (section.blocks.isEmpty()) {
            section.drop = std::max(qreal(0), column.height() - heightOf(section.title)) * opticalCentre;
            continue;
        }
        section.body = balanced(section, divisor);
        qreal used = 0;
        for (int page = 0; page < section.body->pageCount(); ++page)
            used = std::max(used, section.body->contentHeight(page));
        const qreal room = column.bottom() - markRoom() - section.body->style().margins.top();
        drop = std::min(drop, std::max(qreal(0), room - used) * opticalCentre);
    }
    for (Section &section : sections) {
        if (section.body)
            section.drop = drop; // text begins at the same height, as far as titles let it
    }
}

/// Without a slide that holds what is left over.
SlideShow::Private::Layout SlideShow::Private::balanced(const Section &section, qreal divisor) const
{
    Layout full = layout(section, divisor);
    const auto hasOwnHeight = [](const ReportBlock &block) { return std::holds_alternative<ReportFigure>(block); };
    if (full->pageCount() < 2 || std::any_of(section.blocks.cbegin(), section.blocks.cend(), hasOwnHeight))
        return full;
    for (const qreal fill : fills) {
        Layout even = layout(section, divisor, fill);
        if (even->pageCount() == full->pageCount() && even->tornCount() <= full->tornCount())
            return even;
    }
    return full;
}

void SlideShow::Private::count()
{
    int chapter = -2;
    int next = 0; // point of the chapter
    for (size_t index = 0; index < sections.size(); ++index) {
        Section &section = sections[index];
        if (section.chapter != chapter)
            next = 0;
        chapter = section.chapter;
        section.firstPoint = next;
        if (!section.body) {
            slides.push_back({index, 0, chapter, {}});
            continue;
        }
        const int pages = section.body->pageCount();
        int points = 0;
        for (int page = 0; page < pages; ++page)
            points = std::max(points, section.body->points(page).isEmpty() ? 0 : section.body->points(page).last() + 1);
        for (int page = 0; page < pages; ++page) {
            Slide slide{index, page, chapter, {}};
            if (points > 1) { // one alone needs not stand out
                for (const int point : section.body->points(page))
                    slide.points.append(section.firstPoint + point);
            }
            if (!slide.points.isEmpty())
                next = slide.points.last() + 1;
            slides.push_back(std::move(slide));
        }
    }
}

} // namespace Handrail
