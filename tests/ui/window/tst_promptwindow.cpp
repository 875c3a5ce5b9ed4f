// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "control/promptcontroller.h"
#include "promptdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// A firmware's question under a window manager, which activates and sizes it after it was shown.
class TestPromptWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noWordsAreCut_data();
    void noWordsAreCut();
    void nothingIsPreselected();

private:
    void ask(const QString &question, int choices);

    Theme m_theme{Settings::Theme::Light};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PromptController> m_prompts;
    PromptDialog *m_dialog = nullptr;
};

void TestPromptWindow::init()
{
    m_window = std::make_unique<QWidget>();
    m_prompts = std::make_unique<PromptController>();
    m_dialog = new PromptDialog(*m_prompts, m_window.get());
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPromptWindow::ask(const QString &question, int choices)
{
    QList<FirmwareNotice> notices;
    notices.append({FirmwareNotice::Kind::Action, u"prompt_begin "_s + question});
    for (int i = 0; i < choices; ++i)
        notices.append({FirmwareNotice::Kind::Action, u"prompt_button Choice %1"_s.arg(i)});
    notices.append({FirmwareNotice::Kind::Action, u"prompt_show"_s});
    m_prompts->handleNotices(notices);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestPromptWindow::noWordsAreCut_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("choices");
    for (const int words : {1, 4, 8, 20, 60}) {
        for (const int choices : {0, 1, 3})
            QTest::addRow("%d words, %d choices", words, choices) << words << choices;
    }
}

void TestPromptWindow::noWordsAreCut()
{
    QFETCH(int, words);
    QFETCH(int, choices);
    ask(u"filament "_s.repeated(words).trimmed(), choices);
    QTest::qWait(50); // what the window manager makes of it, which takes longer beside other work
    for (const char *name : {"promptText", "promptHint"}) {
        const auto *label = m_dialog->findChild<QLabel *>(QString::fromLatin1(name));
        QTRY_VERIFY2(label->isHidden() || label->height() >= label->heightForWidth(label->width()),
                     name);
    }
    const QRect inside = m_dialog->contentsRect();
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(m_dialog, QPoint()), button->size());
        const QRect seen = button->visibleRegion().boundingRect();
        QVERIFY2(inside.contains(place), qPrintable(button->text()));
        QVERIFY2(seen.width() == button->width(), qPrintable(button->text()));
    }
}

// A key that was meant for something else must not answer.
void TestPromptWindow::nothingIsPreselected()
{
    ask(u"Filament runout T0"_s, 2);
    QSignalSpy sent(m_prompts.get(), &PromptController::submitRequested);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Space);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(sent.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Tab);
    auto *first = m_dialog->findChild<QPushButton *>(u"promptChoice0"_s);
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Space);
    QTRY_COMPARE(sent.size(), 1);
}

QTEST_MAIN(TestPromptWindow)
#include "tst_promptwindow.moc"
