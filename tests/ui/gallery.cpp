// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the main window in its states and every dialog, page by page, to PNG files, to be looked at:
//     gallery OUTDIR [LANGUAGE]
// light and dark, 1280x800 and 960x640. Every picture is the real window over a real Printer with the virtual printer
// behind it. For other scales set QT_SCALE_FACTOR, for another font GALLERY_FONT.

#include "common/theme.h"
#include "languages.h"
#include "settings/settings.h"
#include "ui/showcase.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFont>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int PaintMs = 350; // the chart draws on its own timer

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
    explicit Gallery(const QString &folder)
        : m_folder(folder)
        , m_theme(Settings::Theme::Light)
    {}

    [[nodiscard]] bool run()
    {
        shootTabs(u"1-start"_s);
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
        if (!m_showcase.connectPrinter())
            return false;
        shootTabs(u"3-ready"_s);
        shootDialog(Showcase::Dialog::Leave);
        if (!m_showcase.startPrint())
            return false;
        fillChart();
        shootTabs(u"4-printing"_s);
        shootDialogs();
        m_showcase.printer().emergencyStop();
        QTest::qWait(PaintMs);
        shootWindow(u"5-stopped"_s);
        return shootForgottenHeaters();
    }

private:
    void fillChart()
    {
        TemperatureMonitor &temperatures = m_showcase.printer().temperatures();
        temperatures.clear();
        temperatures.handleTemperatures(heatUpHistory());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        temperatures.addMark(now - 1480 * 1000LL, u"connected"_s);
        temperatures.addMark(now - 1000 * 1000LL, u"print started"_s);
    }

    void shootTabs(const QString &name)
    {
        for (int tab = 0; tab < m_showcase.tabCount(); ++tab) {
            m_showcase.showTab(tab);
            shootWindow(u"%1-tab%2"_s.arg(name).arg(tab));
        }
    }

    void shootWindow(const QString &name)
    {
        for (const QSize size : {QSize(1280, 800), QSize(960, 640)}) {
            m_showcase.window().resize(size);
            eachTheme([&](const QString &look) {
                QTest::qWait(PaintMs);
                save(m_showcase.window(), u"%1-%2-%3"_s.arg(name, look).arg(size.width()));
            });
        }
        m_showcase.window().resize(1280, 800);
    }

    void shootDialogs()
    {
        for (const Showcase::Dialog dialog : Showcase::dialogs()) {
            if (dialog != Showcase::Dialog::DoctorFailed)
                shootDialog(dialog);
        }
    }

    void shootDialog(Showcase::Dialog dialog)
    {
        QWidget *opened = m_showcase.open(dialog);
        if (!opened) {
            std::fprintf(stderr, "no %s\n", qPrintable(Showcase::nameOf(dialog)));
            return;
        }
        for (int page = 0; page < m_showcase.pageCount(opened); ++page) {
            m_showcase.showPage(opened, page);
            eachTheme([&](const QString &look) {
                QTest::qWait(50);
                save(*opened, u"8-%1-%2-%3"_s.arg(Showcase::nameOf(dialog)).arg(page).arg(look));
            });
        }
        m_showcase.close(opened);
    }

    bool shootForgottenHeaters()
    {
        m_showcase.printer().disconnectPrinter();
        if (!m_showcase.connectPrinter() || !m_showcase.warnOfHeaters())
            return false;
        shootWindow(u"6-heaters"_s);
        return true;
    }

    template<typename Action>
    void eachTheme(const Action &action)
    {
        m_theme.setChoice(Settings::Theme::Dark);
        action(u"dark"_s);
        m_theme.setChoice(Settings::Theme::Light);
        action(u"light"_s);
    }

    void save(QWidget &widget, const QString &name)
    {
        const QString path = QDir(m_folder).filePath(name + u".png"_s);
        if (!widget.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        std::printf("%s %dx%d\n", qPrintable(path), widget.width(), widget.height());
    }

    QString m_folder;
    Theme m_theme;
    Showcase m_showcase;
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
    Languages languages;
    languages.use(language);
    QLocale::setDefault(QLocale(language));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    return Gallery(folder).run() ? 0 : 1;
}
