// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnairereader.h"
#include "support/testcase.h"

#include <QFile>

using namespace Handrail;

namespace {

const QString fileName = QStringLiteral("questionnaire/form.json");

struct Read
{
    Questionnaire form;
    LocatedErrors errors;
};

Read read(const QByteArray &json)
{
    Read outcome;
    const auto file = JsonFile::parse(fileName, json);
    if (!file) {
        outcome.errors = file.error();
        return outcome;
    }
    JsonReader reader(file.value(), outcome.errors);
    outcome.form = readQuestionnaire(reader);
    return outcome;
}

/// A form whose items begin on line 3; the questions "mood" (a choice: good, bad) and "ill" (yes or no) stand first.
QByteArray formWith(const QByteArray &items, const QByteArray &more = {})
{
    return QByteArrayLiteral("{ \"resourceType\": \"Questionnaire\", \"id\": \"form\", \"status\": \"draft\",") + more
           + QByteArrayLiteral(" \"title\": \"A form\", \"item\": [\n"
                               "{ \"linkId\": \"mood\", \"type\": \"choice\", \"text\": \"Mood?\", \"answerOption\": ["
                               "{ \"valueCoding\": { \"code\": \"good\", \"display\": \"Good\" } },"
                               "{ \"valueCoding\": { \"code\": \"bad\", \"display\": \"Bad\" } } ] },"
                               "{ \"linkId\": \"ill\", \"type\": \"boolean\", \"text\": \"Ill?\" }")
           + (items.isEmpty() ? QByteArray() : ",\n" + items) + QByteArrayLiteral(" ] }\n");
}

/// An item "x" of type boolean with something more in it, on its second line.
QByteArray boolWith(const char *more)
{
    return formWith(QByteArray("{ \"linkId\": \"x\", \"type\": \"boolean\", \"text\": \"X?\",\n") + more + " }");
}

/// A choice "x" with one good answer, and this one.
QByteArray answer(const char *option)
{
    return formWith(QByteArray("{ \"linkId\": \"x\", \"type\": \"choice\", \"text\": \"X?\", \"answerOption\": [\n"
                               "{ \"valueCoding\": { \"code\": \"a\", \"display\": \"A\" } },\n")
                    + option + "] }");
}

QString allOf(const LocatedErrors &errors)
{
    QStringList lines;
    for (const LocatedError &error : errors)
        lines.append(error.toString());
    return lines.join(u'\n');
}

} // namespace

class TestQuestionnaireReader : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingSupported();
    void acceptsBookKeeping();
    void refuses_data();
    void refuses();
    void namesEveryMistakeAtOnce();
    void passesOverBookKeeping();
    void readsShortTexts();
    void readsOurOwn();
};

/// The extension that says a question as a sign, with one value or two.
static QByteArray shortText(const QByteArray &value, const QByteArray &second = {})
{
    const QByteArray url = R"({ "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText", )";
    return "\"extension\": [ " + url + value + " }" + (second.isEmpty() ? QByteArray() : ", " + url + second + " }")
           + " ]";
}

void TestQuestionnaireReader::passesOverBookKeeping()
{
    QByteArray extensions;
    for (const char *url :
         {"http://hl7.org/fhir/StructureDefinition/artifact-author",
          "http://hl7.org/fhir/StructureDefinition/structuredefinition-wg",
          "http://hl7.org/fhir/StructureDefinition/designNote",
          "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-preferredTerminologyServer"})
        extensions += QByteArray(extensions.isEmpty() ? "" : ", ") + "{ \"url\": \"" + url
                      + "\", \"valueContactDetail\": { \"name\": \"x\" } }";
    const Read with = read(formWith({}, "\"extension\": [ " + extensions + " ],"));
    const Read without = read(formWith({}));
    QVERIFY2(with.errors.isEmpty(), qUtf8Printable(allOf(with.errors)));
    QCOMPARE(with.form.items.size(), without.form.items.size());
}

