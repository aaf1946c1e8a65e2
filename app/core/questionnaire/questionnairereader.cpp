// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnairereader.h"

#include "core/questionnaire/formextensions.h"
#include "core/questionnaire/refusals.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace Handrail {

namespace {

constexpr int mostAnswers = 9; // one for each digit key
const QString ordinalValueUrl = QStringLiteral("http://hl7.org/fhir/StructureDefinition/ordinalValue");
const QString shortTextUrl =
    QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText");

/// Walks the items of one form in the order in which they are asked.
class ItemReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::QuestionnaireReader)

public:
    QList<QuestionnaireItem> readAll(QList<JsonReader> readers)
    {
        QList<QuestionnaireItem> items;
        for (JsonReader &reader : readers)
            items.append(readItem(reader));
        return items;
    }

    static QString about(const QString &linkId, const QString &what)
    {
        return linkId.isEmpty() ? what : tr("item \"%1\": %2", "linkId, mistake").arg(linkId, what);
    }

    /// Writes down every key that is not `supported`: with the reason where there is one in `refused`.
    template<size_t count>
    static void refuseOthers(const JsonReader &reader, const QStringList &supported, const Refusal (&refused)[count],
                             const QString &linkId)
    {
        for (const QString &key : reader.value().toObject().keys()) {
            if (supported.contains(key))
                continue;
            const auto reason = std::find_if(std::begin(refused), std::end(refused),
                                             [&](const Refusal &each) { return key == QLatin1String(each.key); });
            const QString what = reason != std::end(refused)
                                     ? QStringLiteral("%1: %2").arg(key, tr(reason->why))
                                     : tr("the key \"%1\" is not known here; the keys that may stand here are: %2")
                                           .arg(key.left(80), supported.join(QStringLiteral(", ")));
            QString below = key;
            below.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")); // RFC 6901
            reader.errorAt(below, about(linkId, what));
        }
    }

private:
    QuestionnaireItem readItem(JsonReader &reader);
    void readShortText(JsonReader &reader, QuestionnaireItem &item);
    void readAnswers(JsonReader &reader, QuestionnaireItem &item);
    AnswerOption readAnswer(JsonReader &reader, const QString &linkId);
    std::optional<double> readOrdinal(JsonReader &coding, const QString &linkId);
    void readConditions(JsonReader &reader, QuestionnaireItem &item);
    std::optional<EnableWhen> readCondition(JsonReader &reader, const QString &linkId);

    QHash<QString, QuestionnaireItem> m_earlier; ///< without their items
};

QuestionnaireItem ItemReader::readItem(JsonReader &reader)
{
    using Type = QuestionnaireItem::Type;
    static const QHash<QString, Type> types{{QStringLiteral("group"), Type::Group},
                                            {QStringLiteral("display"), Type::Display},
                                            {QStringLiteral("choice"), Type::Choice},
                                            {QStringLiteral("boolean"), Type::Boolean}};
    QuestionnaireItem item;
    item.linkId = reader.string(QStringLiteral("linkId"));
    if (!item.linkId.isEmpty() && m_earlier.contains(item.linkId))
        reader.errorAt(QStringLiteral("linkId"),
                       about(item.linkId, tr("this linkId is used twice; give each item its own")));

    const QString type = reader.string(QStringLiteral("type"));
    if (!type.isEmpty() && !types.contains(type)) {
        reader.error(about(item.linkId, tr("type \"%1\" is not supported; use group, display, choice or "
                                           "boolean")
                                            .arg(type)));
    }
    item.type = types.value(type, Type::Display);
    item.prefix = reader.optionalString(QStringLiteral("prefix"));
    item.text = item.type == Type::Group     ? reader.optionalMessage(QStringLiteral("text"), QStringLiteral("heading"))
                : item.type == Type::Display ? reader.message(QStringLiteral("text"), QStringLiteral("paragraph"))
                                             : reader.message(QStringLiteral("text"), QStringLiteral("question"));
    readShortText(reader, item);
    item.required = reader.optionalBool(QStringLiteral("required"), false);
    if (item.required && !item.isQuestion())
        reader.error(about(item.linkId, tr("only a question can be required; move it to the question")));

    readConditions(reader, item);
    // Known to those that follow, not to itself: a condition can only look back, so there are no circles.
    m_earlier.insert(item.linkId, item);
    readAnswers(reader, item);
    m_earlier.insert(item.linkId, item);

    const QList<JsonReader> inside = reader.optionalObjects(QStringLiteral("item"));
    if (item.type == Type::Group) {
        if (inside.isEmpty())
            reader.error(about(item.linkId, tr("an empty group; put an item in it, or take it out")));
        item.items = readAll(inside);
    } else if (!inside.isEmpty()) {
        reader.error(about(item.linkId, tr("items inside a question are not supported; put them after it, "
                                           "with enableWhen")));
    }
    static const QStringList supported = QStringLiteral("linkId type prefix text required enableWhen enableBehavior "
                                                        "answerOption item code extension")
                                             .split(u' ');
    refuseOthers(reader, supported, refusedOfItem, item.linkId);
    return item;
}

