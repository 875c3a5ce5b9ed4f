// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallerywindows.h"

#include "application.h"
#include "base/appdirs.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "printerwindow.h"
#include "ui/gallerycamera.h"

#ifdef Q_OS_UNIX
#include "support/pseudoterminal.h"
#endif

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int WindowPatienceMs = 30'000;
constexpr double VirtualSpeed = 150;

QPixmap sideBySide(QWidget &left, QWidget &right)
{
    constexpr int Gap = 8;
    const QPixmap first = left.grab();
    const QPixmap second = right.grab();
    const double scale = first.devicePixelRatio();
    QPixmap both(QSize(first.width() + second.width() + int(Gap * scale),
                       std::max(first.height(), second.height())));
    both.setDevicePixelRatio(scale);
    both.fill(Qt::gray);
    QPainter painter(&both);
    painter.drawPixmap(0, 0, first);
    painter.drawPixmap(left.width() + Gap, 0, second);
    return both;
}

/// A port that opens, and at which nobody answers.
class SilentPort
{
public:
#ifdef Q_OS_UNIX
    [[nodiscard]] QString path() const
    {
        return m_terminal.devicePath();
    }

private:
    test::PseudoTerminal m_terminal;
#else
    [[nodiscard]] QString path() const
    {
        return u"COM99"_s;
    }
#endif
};

void typePort(QWidget &window, const QString &port)
{
    auto *ports = window.findChild<QComboBox *>(u"port"_s);
    const int network = ports->count() - 1; // the row for what is typed
    ports->setCurrentIndex(network);
    emit ports->activated(network);
    window.findChild<QLineEdit *>(u"address"_s)->setText(port);
    window.findChild<QAbstractButton *>(u"connectButton"_s)->click();
}

} // namespace

bool shootTwoWindows(const GalleryCamera &camera, const QString &language)
{
    const QTemporaryDir home;
    qputenv("GANTRY_HOME", QFile::encodeName(home.path()));
    Settings(AppDirs::config() + u"/settings.ini"_s).setLanguage(language);
    const SilentPort port;
    CommandLineOptions options;
    options.virtualSpeed = VirtualSpeed;
    Application program(options);
    program.start();
    PrinterWindow &first = *program.windows().front();
    PrinterWindow &second = program.openWindow(VirtualSpeed);
    first.connectPrinter(port.path(), 115200);
    for (PrinterWindow *each : {&first, &second})
        each->window().resize(960, 640);
    QTest::qWait(500);
    typePort(second.window(), port.path());
    const auto both = [&] { return sideBySide(first.window(), second.window()); };
    camera.picture(both, u"7-two-windows-port"_s);
    second.startDemo();
    const bool prints = QTest::qWaitFor(
        [&second] { return second.printer().state().job.completion > 0.1; }, WindowPatienceMs);
    camera.picture(both, u"7-two-windows-printing"_s);
    second.printer().job().cancel();
    const auto isOver = [&second] { return !isJobActive(second.printer().state().job.state); };
    return QTest::qWaitFor(isOver, WindowPatienceMs) && prints;
}

} // namespace gantry
