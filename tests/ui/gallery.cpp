// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the main window in its states, every dialog, page by page, and every question and menu to PNG files, to be
// looked at:
//     gallery OUTDIR [LANGUAGE]
// light and dark, 1280x800 and 960x640. Every picture is the real window over a real Printer with the virtual printer
// behind it. For other scales set QT_SCALE_FACTOR, for another font GALLERY_FONT.

#include "common/theme.h"
#include "languages.h"
#include "settings/settings.h"
#include "ui/gallerycamera.h"
#include "ui/galleryquestions.h"
#include "ui/gallerywindows.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QFont>
#include <QLineEdit>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

/// A past of 25 minutes, so that the chart shows what it shows in life.
QList<TemperaturePoint> heatUpHistory()
{
    QList<TemperaturePoint> points;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int second = -1500; second < 0; second += 2) {
        const double t = second + 1500;
        const double bed = 21 + 39 * (1 - std::exp(-t / 110));
        const double toolTime = std::max(0.0, t - 180);
        const double tool = 21 + 184 * (1 - std::exp(-toolTime / 45))
                            + 6 * std::exp(-toolTime / 60) * std::sin(toolTime / 25);
        const double ripple = 0.3 * std::sin(t / 7);
        points.append({now + second * 1000LL,
                       {{HeaterId::tool(0), tool + ripple, t < 180 ? 0.0 : 205.0, 40},
                        {HeaterId::bed(), bed + ripple / 2, 60.0, 60}}});
    }
    return points;
}

class Gallery
{
public:
    Gallery(const QString &folder, const QString &language)
        : m_language(language)
        , m_theme(Settings::Theme::Light)
        , m_camera(folder, m_theme)
    {}

    [[nodiscard]] bool run()
    {
        shootStart();
        if (!shootReady() || !shootPrinting())
            return false;
        m_showcase.printer().emergencyStop();
        Showcase::settle();
        shootWindow(u"5-stopped"_s);
        return shootWhileAway() && shootPaused() && shootForgottenHeaters()
               && shootTwoWindows(m_camera, m_language);
    }

private:
    void shootStart()
    {
        shootTabs(u"1-start"_s);
        m_questions.menus();
        m_questions.beforeConnecting();
        m_showcase.showMessage();
        shootWindow(u"2-message"_s);
        shootDialog(Showcase::Dialog::DoctorFailed);
        while (auto *dismiss
               = m_showcase.window().findChild<QAbstractButton *>(u"dismissMessage"_s)) {
            if (!dismiss->isVisible())
                break;
            dismiss->click();
            Showcase::settle();
        }
    }

    [[nodiscard]] bool shootReady()
    {
        if (!m_showcase.connectPrinter())
            return false;
        shootTabs(u"3-ready"_s);
        auto *offsets = m_showcase.window().findChild<QAbstractButton *>(u"showOffsets"_s);
        offsets->click();
        Showcase::settle();
        shootWindow(u"3-offsets"_s);
        offsets->click();
        shootTerminalHelpers();
        m_questions.whileIdle();
        return true;
    }

    /// The list of codes below the command, and the bar that finds.
    void shootTerminalHelpers()
    {
        m_showcase.showTab(m_showcase.tabCount() - 1);
        auto *command = m_showcase.window().findChild<QLineEdit *>(u"command"_s);
        command->setFocus();
        // Typed anew for each theme: its colours are those of the moment it is opened.
        m_camera.picture(
            [&] {
                command->clear();
                QTest::keyClicks(command, u"M1"_s);
                Showcase::settle();
                auto *popup = m_showcase.window().findChild<QWidget *>(u"codePopup"_s);
                return popup ? popup->grab() : QPixmap();
            },
            u"8-codes"_s);
        QTest::keyClick(command, Qt::Key_Escape);
        command->clear();
        m_showcase.trigger("terminal.find"_L1);
        if (auto *find = m_showcase.window().findChild<QLineEdit *>(u"findText"_s))
            QTest::keyClicks(find, u"cap"_s);
        shootWindow(u"3-find"_s);
        if (auto *find = m_showcase.window().findChild<QLineEdit *>(u"findText"_s))
            QTest::keyClick(find, Qt::Key_Escape);
    }

