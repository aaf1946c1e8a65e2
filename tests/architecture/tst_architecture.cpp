// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/includerules.h"
#include "support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Handrail::Test;

/// Holds the tree to the shape that design and README describe.
class TestArchitecture : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows();
    void oneInclude_data();
    void oneInclude();
    void programHasNoNetwork();
    void sourcesCarryTheirLicence();
    void rootHoldsWhatBelongsThere();

private:
    static IncludeRules rules();
    static QStringList sourcesBelow(const QString &folder);
    static QString read(const QString &file);
};

IncludeRules TestArchitecture::rules()
{
    return {QStringLiteral(HANDRAIL_QT_CORE_INCLUDES).split(u'|', Qt::SkipEmptyParts),
            QStringLiteral(HANDRAIL_QT_GUI_INCLUDES).split(u'|', Qt::SkipEmptyParts)};
}

QStringList TestArchitecture::sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

QString TestArchitecture::read(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

void TestArchitecture::includesFollowTheArrows()
{
    const QDir app(QStringLiteral(HANDRAIL_SOURCE_DIR "/app"));
    const IncludeRules rules = TestArchitecture::rules();
    const QStringList files = sourcesBelow(app.path());
    QVERIFY(files.size() > 20);

    QStringList objections;
    for (const QString &file : files) {
        const QString name = app.relativeFilePath(file);
        for (const QString &header : IncludeRules::includesOf(read(file))) {
            const QString objection = rules.objection(name, header);
            if (!objection.isEmpty())
                objections.append(QStringLiteral("%1 includes %2: %3").arg(name, header, objection));
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestArchitecture::oneInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *file, const char *header, bool allowed) {
        QTest::addRow("%s <- %s", file, header) << QString::fromLatin1(file) << QString::fromLatin1(header) << allowed;
    };
    row("core/content/a.h", "core/timeline/b.h", true);
    row("core/content/a.h", "QString", true);
    row("core/content/a.h", "optional", true);
    row("core/content/a.h", "cmark.h", true);
    row("core/content/a.h", "report/b.h", false);
    row("core/content/a.h", "QColor", false);
    row("core/content/a.h", "QtWidgets/QWidget", false);
    row("report/a.h", "QPainter", true);
    row("report/a.h", "QSvgRenderer", true);
    row("report/a.h", "QWidget", false);
    row("report/a.h", "gui/page.h", false);
    row("gui/learn/a.h", "gui/page.h", true);
    row("gui/learn/a.h", "gui/widgets/b.h", true);
    row("gui/learn/a.h", "gui/learn/b.h", true);
    row("gui/learn/a.h", "gui/timeline/b.h", false);
    row("gui/mainwindow.h", "gui/help/b.h", true);
    row("gui/timeline/a.h", "QChartView", true);
    row("gui/session/a.h", "QChartView", false);
    row("main.cpp", "gui/mainwindow.h", true);
}

void TestArchitecture::oneInclude()
{
    QFETCH(const QString, file);
    QFETCH(const QString, header);
    QFETCH(const bool, allowed);
    QCOMPARE(rules().objection(file, header).isEmpty(), allowed);
}

/// Handrail promises that it has no network code; neither it nor a library it names may bring it in.
void TestArchitecture::programHasNoNetwork()
{
#ifdef Q_OS_LINUX
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(HANDRAIL_PROGRAM)});
    QVERIFY(ldd.waitForFinished());
    const QString libraries = QString::fromLocal8Bit(ldd.readAllStandardOutput());
    QVERIFY(libraries.contains(QStringLiteral("Qt6Widgets")));
    QVERIFY2(!libraries.contains(QStringLiteral("Qt6Network")), qPrintable(libraries));
    QVERIFY2(!libraries.contains(QStringLiteral("WebEngine")), qPrintable(libraries));
#else
    QSKIP("Reads what ldd prints, which is there on Linux alone");
#endif
}

void TestArchitecture::sourcesCarryTheirLicence()
{
    QStringList without;
    for (const QString &folder : {QStringLiteral("/app"), QStringLiteral("/tests"), QStringLiteral("/translations")}) {
        for (const QString &file : sourcesBelow(QStringLiteral(HANDRAIL_SOURCE_DIR) + folder)) {
            const QString source = read(file);
            if (!source.startsWith(QLatin1String("// SPDX-FileCopyrightText:"))
                || !source.contains(QLatin1String("\n// SPDX-License-Identifier: GPL-3.0-or-later\n")))
                without.append(file);
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestArchitecture::rootHoldsWhatBelongsThere()
{
    const QStringList belongs{QStringLiteral("CMakeLists.txt"),
                              QStringLiteral("CMakePresets.json"),
                              QStringLiteral("LICENSE"),
                              QStringLiteral("README.md"),
                              QStringLiteral("app"),
                              QStringLiteral("packaging"),
                              QStringLiteral("resources"),
                              QStringLiteral("tests"),
                              QStringLiteral("translations")};
    // What a build or an editor leaves behind is named in .gitignore.
    const QStringList leftBehind{QStringLiteral("build"), QStringLiteral("compile_commands.json"),
                                 QStringLiteral("CMakeLists.txt.user")};
    const QStringList entries =
        QDir(QStringLiteral(HANDRAIL_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : entries)
        QVERIFY2(belongs.contains(name) || leftBehind.contains(name), qPrintable(name));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestArchitecture)
#include "tst_architecture.moc"
