// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "common/themecolors.h"
#include "connection/profileselection.h"
#include "job/jobcontroller.h"
#include "preview/previewpanel.h"
#include "preview/printspaceview.h"
#include "profile/profilestore.h"
#include "support/paneldesk.h"
#include "support/selectfile.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What is shown of a print before it is printed, and where the tool is above it.
class TestPreviewPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void teachesWhereNothingIsOpen();
    void showsWhereThePrintLies();
    void marksWhatDoesNotFit();
    void followsTheChosenPrinter();
    void showsTheToolOnceHomed();
    void saysWhatCannotBeShown();
    void roundBedsAreRound();

private:
    void select(const QByteArray &content)
    {
        QFile file(m_desk->folder.filePath(u"cube.gcode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write the file");
        file.close();
        QVERIFY(test::selectFile(*m_job, file.fileName()));
        QTRY_VERIFY(m_job->analysis());
    }
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    PrintSpaceView *view() const { return child<PrintSpaceView>("printSpace"); }
    /// The colour at a place of the bed.
    QColor colorAt(double x, double y) const
    {
        const QImage image = view()->grab().toImage();
        return image.pixelColor((view()->mapFromBed(x, y) * image.devicePixelRatio()).toPoint());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileSelection> m_profiles;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<PreviewPanel> m_panel;
};

namespace {

// A square from 50 to 90 in X and 60 to 90 in Y.
const QByteArray Square
    = "M83\nG1 X50 Y60 Z0.2 F6000\nG1 X90 E1\nG1 Y90 E1\nG1 X50 E1\nG1 Y60 E1\n";

} // namespace

void TestPreviewPanel::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
}

void TestPreviewPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<test::PanelDesk>();
    m_store = std::make_unique<ProfileStore>(m_desk->folder.filePath(u"profiles"_s));
    m_store->load();
    m_profiles = std::make_unique<ProfileSelection>(*m_store, m_desk->settings);
    m_actions = std::make_unique<ActionRegistry>();
    m_actions->add(ActionId::OpenFile, u"&Open…"_s);
    m_job = std::make_unique<JobController>();
    m_panel = std::make_unique<PreviewPanel>(m_desk->mirror, *m_job, *m_profiles, *m_actions);
    m_panel->resize(600, 500);
    m_panel->show();
}

void TestPreviewPanel::cleanup()
{
    m_panel.reset();
    m_job.reset();
    m_actions.reset();
    m_profiles.reset();
    m_store.reset();
    m_desk.reset();
}

void TestPreviewPanel::teachesWhereNothingIsOpen()
{
    auto *open = child<QPushButton>("previewOpen");
    QVERIFY(open->isVisible());
    QVERIFY(!view()->isVisible());
    QSignalSpy spy(m_actions->action(ActionId::OpenFile), &QAction::triggered);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    select(Square);
    QVERIFY(!open->isVisible());
    QVERIFY(view()->isVisible());
    m_job->unselectFile();
    QTRY_VERIFY(open->isVisible());
}

void TestPreviewPanel::showsWhereThePrintLies()
{
    select(Square);
    QVERIFY(child<ElidedLabel>("previewFacts")->fullText().startsWith(u"40\u00A0× 30"_s));
    QVERIFY(!child<QLabel>("previewProblem")->isVisible());
    QVERIFY(colorAt(70, 75) != colorAt(150, 150));
    QCOMPARE(colorAt(52, 88), colorAt(88, 62));
    QVERIFY(view()->accessibleDescription().contains(u"X 50.0 to 90.0"_s));
    // X counts to the right and Y to the back.
    QVERIFY(view()->mapFromBed(10, 0).x() > view()->mapFromBed(0, 0).x());
    QVERIFY(view()->mapFromBed(0, 10).y() < view()->mapFromBed(0, 0).y());
}

void TestPreviewPanel::marksWhatDoesNotFit()
{
    select(Square + "G1 X500 E9\n");
    QVERIFY(child<QLabel>("previewProblem")->isVisible());
    QVERIFY(view()->accessibleDescription().contains(u"does not fit"_s));
    // All of it is seen, also what lies beside the bed.
    QVERIFY(view()->rect().contains(view()->mapFromBed(500, 75).toPoint()));
}

void TestPreviewPanel::followsTheChosenPrinter()
{
    PrinterProfile small;
    small.id = u"small"_s;
    small.name = u"Small"_s;
    small.width = small.depth = 80;
    const Result<PrinterProfile> saved = m_store->save(small);
    QVERIFY(saved);
    select(Square);
    QVERIFY(!child<QLabel>("previewProblem")->isVisible());
    m_profiles->select(saved->id);
    QVERIFY(child<QLabel>("previewProblem")->isVisible());
    // The connected one counts more than the chosen one.
    m_desk->mirror.setProfile(m_store->defaultProfile());
    m_desk->setLink(LinkState::Ready);
    QTRY_VERIFY(!child<QLabel>("previewProblem")->isVisible());
}

void TestPreviewPanel::showsTheToolOnceHomed()
{
    select(Square);
    const QColor bed = colorAt(150, 150);
    m_desk->setLink(LinkState::Ready);
    m_desk->mirror.handlePosition({150.0, 150.0, 10.0, 0.0});
    QCOMPARE(colorAt(150, 150), bed);
    m_desk->home(150, 150, 10);
    QTRY_COMPARE(colorAt(150, 150), ThemeColors::of(m_panel.get()).accent);
}

void TestPreviewPanel::saysWhatCannotBeShown()
{
    select("M104 S200\n");
    QCOMPARE(child<ElidedLabel>("previewFacts")->fullText(),
             u"Nothing is extruded in this file."_s);
    QCOMPARE(view()->accessibleDescription(), u"Nothing is chosen."_s);
}

void TestPreviewPanel::roundBedsAreRound()
{
    PrinterProfile delta;
    delta.name = u"Delta"_s;
    delta.formFactor = PrinterProfile::FormFactor::Circular;
    delta.origin = PrinterProfile::Origin::Center;
    delta.width = delta.depth = 200;
    PrintSpaceView round;
    round.resize(400, 400);
    round.setProfile(delta.normalized());
    const QImage image = round.grab().toImage();
    const auto at = [&](double x, double y) {
        return image.pixelColor((round.mapFromBed(x, y) * image.devicePixelRatio()).toPoint());
    };
    QVERIFY(at(13, 17) != at(97, 97));
    QVERIFY(at(13, 17) == at(-17, 23));
}

QTEST_MAIN(TestPreviewPanel)
#include "tst_previewpanel.moc"