void TestQuestionnaireReader::readsShortTexts()
{
    const Read outcome = read(boolWith(shortText(R"("valueString": "You feel it.")")));
    QVERIFY2(outcome.errors.isEmpty(), qUtf8Printable(allOf(outcome.errors)));
    const QuestionnaireItem &item = outcome.form.items.constLast();
    QCOMPARE(item.shortText.text, QStringLiteral("You feel it."));
    QCOMPARE(item.shortText.context, QStringLiteral("content/") + fileName); // translatable
}

void TestQuestionnaireReader::readsEverythingSupported()
{
    const Read outcome = read(R"({
      "resourceType": "Questionnaire", "id": "form", "url": "https://clinic.example/form", "version": "2",
      "status": "active", "title": "A form", "description": "For you alone.", "copyright": "The clinic",
      "item": [
        { "linkId": "hello", "type": "display", "text": "Hello." },
        { "linkId": "addiction", "type": "group", "text": "The mind", "item": [
          { "linkId": "pull", "prefix": "1", "type": "choice", "required": true, "text": "A *strong* pull?",
            "answerOption": [
              { "valueCoding": { "system": "https://clinic.example/often", "code": "never", "display": "Never",
                  "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0 } ] } },
              { "valueCoding": { "system": "https://clinic.example/often", "code": "often", "display": "Often",
                  "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1.5 } ] } } ] },
          { "linkId": "more", "type": "boolean", "text": "More?", "enableBehavior": "any", "enableWhen": [
              { "question": "pull", "operator": "!=", "answerCoding": { "system": "https://clinic.example/often", "code": "never" } },
              { "question": "pull", "operator": "exists", "answerBoolean": false } ] } ] },
        { "linkId": "last", "type": "boolean", "text": "Last?", "enableWhen": [
          { "question": "more", "operator": "=", "answerBoolean": true } ] } ] })");
    QVERIFY2(outcome.errors.isEmpty(), qUtf8Printable(allOf(outcome.errors)));
    const Questionnaire &form = outcome.form;
    QCOMPARE(form.id, QStringLiteral("form"));
    QCOMPARE(form.url, QStringLiteral("https://clinic.example/form"));
    QCOMPARE(form.version, QStringLiteral("2"));
    QCOMPARE(form.title.text, QStringLiteral("A form"));
    QCOMPARE(form.title.context, QStringLiteral("content/") + fileName);
    QCOMPARE(form.description.text, QStringLiteral("For you alone."));
    QCOMPARE(form.copyright, QStringLiteral("The clinic"));
    QCOMPARE(form.items.size(), 3);
    QCOMPARE(form.items.at(0).type, QuestionnaireItem::Type::Display);

    const QuestionnaireItem &group = form.items.at(1);
    QCOMPARE(group.type, QuestionnaireItem::Type::Group);
    const QuestionnaireItem &pull = group.items.at(0);
    QVERIFY(pull.required);
    QCOMPARE(pull.prefix, QStringLiteral("1"));
    QCOMPARE(pull.text.text, QStringLiteral("A *strong* pull?"));
    QCOMPARE(pull.answerOptions.size(), 2);
    QCOMPARE(pull.answerOptions.at(1).system, QStringLiteral("https://clinic.example/often"));
    QCOMPARE(pull.answerOptions.at(1).code, QStringLiteral("often"));
    QCOMPARE(pull.answerOptions.at(1).display.text, QStringLiteral("Often"));
    QCOMPARE(pull.answerOptions.at(1).ordinalValue, std::optional(1.5));

    const QuestionnaireItem &more = group.items.at(1);
    QVERIFY(!more.enableAll);
    QCOMPARE(more.enableWhen.size(), 2);
    QCOMPARE(more.enableWhen.at(0).op, EnableWhen::Operator::NotEquals);
    QCOMPARE(more.enableWhen.at(0).answerCode, QStringLiteral("never"));
    QCOMPARE(more.enableWhen.at(1).op, EnableWhen::Operator::Exists);
    QVERIFY(!more.enableWhen.at(1).answerExists);
    QVERIFY(form.items.at(2).enableAll);
    QCOMPARE(form.items.at(2).enableWhen.at(0).answerCode, yesCode);
}

void TestQuestionnaireReader::acceptsBookKeeping()
{
    const Read outcome = read(formWith({}, R"("meta": {}, "name": "Form", "publisher": "Clinic", "language": "en",
        "date": "2026-11", "subjectType": [ "Patient" ], "contact": [], "experimental": true,)"));
    QVERIFY2(outcome.errors.isEmpty(), qUtf8Printable(allOf(outcome.errors)));
}

void TestQuestionnaireReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words"); // what the first error must say
    const auto row = [](const char *name, const QByteArray &json, int line, const char *words) {
        QTest::newRow(name) << json << line << QString::fromUtf8(words);
    };
    row("not a questionnaire", R"({ "resourceType": "Patient", "id": "a", "status": "draft", "title": "t", "item": [
        { "linkId": "a", "type": "display", "text": "A" } ] })",
        1, "Questionnaire");
    row("no items", R"({ "resourceType": "Questionnaire", "id": "a", "status": "draft", "title": "t",
        "item": [] })",
        2, "\"item\" is empty");
    row("retired", QByteArray(formWith({})).replace("draft", "retired"), 1, "retired");
    for (const char *url :
         {"http://hl7.org/fhir/StructureDefinition/variable",
          "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint",
          "http://hl7.org/fhir/StructureDefinition/questionnaire-signatureRequired",
          "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext",
          "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-entryMode",
          "http://hl7.org/fhir/StructureDefinition/cqf-library",
          "http://hl7.org/fhir/StructureDefinition/rendering-styleSensitive", "https://clinic.example/designNote"}) {
        row(url, formWith({}, QByteArray("\n\"extension\": [ { \"url\": \"") + url + "\", \"valueString\": \"x\" } ],"),
            2, qPrintable(QStringLiteral("the extension <%1> of the whole form").arg(QLatin1String(url))));
    }
    row("form: extension without an address", formWith({}, "\n\"extension\": [ { \"valueString\": \"x\" } ],"), 2,
        "url");
    row("form: extension of the wrong type", formWith({}, "\n\"extension\": \"x\","), 2, "extension");
    row("form: modifierExtension", formWith({}, "\n\"modifierExtension\": [],"), 2, "modifierExtension: ");
    row("form: contained", formWith({}, "\n\"contained\": [],"), 2, "contained: ");
    row("form: implicitRules", formWith({}, "\n\"implicitRules\": \"x\","), 2, "implicitRules: ");
    row("form: derivedFrom", formWith({}, "\n\"derivedFrom\": [],"), 2, "derivedFrom: ");
    row("form: unknown key", formWith({}, "\n\"titel\": \"x\","), 2, "the key \"titel\" is not known here");

    row("linkId missing", formWith(R"({ "type": "display", "text": "X" })"), 3, "linkId");
    row("linkId twice", formWith("{\n\"linkId\": \"mood\", \"type\": \"display\", \"text\": \"X\" }"), 4,
        "item \"mood\": this linkId is used twice");
    row("linkId twice, one in a group",
        formWith("{ \"linkId\": \"g\", \"type\": \"group\", \"item\": [\n"
                 "{ \"linkId\": \"ill\", \"type\": \"display\", \"text\": \"X\" } ] }"),
        4, "item \"ill\": this linkId is used twice");
    row("text missing", formWith(R"({ "linkId": "x", "type": "boolean" })"), 3, "text");
    for (const char *type : {"decimal", "integer", "date", "dateTime", "time", "string", "text", "url", "open-choice",
                             "attachment", "reference", "quantity", "question"}) {
        row(type, formWith(QByteArray("{ \"linkId\": \"x\", \"text\": \"X\", \"type\": \"") + type + "\" }"), 3,
            qPrintable(QStringLiteral("item \"x\": type \"%1\" is not supported").arg(QLatin1String(type))));
    }
    row("required text", formWith(R"({ "linkId": "x", "type": "display", "text": "X", "required": true })"), 3,
        "item \"x\": only a question can be required");
    row("required group", formWith(R"({ "linkId": "x", "type": "group", "required": true, "item": [
        { "linkId": "y", "type": "display", "text": "Y" } ] })"),
        3, "item \"x\": only a question can be required");
    row("empty group", formWith(R"({ "linkId": "x", "type": "group" })"), 3, "item \"x\": an empty group");
    row("items inside a question", boolWith(R"("item": [ { "linkId": "y", "type": "display", "text": "Y" } ])"), 3,
        "item \"x\": items inside a question");

    row("repeats", boolWith(R"("repeats": true)"), 4, "item \"x\": repeats: ");
    row("readOnly", boolWith(R"("readOnly": true)"), 4, "item \"x\": readOnly: ");
    row("maxLength", boolWith(R"("maxLength": 3)"), 4, "item \"x\": maxLength: ");
    row("initial", boolWith(R"("initial": [ { "valueBoolean": true } ])"), 4, "item \"x\": initial: ");
    row("definition", boolWith(R"("definition": "http://a.example")"), 4, "item \"x\": definition: ");
    row("answerValueSet", boolWith(R"("answerValueSet": "http://a.example")"), 4, "item \"x\": answerValueSet: ");
    row("item extension", boolWith(R"("extension": [ { "url": "http://a.example/b", "valueString": "x" } ])"), 4,
        "item \"x\": the extension <http://a.example/b> of an item");
    row("short text of the wrong type", boolWith(shortText("\"valueCode\": \"x\"")), 4, "valueString");
    row("empty short text", boolWith(shortText("\"valueString\": \"\"")), 4, "valueString");
    row("two short texts", boolWith(shortText(R"("valueString": "a")", R"("valueString": "b")")), 4,
        "item \"x\": an item has one shortText only");
    row("short text of a text",
        formWith("{ \"linkId\": \"x\", \"type\": \"display\", \"text\": \"X\",\n" + shortText(R"("valueString": "a")")
                 + " }"),
        4, "item \"x\": shortText is for a question");
    row("item modifierExtension", boolWith(R"("modifierExtension": [])"), 4, "item \"x\": modifierExtension: ");
    row("unknown key", boolWith(R"("requird": true)"), 4, "item \"x\": the key \"requird\" is not known here");
    row("a key that is a path", boolWith(R"("a/b~c": true)"), 4, "item \"x\": the key \"a/b~c\" is not known here");
    row("answers of a boolean", boolWith(R"("answerOption": [ { "valueCoding": { "code": "a", "display": "A" } } ])"),
        3, "item \"x\": answerOption is for type \"choice\" alone");

    row("no answers", formWith(R"({ "linkId": "x", "type": "choice", "text": "X" })"), 3, "item \"x\": 0 answers");
    row("one answer", formWith(R"({ "linkId": "x", "type": "choice", "text": "X", "answerOption": [
        { "valueCoding": { "code": "a", "display": "A" } } ] })"),
        3, "item \"x\": 1 answers; a choice has 2 to 9");
    QByteArray ten;
    for (int i = 0; i < 10; ++i)
        ten += (i ? "," : "") + QByteArray("{ \"valueCoding\": { \"code\": \"") + QByteArray::number(i)
               + "\", \"display\": \"A\" } }";
    row("ten answers",
        formWith("{ \"linkId\": \"x\", \"type\": \"choice\", \"text\": \"X\", \"answerOption\": [" + ten + "] }"), 3,
        "item \"x\": 10 answers");
    row("same code twice", answer(R"({ "valueCoding": { "code": "a", "display": "B" } })"), 5,
        "item \"x\": the code \"a\" is used by two answers");
    row("no display", answer(R"({ "valueCoding": { "code": "b" } })"), 5, "display");
    row("no valueCoding", answer(R"({ })"), 5, "item \"x\": an answer without valueCoding");
    for (const char *key : {"valueInteger", "valueDate", "valueTime", "valueString", "valueReference"}) {
        row(key, answer(qPrintable(QStringLiteral("{ \"%1\": \"1\" }").arg(QLatin1String(key)))), 5,
            qPrintable(QStringLiteral("item \"x\": %1: only valueCoding").arg(QLatin1String(key))));
    }
    row("chosen beforehand", answer(R"({ "initialSelected": true, "valueCoding": { "code": "b", "display": "B" } })"),
        5, "item \"x\": initialSelected: ");
    row("answer extension", answer(R"({ "extension": [], "valueCoding": { "code": "b", "display": "B" } })"), 5,
        "item \"x\": extension: extensions of an answer");
    row("other extension", answer(R"({ "valueCoding": { "code": "b", "display": "B", "extension": [
        { "url": "http://a.example/weight", "valueDecimal": 1 } ] } })"),
        6, "<http://a.example/weight> is not supported");
    row("ordinal without a number", answer(R"({ "valueCoding": { "code": "b", "display": "B", "extension": [
        { "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue" } ] } })"),
        6, "needs a number as valueDecimal");

    row("condition on nothing",
        boolWith(R"("enableWhen": [ { "question": "moon", "operator": "=", "answerBoolean": true } ])"), 4,
        "item \"x\": enableWhen: no question \"moon\" stands before");
    row("condition on itself",
        boolWith(R"("enableWhen": [ { "question": "x", "operator": "=", "answerBoolean": true } ])"), 4,
        "item \"x\": enableWhen: an item cannot depend on itself");
    row("condition on a later question",
        formWith("{ \"linkId\": \"x\", \"type\": \"boolean\", \"text\": \"X\", \"enableWhen\": [\n"
                 "{ \"question\": \"z\", \"operator\": \"=\", \"answerBoolean\": true } ] },\n"
                 "{ \"linkId\": \"z\", \"type\": \"boolean\", \"text\": \"Z\" }"),
        4, "item \"x\": enableWhen: no question \"z\" stands before");
    row("a circle of two",
        formWith("{ \"linkId\": \"x\", \"type\": \"boolean\", \"text\": \"X\", \"enableWhen\": [\n"
                 "{ \"question\": \"z\", \"operator\": \"=\", \"answerBoolean\": true } ] },\n"
                 "{ \"linkId\": \"z\", \"type\": \"boolean\", \"text\": \"Z\", \"enableWhen\": [\n"
                 "{ \"question\": \"x\", \"operator\": \"=\", \"answerBoolean\": true } ] }"),
        4, "item \"x\": enableWhen: no question \"z\"");
    row("a group on a question inside it",
        formWith("{ \"linkId\": \"g\", \"type\": \"group\", \"enableWhen\": [\n"
                 "{ \"question\": \"y\", \"operator\": \"=\", \"answerBoolean\": true } ],\n"
                 "\"item\": [ { \"linkId\": \"y\", \"type\": \"boolean\", \"text\": \"Y\" } ] }"),
        4, "item \"g\": enableWhen: no question \"y\"");
    row("condition on a text",
        formWith("{ \"linkId\": \"t\", \"type\": \"display\", \"text\": \"T\" },\n"
                 "{ \"linkId\": \"x\", \"type\": \"boolean\", \"text\": \"X\", \"enableWhen\": [\n"
                 "{ \"question\": \"t\", \"operator\": \"exists\", \"answerBoolean\": true } ] }"),
        5, "item \"x\": enableWhen: \"t\" is not a question");
    for (const char *op : {">", "<", ">=", "<=", "in"}) {
        row(op,
            boolWith(qPrintable(
                QStringLiteral(
                    "\"enableWhen\": [ { \"question\": \"ill\", \"operator\": \"%1\", \"answerBoolean\": true } ]")
                    .arg(QLatin1String(op)))),
            4, qPrintable(QStringLiteral("the operator \"%1\" is not supported").arg(QLatin1String(op))));
    }
    row("condition: an answer it has not",
        boolWith(R"("enableWhen": [ { "question": "mood", "operator": "=", "answerCoding": { "code": "so-so" } } ])"),
        4, "\"mood\" has no answer \"so-so\"");
    row("condition: a code of another system",
        boolWith(
            R"("enableWhen": [ { "question": "mood", "operator": "=", "answerCoding": { "system": "s", "code": "good" } } ])"),
        4, "\"mood\" has no answer \"good\"");
    row("condition: boolean for a choice",
        boolWith(R"("enableWhen": [ { "question": "mood", "operator": "=", "answerBoolean": true } ])"), 4,
        "it needs answerCoding with a code of \"mood\"");
    row("condition: coding for a boolean",
        boolWith(R"("enableWhen": [ { "question": "ill", "operator": "=", "answerCoding": { "code": "yes" } } ])"), 4,
        "here it needs answerBoolean");
    row("condition: exists without answerBoolean",
        boolWith(R"("enableWhen": [ { "question": "ill", "operator": "exists" } ])"), 4, "here it needs answerBoolean");
    for (const char *key : {"answerDecimal", "answerInteger", "answerDate", "answerDateTime", "answerTime",
                            "answerString", "answerQuantity", "answerReference"}) {
        row(key,
            boolWith(qPrintable(
                QStringLiteral("\"enableWhen\": [ { \"question\": \"ill\", \"operator\": \"=\", \"%1\": 1 } ]")
                    .arg(QLatin1String(key)))),
            4,
            qPrintable(QStringLiteral("item \"x\": %1: only answerBoolean and answerCoding").arg(QLatin1String(key))));
    }
    row("two conditions, no enableBehavior",
        boolWith(R"("enableWhen": [ { "question": "ill", "operator": "=", "answerBoolean": true },
                    { "question": "ill", "operator": "=", "answerBoolean": false } ])"),
        3, "item \"x\": more than one enableWhen needs enableBehavior");
    row("unknown enableBehavior", boolWith(R"("enableBehavior": "most")"), 3, "enableBehavior \"most\" is unknown");
}

void TestQuestionnaireReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, words);
    const Read outcome = read(json);
    QVERIFY(!outcome.errors.isEmpty());
    const LocatedError first = outcome.errors.first();
    QVERIFY2(first.what.contains(words), qUtf8Printable(allOf(outcome.errors)));
    QVERIFY2(first.line == line, qUtf8Printable(allOf(outcome.errors)));
    QCOMPARE(first.file, fileName);
}

void TestQuestionnaireReader::namesEveryMistakeAtOnce()
{
    const Read outcome = read(formWith(R"({ "linkId": "x", "type": "date", "text": "X" },
        { "linkId": "x", "type": "boolean", "text": "Y", "repeats": true })"));
    QCOMPARE(outcome.errors.size(), 3);
}

void TestQuestionnaireReader::readsOurOwn()
{
    QFile file(QStringLiteral(HANDRAIL_SOURCE_DIR "/resources/content/questionnaire/self-check.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Read outcome = read(file.readAll());
    QVERIFY2(outcome.errors.isEmpty(), qUtf8Printable(allOf(outcome.errors)));
    QStringList top;
    for (const QuestionnaireItem &item : outcome.form.items)
        top.append(item.linkId);
    // The result page knows these by name.
    QVERIFY(top.contains(Questionnaire::dependenceGroup));
    QVERIFY(top.contains(Questionnaire::addictionGroup));
    QVERIFY(top.contains(Questionnaire::onlyAsPrescribed));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestQuestionnaireReader)

#include "tst_questionnairereader.moc"
