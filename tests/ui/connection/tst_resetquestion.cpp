// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "connection/resetquestion.h"
#include "printer/printer.h"
#include "support/faketransport.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using ModemLines = ConnectionSettings::ModemLines;
using Reset = PrinterProfile::ResetOnConnect;

/// The question whether connecting may restart the printer, with real clicks and keys.
class TestResetQuestion final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsAsAnswered_data();
    void connectsAsAnswered();
    void asksOnlyWhereTheProfileWantsIt_data();
    void asksOnlyWhereTheProfileWantsIt();
    void aNewWishTakesThePlaceOfTheQuestion();
    void withoutAWindowItIsRefused();

private:
    static PrinterProfile asking(Reset reset = Reset::Ask)
    {
        PrinterProfile profile;
        profile.name = u"Workshop printer"_s;
        profile.resetOnConnect = reset;
        return profile;
    }
    static ConnectionSettings serial(const QString &port = u"/dev/ttyFAKE0"_s)
    {
        ConnectionSettings settings;
        settings.port = port;
        settings.baudRate = 115200;
        return settings;
    }
    [[nodiscard]] QMessageBox *box() const
    {
        return m_window->findChild<QMessageBox *>(u"resetQuestion"_s);
    }

    Theme m_theme{qEnvironmentVariableIsSet("GALLERY_DARK") ? Settings::Theme::Dark
                                                            : Settings::Theme::Light};
    std::shared_ptr<test::FakeDevice> m_device;
    QList<ConnectionSettings> m_opened;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<QWidget> m_window;
};

void TestResetQuestion::init()
{
    m_device = std::make_shared<test::FakeDevice>();
    m_printer = std::make_unique<Printer>(test::FakeDevice::factory(m_device));
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_window->show();
    new ResetQuestion(*m_printer, *m_window);
}

void TestResetQuestion::cleanup()
{
    m_window.reset();
    m_printer.reset();
}

void TestResetQuestion::connectsAsAnswered_data()
{
    QTest::addColumn<QString>("button"); // empty: the Escape key
    QTest::addColumn<bool>("connects");
    QTest::addColumn<ModemLines>("modemLines");
    QTest::newRow("restart") << u"resetYes"_s << true << ModemLines::Raise;
    QTest::newRow("leave") << u"resetNo"_s << true << ModemLines::Keep;
    QTest::newRow("escape") << QString() << false << ModemLines::Default;
}

void TestResetQuestion::connectsAsAnswered()
{
    QFETCH(QString, button);
    QFETCH(bool, connects);
    QFETCH(ModemLines, modemLines);
    m_printer->connectPrinter(serial(), asking());
    QTRY_VERIFY(box() && box()->isVisible());
    QCOMPARE(m_device->openCount(), 0);
    QCOMPARE(box()->defaultButton()->objectName(), u"resetNo"_s); // a print may be running
    const QString folder = qEnvironmentVariable("GALLERY_DIR");
    if (!folder.isEmpty())
        box()->grab().save(folder + u"/resetquestion.png"_s);
    if (button.isEmpty())
        QTest::keyClick(box(), Qt::Key_Escape);
    else
        QTest::mouseClick(box()->findChild<QPushButton *>(button), Qt::LeftButton);
    QTRY_VERIFY(!box());
    if (!connects) {
        QTest::qWait(0);
        QCOMPARE(m_device->openCount(), 0);
        return;
    }
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Ready);
    QCOMPARE(m_printer->state().link.settings.modemLines, modemLines);
    QCOMPARE(m_printer->profile().name, u"Workshop printer"_s);
}

void TestResetQuestion::asksOnlyWhereTheProfileWantsIt_data()
{
    QTest::addColumn<Reset>("reset");
    QTest::addColumn<ModemLines>("wanted");
    QTest::newRow("yes") << Reset::Yes << ModemLines::Default;
    QTest::newRow("no") << Reset::No << ModemLines::Default;
    QTest::newRow("decided") << Reset::Ask << ModemLines::Keep;
}

void TestResetQuestion::asksOnlyWhereTheProfileWantsIt()
{
    QFETCH(Reset, reset);
    QFETCH(ModemLines, wanted);
    ConnectionSettings settings = serial();
    settings.modemLines = wanted;
    m_printer->connectPrinter(settings, asking(reset));
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Ready);
    QVERIFY(!box());
}

void TestResetQuestion::aNewWishTakesThePlaceOfTheQuestion()
{
    m_printer->connectPrinter(serial(), asking());
    QTRY_VERIFY(box() && box()->isVisible());
    m_printer->connectPrinter(serial(u"/dev/ttyFAKE1"_s), asking());
    QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Ready);
    QCOMPARE(m_printer->state().link.settings.port, u"/dev/ttyFAKE1"_s);
    QCOMPARE(m_printer->state().link.settings.modemLines, ModemLines::Keep);
    QCOMPARE(m_device->openCount(), 1);
}

void TestResetQuestion::withoutAWindowItIsRefused()
{
    m_window.reset();
    QSignalSpy refused(m_printer.get(), &Printer::refused);
    m_printer->connectPrinter(serial(), asking());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_device->openCount(), 0);
}

QTEST_MAIN(TestResetQuestion)
#include "tst_resetquestion.moc"