    [[nodiscard]] bool shootPrinting()
    {
        if (!m_showcase.startPrint())
            return false;
        fillChart();
        shootTabs(u"4-printing"_s);
        m_questions.whilePrinting();
        for (const Showcase::Dialog dialog : Showcase::dialogs()) {
            if (dialog != Showcase::Dialog::DoctorFailed)
                shootDialog(dialog);
        }
        return true;
    }

    /// Nobody is there, the print ends; then somebody comes back.
    [[nodiscard]] bool shootWhileAway()
    {
        if (!reconnect() || !m_showcase.startPrint())
            return false;
        m_showcase.setAttended(false);
        if (!m_showcase.cancelPrint())
            return false;
        shootWindow(u"6-while-away"_s);
        QWidget *list = m_showcase.open(Showcase::Dialog::Messages);
        if (list)
            m_camera.dialog(*list, u"8-messages-away"_s);
        if (list)
            m_showcase.close(list);
        m_showcase.setAttended(true);
        m_questions.afterAPrint();
        return true;
    }

    [[nodiscard]] bool shootPaused()
    {
        if (!reconnect() || !m_showcase.startPrint() || !m_showcase.pausePrint())
            return false;
        m_questions.whilePaused();
        if (!m_showcase.coolPausedNozzle() || !m_showcase.warnOfHeaters())
            return false;
        shootWindow(u"6-heaters-paused"_s);
        return true;
    }

    [[nodiscard]] bool shootForgottenHeaters()
    {
        if (!reconnect() || !m_showcase.warnOfHeaters())
            return false;
        shootWindow(u"6-heaters"_s);
        return true;
    }

    [[nodiscard]] bool reconnect()
    {
        Printer &printer = m_showcase.printer();
        printer.disconnectPrinter();
        return QTest::qWaitFor([&printer] { return !isLinkOpen(printer.state().link.state); })
               && m_showcase.connectPrinter();
    }

    void fillChart()
    {
        TemperatureMonitor &temperatures = m_showcase.printer().temperatures();
        temperatures.clear();
        temperatures.handleTemperatures(heatUpHistory());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        temperatures.addMark(now - 1480 * 1000LL, Printer::tr("connected"));
        temperatures.addMark(now - 1000 * 1000LL, Printer::tr("print started"));
    }

    void shootTabs(const QString &name)
    {
        for (int tab = 0; tab < m_showcase.tabCount(); ++tab) {
            m_showcase.showTab(tab);
            shootWindow(u"%1-tab%2"_s.arg(name).arg(tab));
        }
    }

    void shootWindow(const QString &name) { m_camera.window(m_showcase.window(), name); }

    void shootDialog(Showcase::Dialog dialog)
    {
        QWidget *opened = m_showcase.open(dialog);
        if (!opened) {
            std::fprintf(stderr, "no %s\n", qPrintable(Showcase::nameOf(dialog)));
            return;
        }
        for (int page = 0; page < m_showcase.pageCount(opened); ++page) {
            m_showcase.showPage(opened, page);
            m_camera.dialog(*opened, u"8-%1-%2"_s.arg(Showcase::nameOf(dialog)).arg(page));
        }
        m_showcase.close(opened);
    }

    QString m_language;
    Theme m_theme;
    GalleryCamera m_camera;
    Showcase m_showcase;
    GalleryQuestions m_questions{m_showcase, m_camera};
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2 || argc > 3) {
        std::fputs("usage: gallery OUTDIR [LANGUAGE]\n", stderr);
        return 2;
    }
    const QString family = qEnvironmentVariable("GALLERY_FONT");
    if (!family.isEmpty())
        QApplication::setFont(QFont(family, 10));
    const QString language = argc == 3 ? QString::fromLocal8Bit(argv[2]) : u"en"_s;
    QApplication::setApplicationVersion(
        QStringLiteral(GANTRY_VERSION)); // the About dialog tells it
    Languages languages;
    languages.use(language);
    QLocale::setDefault(QLocale(language));
    return Gallery(QString::fromLocal8Bit(argv[1]), language).run() ? 0 : 1;
}
