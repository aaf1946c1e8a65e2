// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/slideshow.h"

#include "report/layout/pagelayout.h"
#include "report/layout/slideparts.h"
#include "report/pagestyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace Handrail {

namespace {

/// Body type is the height of the screen divided by one of these: the largest that needs no more slides. Few steps, so
/// that the type does not seem to jump about.
constexpr std::array<qreal, 5> bodyDivisors{14, 15.5, 17, 18.5, 20};
/// Where rows of a table would break apart it may be this small.
constexpr std::array<qreal, 7> tableDivisors{14, 15.5, 17, 18.5, 20, 22, 24.5};
constexpr qreal titleDivisor = 11; // the same on every slide
constexpr qreal lesserTitleDivisor = 13;
constexpr qreal openingDivisor = 8.5; // a slide with nothing but its title
constexpr qreal markDivisor = 40;
constexpr qreal titleGapShare = 0.035; // of the height, under the title
constexpr qreal markGapShare = 0.015;  // over the count of slides
constexpr qreal mostTitleShare = 0.45; // of the column: some room is left for what stands under it
constexpr qreal quietShare = 0.6;      // of a title: "(continued)"
constexpr qreal shrinkStep = 1.15;     // of a title that is too long
constexpr qreal opticalCentre = 0.4;   // of the room to spare, above

qreal heightOf(const QList<std::shared_ptr<const TextBox>> &boxes)
{
    qreal height = 0;
    for (const auto &box : boxes)
        height += box->height();
    return height;
}

} // namespace

struct SlideShow::Private
{
    using Box = std::shared_ptr<const TextBox>;

    /// The slides of a part: they share title, type and place.
    struct Section
    {
        QList<SlideTitle> headings;
        QList<Box> title;
        QList<Box> repeatedTitle;               ///< from the second slide on
        std::unique_ptr<const PageLayout> body; ///< none: the title stands alone
        qreal drop = 0;                         ///< how far down title or body are moved
        int firstPoint = 0;                     ///< within the part of the document
    };

    struct Slide
    {
        size_t section = 0;
        int page = 0; ///< of the section
        int part = -1;
        QList<int> points;
    };

    Private(const ReportDocument &document, QSizeF screen, const ColorTokens &tokens);

    void add(const SlidePart &part, int chapter, int firstPoint);
    void layBody(Section &section, const QList<ReportBlock> &blocks, qreal titleHeight) const;
    Box box(const StyledText &text, qreal size, bool isBold, const QColor &color) const;
    QList<Box> titleBoxes(const QList<SlideTitle> &headings, bool isAlone) const;
    QList<Box> repeated(const QList<SlideTitle> &headings) const;
    qreal share(qreal divisor) const { return std::ceil(style.size.height() / divisor); }
    void paintTitle(QPainter &painter, const Section &section, bool isFirst) const;
    void paintMark(QPainter &painter, int slide) const;
    QString mark(int slide) const;

    const PageStyle style;
    const QLocale locale;
    QRectF column;
    std::vector<Section> sections;
    std::vector<Slide> slides;
};

SlideShow::Private::Private(const ReportDocument &document, QSizeF screen, const ColorTokens &tokens)
    : style(PageStyle::projected(screen.toSize(), tokens))
    , locale(document.locale)
    , column(QRectF(QPointF(0, 0), style.size).marginsRemoved(style.margins))
{
    if (document.isEmpty())
        return;
    int chapter = -1;
    int points = 0;
    for (const SlidePart &part : slideParts(document)) {
        const auto begins = [](const SlideTitle &heading) { return heading.level == 1; };
        if (std::any_of(part.headings.cbegin(), part.headings.cend(), begins)) {
            ++chapter;
            points = 0;
        }
        const size_t before = slides.size();
        add(part, chapter, points);
        for (size_t i = before; i < slides.size(); ++i) {
            if (!slides[i].points.isEmpty())
                points = slides[i].points.last() + 1;
        }
    }
}

SlideShow::Private::Box SlideShow::Private::box(const StyledText &text, qreal size, bool isBold,
                                                const QColor &color) const
{
    const TypeScale::Step step{int(size), isBold, 1.2};
    return std::make_shared<TextBox>(text, step, style.families, locale.textDirection(), column.width(), color);
}

