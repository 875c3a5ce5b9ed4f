// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "control/promptcontroller.h"
#include "promptdialog.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// A firmware's question as a dialog, driven by what a firmware sends.
class TestPromptDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheQuestionAndAnswers();
    void closesWhenThePrinterSaysSo();
    void closingGivesNoAnswer();
    void noKeyAnswersByAccident();
    void aQuestionWithoutChoicesCanBeClosed();
    void whatOnlyTellsIsNoDialog();
    void staysBoundedWithManyChoices();
    void doesNotBlockTheWindow();

private:
    void say(const QStringList &actions)
    {
        QList<FirmwareNotice> notices;
        for (const QString &text : actions)
            notices.append({FirmwareNotice::Kind::Action, text});
        m_prompts->handleNotices(notices);
    }
    QPushButton *choice(int index) const
    {
        return m_dialog->findChild<QPushButton *>(u"promptChoice%1"_s.arg(index));
    }

    Theme m_theme{Settings::Theme::Light};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PromptController> m_prompts;
    PromptDialog *m_dialog = nullptr;
};

namespace {

const QStringList Runout = {u"prompt_begin Filament runout T0"_s, u"prompt_button Purge & more"_s,
                            u"prompt_button Continue"_s, u"prompt_show"_s};

} // namespace

void TestPromptDialog::init()
{
    m_window = std::make_unique<QWidget>();
    m_prompts = std::make_unique<PromptController>();
    m_dialog = new PromptDialog(*m_prompts, m_window.get());
    m_window->show();
}

void TestPromptDialog::cleanup()
{
    m_window.reset();
    m_prompts.reset();
}

void TestPromptDialog::showsTheQuestionAndAnswers()
{
    QSignalSpy sent(m_prompts.get(), &PromptController::submitRequested);
    QVERIFY(!m_dialog->isVisible());
    say(Runout);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<QLabel *>(u"promptText"_s)->text(), u"Filament runout T0"_s);
    QCOMPARE(choice(0)->text(), u"Purge && more"_s);
    for (const char *name : {"promptText", "promptHint"}) {
        const auto *label = m_dialog->findChild<QLabel *>(QString::fromLatin1(name));
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
    const QString pictures = qEnvironmentVariable("GALLERY_DIR");
    if (!pictures.isEmpty())
        m_dialog->grab().save(pictures + u"/prompt.png"_s);
    QTest::mouseClick(choice(1), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<Submission>().block.lines, QByteArrayList{"M876 S1"});
}

void TestPromptDialog::closesWhenThePrinterSaysSo()
{
    QSignalSpy sent(m_prompts.get(), &PromptController::submitRequested);
    say(Runout);
    say({u"prompt_end"_s}); // answered at the printer
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(sent.isEmpty());
    say(Runout);
    LinkStatus lost;
    lost.state = LinkState::Lost;
    m_prompts->handleLink(lost);
    QVERIFY(!m_dialog->isVisible());
}

void TestPromptDialog::closingGivesNoAnswer()
{
    QSignalSpy sent(m_prompts.get(), &PromptController::submitRequested);
    say(Runout);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(sent.isEmpty());
    say(Runout);
    m_dialog->close(); // the frame's button
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_prompts->prompt());
    QVERIFY(sent.isEmpty());
}

void TestPromptDialog::noKeyAnswersByAccident()
{
    QSignalSpy sent(m_prompts.get(), &PromptController::submitRequested);
    say(Runout);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTest::keyClick(m_dialog, Qt::Key_Space);
    QCoreApplication::processEvents();
    QVERIFY(sent.isEmpty());
    QVERIFY(m_dialog->isVisible());
    // On purpose it can be done without the mouse.
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(m_dialog, Qt::Key_Tab);
    QVERIFY(choice(0)->hasFocus());
    QTest::keyClick(choice(0), Qt::Key_Space);
    QTRY_COMPARE(sent.size(), 1);
}

void TestPromptDialog::aQuestionWithoutChoicesCanBeClosed()
{
    say({u"prompt_begin Wait, please"_s, u"prompt_show"_s});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->findChild<QLabel *>(u"promptHint"_s)->isVisible());
    auto *close = m_dialog->findChild<QPushButton *>(u"promptClose"_s);
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestPromptDialog::whatOnlyTellsIsNoDialog()
{
    const QStringList told{u"prompt_begin Resuming SD"_s, u"prompt_button Dismiss"_s,
                           u"prompt_show"_s};
    say(told);
    QVERIFY(!m_dialog->isVisible());
    say(Runout);
    QVERIFY(m_dialog->isVisible());
    say(told); // in place of the question
    QVERIFY(!m_dialog->isVisible());
}

void TestPromptDialog::staysBoundedWithManyChoices()
{
    QStringList actions{"prompt_begin "_L1 + QString(400, u'w')};
    for (int i = 0; i < 40; ++i)
        actions << "prompt_button "_L1 + QString(300, u'x');
    say(actions << u"prompt_show"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(m_dialog->height() < 900 && m_dialog->width() < 1000,
             qPrintable(u"%1x%2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY(choice(0)->text().size() <= 60);
    QCOMPARE(choice(0)->toolTip().size(), 300);
}

void TestPromptDialog::doesNotBlockTheWindow()
{
    QPushButton stop(m_window.get());
    stop.show();
    QSignalSpy clicked(&stop, &QPushButton::clicked);
    say(Runout);
    QVERIFY(!m_dialog->isModal());
    QTest::mouseClick(&stop, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

QTEST_MAIN(TestPromptDialog)
#include "tst_promptdialog.moc"