void ItemReader::readShortText(JsonReader &reader, QuestionnaireItem &item)
{
    bool isThere = false;
    for (JsonReader &extension : reader.optionalObjects(QStringLiteral("extension"))) {
        const QString url = extension.string(QStringLiteral("url"));
        if (url != shortTextUrl) {
            extension.error(about(item.linkId, tr("the extension <%1> of an item is not supported; only shortText "
                                                  "(%2) is. Take it out")
                                                   .arg(url.left(200), shortTextUrl)));
            continue;
        }
        if (isThere)
            extension.error(about(item.linkId, tr("an item has one shortText only")));
        if (!item.isQuestion())
            extension.error(about(item.linkId, tr("shortText is for a question; take it out here")));
        isThere = true;
        item.shortText = extension.message(QStringLiteral("valueString"), QStringLiteral("sign"));
        extension.refuseOthers();
    }
}

void ItemReader::readAnswers(JsonReader &reader, QuestionnaireItem &item)
{
    QList<JsonReader> options = reader.optionalObjects(QStringLiteral("answerOption"));
    if (item.type != QuestionnaireItem::Type::Choice) {
        if (!options.isEmpty())
            reader.error(about(item.linkId, tr("answerOption is for type \"choice\" alone")));
        return;
    }
    if (options.size() < 2 || options.size() > mostAnswers) {
        reader.error(about(
            item.linkId, tr("%1 answers; a choice has 2 to %2 in answerOption").arg(options.size()).arg(mostAnswers)));
    }
    QSet<QString> codes;
    for (JsonReader &option : options) {
        const AnswerOption answer = readAnswer(option, item.linkId);
        if (!answer.code.isEmpty() && codes.contains(answer.code)) {
            option.error(
                about(item.linkId, tr("the code \"%1\" is used by two answers; give each its own").arg(answer.code)));
        }
        codes.insert(answer.code);
        item.answerOptions.append(answer);
    }
}

AnswerOption ItemReader::readAnswer(JsonReader &reader, const QString &linkId)
{
    AnswerOption answer;
    refuseOthers(reader, {QStringLiteral("valueCoding")}, refusedOfOption, linkId);
    std::optional<JsonReader> coding = reader.optionalObject(QStringLiteral("valueCoding"));
    if (!coding) {
        reader.error(about(linkId, tr("an answer without valueCoding; give it a code and a display")));
        return answer;
    }
    answer.system = coding->optionalString(QStringLiteral("system"));
    answer.code = coding->string(QStringLiteral("code"));
    answer.display = coding->message(QStringLiteral("display"), QStringLiteral("answer"));
    answer.ordinalValue = readOrdinal(*coding, linkId);
    coding->refuseOthers();
    return answer;
}

std::optional<double> ItemReader::readOrdinal(JsonReader &coding, const QString &linkId)
{
    std::optional<double> ordinal;
    for (JsonReader &extension : coding.optionalObjects(QStringLiteral("extension"))) {
        const QString url = extension.string(QStringLiteral("url"));
        if (url != ordinalValueUrl) {
            extension.error(about(linkId, tr("the extension <%1> is not supported; only ordinalValue "
                                             "(%2) is")
                                              .arg(url, ordinalValueUrl)));
            continue;
        }
        if (ordinal)
            extension.error(about(linkId, tr("an answer has one ordinalValue only")));
        ordinal = extension.optionalNumber(QStringLiteral("valueDecimal"));
        if (!ordinal)
            extension.error(about(linkId, tr("ordinalValue needs a number as valueDecimal")));
        extension.refuseOthers();
    }
    return ordinal;
}

void ItemReader::readConditions(JsonReader &reader, QuestionnaireItem &item)
{
    QList<JsonReader> conditions = reader.optionalObjects(QStringLiteral("enableWhen"));
    for (JsonReader &condition : conditions) {
        if (const auto read = readCondition(condition, item.linkId))
            item.enableWhen.append(*read);
    }
    const QString behaviour = reader.optionalString(QStringLiteral("enableBehavior"));
    if (!behaviour.isEmpty() && behaviour != QStringLiteral("all") && behaviour != QStringLiteral("any")) {
        reader.error(about(item.linkId, tr("enableBehavior \"%1\" is unknown; use all or any").arg(behaviour)));
    }
    if (conditions.size() > 1 && behaviour.isEmpty()) {
        reader.error(about(item.linkId, tr("more than one enableWhen needs enableBehavior \"all\" or "
                                           "\"any\"")));
    }
    item.enableAll = behaviour != QStringLiteral("any");
}