QList<SlideShow::Private::Box> SlideShow::Private::titleBoxes(const QList<SlideTitle> &headings, bool isAlone) const
{
    QList<Box> boxes;
    for (qreal factor = 1;; factor /= shrinkStep) {
        boxes.clear();
        for (const SlideTitle &heading : headings) {
            const qreal divisor = isAlone ? openingDivisor : boxes.isEmpty() ? titleDivisor : lesserTitleDivisor;
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
    // Who missed the first slide reads the same title; that it goes on is said quietly, where there is room to say it.
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
    return said->height() <= heightOf(alone) ? QList<Box>{said} : alone;
}

void SlideShow::Private::add(const SlidePart &part, int chapter, int firstPoint)
{
    if (part.headings.isEmpty() && part.blocks.isEmpty())
        return;
    Section section;
    section.headings = part.headings;
    section.firstPoint = firstPoint;
    const bool isAlone = part.blocks.isEmpty();
    section.title = titleBoxes(part.headings, isAlone);
    section.repeatedTitle = repeated(part.headings);
    if (isAlone) {
        section.drop = std::max(qreal(0), column.height() - heightOf(section.title)) * opticalCentre;
        slides.push_back({sections.size(), 0, chapter, {}});
        sections.push_back(std::move(section));
        return;
    }
    layBody(section, part.blocks, std::max(heightOf(section.title), heightOf(section.repeatedTitle)));
    const int count = section.body->pageCount();
    int points = 0;
    for (int page = 0; page < count; ++page)
        points = std::max(points, section.body->points(page).isEmpty() ? 0 : section.body->points(page).last() + 1);
    for (int page = 0; page < count; ++page) {
        Slide slide{sections.size(), page, chapter, {}};
        if (points > 1) { // one alone needs not stand out
            for (const int point : section.body->points(page))
                slide.points.append(firstPoint + point);
        }
        slides.push_back(std::move(slide));
    }
    sections.push_back(std::move(section));
}

void SlideShow::Private::layBody(Section &section, const QList<ReportBlock> &blocks, qreal titleHeight) const
{
    ReportDocument under;
    under.locale = locale;
    under.blocks = blocks;
    PageStyle body = style;
    const qreal title = titleHeight > 0 ? titleHeight + style.size.height() * titleGapShare : 0;
    const qreal mark = share(markDivisor) * 1.2 + style.size.height() * markGapShare;
    body.margins += QMarginsF(0, std::min(title, column.height() / 2), 0, mark);
    const auto lay = [&](qreal divisor) {
        body.bodySize = share(divisor);
        return std::make_unique<const PageLayout>(under, body);
    };
    const auto isTable = [](const ReportBlock &block) { return std::holds_alternative<ReportTable>(block); };
    const bool hasTable = std::any_of(blocks.cbegin(), blocks.cend(), isTable);
    const std::span<const qreal> divisors = hasTable ? std::span<const qreal>(tableDivisors) : bodyDivisors;
    section.body = lay(divisors.front());
    if (section.body->pageCount() > 1) {
        const int least = lay(divisors.back())->pageCount();
        for (size_t i = 1; i < divisors.size() && section.body->pageCount() > least; ++i)
            section.body = lay(divisors[i]);
    }
    qreal used = 0;
    for (int page = 0; page < section.body->pageCount(); ++page)
        used = std::max(used, section.body->contentHeight(page));
    const qreal room = style.size.height() - body.margins.top() - body.margins.bottom();
    section.drop = std::max(qreal(0), room - used) * opticalCentre;
}

void SlideShow::Private::paintTitle(QPainter &painter, const Section &section, bool isFirst) const
{
    QPointF at = column.topLeft() + QPointF(0, section.body ? 0 : section.drop);
    for (const Box &title : isFirst ? section.title : section.repeatedTitle) {
        title->paint(painter, at, 0, title->lineCount());
        at.ry() += title->height();
    }
}

QString SlideShow::Private::mark(int slide) const
{
    return QCoreApplication::translate("Report", "%1 of %2", "slide 3 of 7")
        .arg(locale.toString(slide + 1), locale.toString(int(slides.size())));
}

void SlideShow::Private::paintMark(QPainter &painter, int slide) const
{
    if (slides.size() < 2)
        return;
    const Box text = box(StyledText::plain(mark(slide)), share(markDivisor), false, style.colors.muted);
    // It is set from the start side of a column as wide as the page's: moved to the end side.
    const qreal aside = column.width() - text->naturalWidth();
    const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
    text->paint(painter, QPointF(column.left() + (isMirrored ? -aside : aside), column.bottom() - text->height()), 0,
                text->lineCount());
}

SlideShow::SlideShow(const ReportDocument &document, QSizeF screen, const ColorTokens &colors)
    : d(new Private(document, screen, colors))
{}

SlideShow::~SlideShow() = default;
SlideShow::SlideShow(const SlideShow &) = default;
SlideShow &SlideShow::operator=(const SlideShow &) = default;

int SlideShow::slideCount() const
{
    return int(d->slides.size());
}

QSizeF SlideShow::slideSize() const
{
    return d->style.size;
}

qreal SlideShow::bodySize(int slide) const
{
    const auto &body = d->sections[d->slides.at(size_t(slide)).section].body;
    return body ? body->style().bodySize : d->share(openingDivisor);
}

SlideShow::Place SlideShow::first(int slide) const
{
    if (d->slides.empty())
        return {};
    const int within = std::clamp(slide, 0, slideCount() - 1);
    const QList<int> &points = d->slides[size_t(within)].points;
    return {within, points.isEmpty() ? -1 : points.first()};
}

SlideShow::Place SlideShow::last(int slide) const
{
    Place place = first(slide);
    if (place.point >= 0)
        place.point = d->slides[size_t(place.slide)].points.last();
    return place;
}

SlideShow::Place SlideShow::next(Place place) const
{
    const QList<int> &points = d->slides.at(size_t(first(place.slide).slide)).points;
    const qsizetype at = points.indexOf(place.point);
    if (at + 1 < points.size())
        return {place.slide, points.at(at + 1)};
    return place.slide + 1 < slideCount() ? first(place.slide + 1) : place;
}

SlideShow::Place SlideShow::previous(Place place) const
{
    const QList<int> &points = d->slides.at(size_t(first(place.slide).slide)).points;
    const qsizetype at = points.indexOf(place.point);
    if (at > 0)
        return {place.slide, points.at(at - 1)};
    return place.slide > 0 ? last(place.slide - 1) : place;
}

int SlideShow::part(int slide) const
{
    return slide >= 0 && slide < slideCount() ? d->slides[size_t(slide)].part : -1;
}

int SlideShow::pointCount(int part) const
{
    int count = 0;
    for (const Private::Slide &slide : d->slides) {
        if (slide.part == part && !slide.points.isEmpty())
            count = slide.points.last() + 1;
    }
    return count;
}

SlideShow::Place SlideShow::placeOf(int part, int point) const
{
    Place found{-1, -1};
    for (int slide = 0; slide < slideCount(); ++slide) {
        const Private::Slide &each = d->slides[size_t(slide)];
        if (each.part != part)
            continue;
        if (each.points.contains(point))
            return {slide, point};
        if (found.slide < 0)
            found = first(slide);
    }
    return found.slide < 0 ? first(0) : found;
}

void SlideShow::paint(QPainter &painter, Place place) const
{
    if (place.slide < 0 || place.slide >= slideCount())
        return;
    const Private::Slide &slide = d->slides[size_t(place.slide)];
    const Private::Section &section = d->sections[slide.section];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(d->locale.textDirection());
    painter.fillRect(QRectF(QPointF(0, 0), d->style.size), d->style.colors.surface);
    if (section.body) {
        painter.save();
        painter.translate(0, section.drop);
        section.body->paint(painter, slide.page, nullptr, place.point < 0 ? -1 : place.point - section.firstPoint);
        painter.restore();
    }
    d->paintTitle(painter, section, slide.page == 0);
    d->paintMark(painter, place.slide);
    painter.restore();
}

QString SlideShow::text(int slide) const
{
    if (slide < 0 || slide >= slideCount())
        return {};
    const Private::Slide &shown = d->slides[size_t(slide)];
    const Private::Section &section = d->sections[shown.section];
    QStringList lines;
    for (const auto &title : shown.page == 0 ? section.title : section.repeatedTitle)
        lines.append(title->text());
    if (section.body)
        lines.append(section.body->pageText(shown.page));
    return lines.join(u'\n');
}

QString SlideShow::pointText(Place place) const
{
    if (place.slide < 0 || place.slide >= slideCount() || place.point < 0)
        return {};
    const Private::Slide &slide = d->slides[size_t(place.slide)];
    const Private::Section &section = d->sections[slide.section];
    return section.body ? section.body->pointText(slide.page, place.point - section.firstPoint) : QString();
}

} // namespace Handrail
