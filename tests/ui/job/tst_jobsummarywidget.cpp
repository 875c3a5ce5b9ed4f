// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/profileselection.h"
#include "job/filefacts.h"
#include "job/jobcontroller.h"
#include "job/jobsummarywidget.h"
#include "job/thumbnailimage.h"
#include "profile/profilestore.h"
#include "support/paneldesk.h"
#include "support/selectfile.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What is shown of a file before it is printed.
class TestJobSummaryWidget final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void words();
    void filament_data();
    void filament();
    void misfits();
    void pictures();
    void showsWhatIsKnown();
    void showsTheAnalysis();
    void warnsWhereThePrinterDoesNotReach();
    void warnsOfAFileThatPrintsNothing();
    void givesWayToTheJob();
    void showsThePicture();

private:
    QLabel *label(const char *name) const
    {
        auto *found = m_widget->findChild<QLabel *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void select(const QByteArray &content)
    {
        QFile file(m_desk->folder.filePath(u"cube.gcode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write the file");
        file.close();
        QVERIFY(test::selectFile(*m_job, file.fileName()));
    }
    void selectAnalysed(const QByteArray &content)
    {
        select(content);
        QTRY_VERIFY(m_job->analysis());
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileSelection> m_profiles;
    std::unique_ptr<JobSummaryWidget> m_widget;
};

namespace {

const QByteArray Square = "M83\n;LAYER:0\nG1 Z0.2 F600\nG1 X40 E500\nG1 Y30 E1000\n"
                          ";LAYER:1\nG1 Z0.4\nG1 X10 E1\n";

QByteArray pictureOf(int side, const char *format)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

} // namespace

void TestJobSummaryWidget::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<test::PanelDesk>();
    m_job = std::make_unique<JobController>();
    m_store = std::make_unique<ProfileStore>(m_desk->folder.filePath(u"profiles"_s));
    m_store->load();
    m_profiles = std::make_unique<ProfileSelection>(*m_store, m_desk->settings);
    m_widget = std::make_unique<JobSummaryWidget>(m_desk->mirror, *m_job, *m_profiles);
    m_widget->resize(300, 300);
    m_widget->show();
}

void TestJobSummaryWidget::cleanup()
{
    m_widget.reset();
    m_profiles.reset();
    m_store.reset();
    m_job.reset();
    m_desk.reset();
}

void TestJobSummaryWidget::words()
{
    GcodeAnalysis analysis;
    QCOMPARE(FileFacts::layers(analysis), QString());
    QCOMPARE(FileFacts::size(analysis), QString());
    QCOMPARE(FileFacts::time({}), QString());
    analysis.printed = {10, 38, 20, 48.4, 0, 9.94, false};
    analysis.layers.layers.resize(1234);
    QCOMPARE(FileFacts::layers(analysis), u"1,234, up to 9.9\u00A0mm"_s);
    QCOMPARE(FileFacts::size(analysis), u"28\u00A0× 28\u00A0× 9.9\u00A0mm"_s);
    QCOMPARE(FileFacts::time({5040.0, {}}), u"1\u00A0h 24\u00A0min"_s);
}

void TestJobSummaryWidget::filament_data()
{
    QTest::addColumn<QList<double>>("lengths");
    QTest::addColumn<double>("volume");
    QTest::addColumn<int>("tools");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QList<double>{4523} << 11.28 << 1 << u"4.52\u00A0m · 11.3\u00A0cm³"_s;
    QTest::newRow("short") << QList<double>{123.4} << -1.0 << 1 << u"123\u00A0mm"_s;
    QTest::newRow("two tools") << QList<double>{1000, 250} << -1.0 << 2
                               << u"Tool 0: 1.00\u00A0m\nTool 1: 250\u00A0mm"_s;
    QTest::newRow("one is not used")
        << QList<double>{0, 250} << -1.0 << 2 << u"Tool 1: 250\u00A0mm"_s;
    QTest::newRow("more than the printer has")
        << QList<double>{1000, 250} << -1.0 << 1 << u"Tool 0: 1.00\u00A0m\nTool 1: 250\u00A0mm"_s;
    QTest::newRow("none") << QList<double>{0} << -1.0 << 1 << QString();
}

void TestJobSummaryWidget::filament()
{
    QFETCH(QList<double>, lengths);
    QFETCH(double, volume);
    QFETCH(int, tools);
    SlicerNotes notes;
    for (const double length : lengths) {
        const auto known = volume < 0 ? std::nullopt : std::optional(volume);
        notes.filament.append({length, known});
    }
    PrinterProfile profile;
    profile.extruderCount = tools;
    QTEST(FileFacts::filament(notes, profile), "text");
}

void TestJobSummaryWidget::misfits()
{
    GcodeAnalysis analysis;
    analysis.printed = {-5, 210, 0, 100, 0, 250, false};
    PrinterProfile profile;
    QCOMPARE(
        FileFacts::misfit(analysis, profile),
        u"The print does not fit: it takes X from -5.0 to 210.0\u00A0mm, the printer reaches from "
        "0.0 to 200.0\u00A0mm.\nThe print does not fit: it takes Z from 0.0 to 250.0\u00A0mm, the "
        "printer reaches from 0.0 to 200.0\u00A0mm."_s);
    profile.formFactor = PrinterProfile::FormFactor::Circular;
    profile.origin = PrinterProfile::Origin::Center;
    analysis.printed.zMax = 100;
    analysis.printedRadius = 120;
    QCOMPARE(
        FileFacts::misfit(analysis, profile),
        u"The print does not fit: it goes 120.0\u00A0mm away from the middle of the bed, the bed "
        "only 100.0\u00A0mm."_s);
    analysis.printedRadius = 90;
    QCOMPARE(FileFacts::misfit(analysis, profile), QString());
}

void TestJobSummaryWidget::pictures()
{
    const QSize size(64, 64);
    QCOMPARE(thumbnailOf(pictureOf(200, "PNG"), size, 1).size(), size);
    QCOMPARE(thumbnailOf(pictureOf(16, "JPG"), size, 2).size(), size * 2);
    QVERIFY(thumbnailOf({}, size, 1).isNull());
    QVERIFY(thumbnailOf("\x89PNG but not really", size, 1).isNull());
    QVERIFY(thumbnailOf(pictureOf(16, "BMP"), size, 1).isNull());
    QVERIFY(thumbnailOf(pictureOf(3000, "PNG"), size, 1).isNull());
    QVERIFY(thumbnailOf(pictureOf(200, "PNG").first(200), size, 1).isNull()
            || thumbnailOf(pictureOf(200, "PNG").first(200), size, 1).size() == size);
}

void TestJobSummaryWidget::showsWhatIsKnown()
{
    select(";TIME:5040\n;Filament used: 1.5m\n" + Square);
    QVERIFY(label("jobAnalysing")->isVisible());
    QCOMPARE(label("jobFile")->text(), u"cube.gcode"_s);
    QCOMPARE(label("jobEstimate")->text(), u"1\u00A0h 24\u00A0min"_s);
    QCOMPARE(label("jobFilament")->text(), u"1.50\u00A0m"_s);
    QVERIFY(!label("jobLayers")->isVisible());
    QTRY_VERIFY(m_job->analysis());
    QVERIFY(!label("jobAnalysing")->isVisible());
    QCOMPARE(label("jobEstimate")->text(), u"1\u00A0h 24\u00A0min"_s);
    QCOMPARE(label("jobFilament")->text(), u"1.50\u00A0m"_s);
    QVERIFY(label("jobEstimate")->toolTip().contains(u"slicer"_s));
}

void TestJobSummaryWidget::showsTheAnalysis()
{
    selectAnalysed(Square + "; filament_diameter = 1.75\n");
    QCOMPARE(label("jobLayers")->text(), u"2, up to 0.4\u00A0mm"_s);
    QCOMPARE(label("jobBox")->text(), u"40\u00A0× 30\u00A0× 0.4\u00A0mm"_s);
    QCOMPARE(label("jobFilament")->text(), u"1.50\u00A0m · 3.6\u00A0cm³"_s);
    QCOMPARE(label("jobEstimate")->text(), u"2\u00A0min 33\u00A0s"_s);
    QVERIFY(label("jobEstimate")->toolTip().contains(u"moves"_s));
    QVERIFY(!label("jobWarning")->isVisible());
}

void TestJobSummaryWidget::warnsWhereThePrinterDoesNotReach()
{
    selectAnalysed("M83\nG1 X300 E10 F6000\n");
    // Not connected: of the printer that would be.
    QVERIFY(label("jobWarning")->isVisible());
    PrinterProfile large = m_profiles->current();
    large.id.clear();
    large.name = u"Large"_s;
    large.width = 400;
    const Result<PrinterProfile> stored = m_store->save(large);
    QVERIFY(stored);
    m_profiles->select(stored->id);
    QVERIFY(!label("jobWarning")->isVisible());
    m_desk->setLink(LinkState::Ready);
    QVERIFY(label("jobWarning")->isVisible());
    QVERIFY(label("jobWarning")->text().contains(u"X from 0.0 to 300.0\u00A0mm"_s));
    m_desk->mirror.setProfile(large);
    QVERIFY(!label("jobWarning")->isVisible());
}

void TestJobSummaryWidget::warnsOfAFileThatPrintsNothing()
{
    selectAnalysed("G28\nG1 X10\n");
    QCOMPARE(label("jobWarning")->text(), u"Nothing is extruded in this file."_s);
    select(QByteArray("G28\n").repeated(50'000) + '\0');
    QTRY_VERIFY(m_job->analysisError().isError());
    QCOMPARE(label("jobWarning")->text(), m_job->analysisError().message);
}

void TestJobSummaryWidget::givesWayToTheJob()
{
    m_desk->setLink(LinkState::Ready);
    selectAnalysed("M83\nG1 X300 E10 F6000\n");
    QVERIFY(label("jobBox")->isVisible());
    JobStatus status = m_job->status();
    status.state = JobState::Printing;
    m_job->handleJobStatus(status);
    QVERIFY(!label("jobBox")->isVisible());
    QVERIFY(!label("jobWarning")->isVisible());
    QVERIFY(label("jobFile")->isVisible());
    status.state = JobState::Finished;
    m_job->handleJobStatus(status);
    QVERIFY(label("jobBox")->isVisible());
}

void TestJobSummaryWidget::showsThePicture()
{
    const QByteArray text = pictureOf(100, "PNG").toBase64();
    QByteArray comments = "; thumbnail begin 100x100 " + QByteArray::number(text.size()) + '\n';
    for (qsizetype at = 0; at < text.size(); at += 78)
        comments += "; " + text.mid(at, 78) + '\n';
    selectAnalysed(comments + "; thumbnail end\n" + Square);
    QVERIFY(label("jobThumbnail")->isVisible());
    QVERIFY(!label("jobThumbnail")->pixmap(Qt::ReturnByValue).isNull());
    selectAnalysed(Square);
    QVERIFY(!label("jobThumbnail")->isVisible());
}

QTEST_MAIN(TestJobSummaryWidget)
#include "tst_jobsummarywidget.moc"