std::optional<EnableWhen> ItemReader::readCondition(JsonReader &reader, const QString &linkId)
{
    using Operator = EnableWhen::Operator;
    static const QHash<QString, Operator> operators{{QStringLiteral("exists"), Operator::Exists},
                                                    {QStringLiteral("="), Operator::Equals},
                                                    {QStringLiteral("!="), Operator::NotEquals}};
    static const QStringList supported = QStringLiteral("question operator answerBoolean answerCoding").split(u' ');
    refuseOthers(reader, supported, refusedOfCondition, linkId);
    EnableWhen condition;
    condition.question = reader.string(QStringLiteral("question"));
    const QString name = reader.string(QStringLiteral("operator"));
    const QJsonValue boolean = reader.value().toObject().value(QStringLiteral("answerBoolean"));
    const bool isYes = reader.optionalBool(QStringLiteral("answerBoolean"), true);
    std::optional<JsonReader> coding = reader.optionalObject(QStringLiteral("answerCoding"));
    QString system;
    QString code;
    if (coding) {
        system = coding->optionalString(QStringLiteral("system"));
        coding->optionalString(QStringLiteral("display"));
        code = coding->string(QStringLiteral("code"));
        coding->refuseOthers();
    }
    if (condition.question.isEmpty() || name.isEmpty())
        return {};
    const auto refused = [&](const QString &why) {
        reader.error(about(linkId, QStringLiteral("enableWhen: ") + why));
        return std::nullopt;
    };
    if (!operators.contains(name))
        return refused(tr("the operator \"%1\" is not supported; use exists, = or !=").arg(name));
    condition.op = operators.value(name);
    if (condition.question == linkId)
        return refused(tr("an item cannot depend on itself"));
    const auto question = m_earlier.constFind(condition.question);
    if (question == m_earlier.cend()) {
        return refused(tr("no question \"%1\" stands before this one; only an earlier question can be "
                          "looked at")
                           .arg(condition.question));
    }
    if (!question->isQuestion())
        return refused(tr("\"%1\" is not a question, so it has no answer").arg(condition.question));

    const bool wantsBoolean = condition.op == Operator::Exists || question->type == QuestionnaireItem::Type::Boolean;
    if (wantsBoolean && (!boolean.isBool() || coding))
        return refused(tr("here it needs answerBoolean, true or false, and nothing else"));
    if (!wantsBoolean && (!coding || !boolean.isUndefined())) {
        return refused(tr("it needs answerCoding with a code of \"%1\", and nothing else").arg(condition.question));
    }
    if (condition.op == Operator::Exists) {
        condition.answerExists = isYes;
    } else if (wantsBoolean) {
        condition.answerCode = (isYes ? yesCode : noCode).toString();
    } else {
        const QList<AnswerOption> &options = question->answerOptions;
        const bool isAnswer = std::any_of(options.cbegin(), options.cend(), [&](const AnswerOption &option) {
            return option.code == code && option.system == system;
        });
        if (!isAnswer)
            return refused(tr("\"%1\" has no answer \"%2\"").arg(condition.question, code));
        condition.answerCode = code;
    }
    return condition;
}

} // namespace

Questionnaire readQuestionnaire(JsonReader &reader)
{
    Questionnaire form;
    reader.choice(QStringLiteral("resourceType"), {QStringLiteral("Questionnaire")});
    form.id = reader.string(QStringLiteral("id"));
    form.url = reader.optionalString(QStringLiteral("url"));
    form.version = reader.optionalString(QStringLiteral("version"));
    form.title = reader.message(QStringLiteral("title"), QStringLiteral("title"));
    form.description = reader.optionalMessage(QStringLiteral("description"), QStringLiteral("paragraph"));
    form.copyright = reader.optionalString(QStringLiteral("copyright"));
    const QString status =
        reader.choice(QStringLiteral("status"), {QStringLiteral("draft"), QStringLiteral("active"),
                                                 QStringLiteral("retired"), QStringLiteral("unknown")});
    if (status == QStringLiteral("retired"))
        reader.errorAt(QStringLiteral("status"),
                       ItemReader::tr("this form is retired: its publisher no longer wants it used"));
    for (JsonReader &extension : reader.optionalObjects(QStringLiteral("extension"))) {
        const QString url = extension.string(QStringLiteral("url"));
        if (!url.isEmpty() && !isBookKeeping(url)) {
            extension.error(ItemReader::tr("the extension <%1> of the whole form is not supported: it may change what "
                                           "is asked or counted. Take it out, if the form makes sense without it")
                                .arg(url.left(200)));
        }
    }
    ItemReader items;
    form.items = items.readAll(reader.objects(QStringLiteral("item")));
    // The second half is the publisher's book-keeping: with it or without, the same is asked and counted.
    static const QStringList supported =
        QStringLiteral("resourceType id url version title status description copyright item "
                       "meta text identifier name date language publisher contact purpose experimental subjectType "
                       "useContext jurisdiction approvalDate lastReviewDate effectivePeriod code extension")
            .split(u' ');
    ItemReader::refuseOthers(reader, supported, refusedOfForm, {});
    return form;
}

} // namespace Handrail
