// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sendqueue.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

Submission submission(QList<QByteArray> lines, SendOrigin origin = SendOrigin::Manual,
                      quint64 ticket = 0)
{
    return {{std::move(lines)}, origin, ticket};
}

QByteArray drain(SendQueue &queue)
{
    QByteArrayList texts;
    OutgoingLine line;
    while (queue.take(line))
        texts.append(line.text);
    return texts.join(',');
}

} // namespace

class tst_SendQueue : public QObject
{
    Q_OBJECT

private slots:
    void urgentBlocksGoFirst();
    void manualBeforePolls();
    void aBlockIsNotInterrupted();
    void aBlockOfPollsIsNotInterrupted();
    void pollsAreNotDoubled();
    void marksTheLastLine();
    void cleansLines_data();
    void cleansLines();
    void clears();
    void completesABlockWhenItLeaves_data();
    void completesABlockWhenItLeaves();
};

void tst_SendQueue::completesABlockWhenItLeaves_data()
{
    QTest::addColumn<ModeKeeping>("keeping");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArrayList>("block");
    QTest::addColumn<QByteArray>("sent");
    const QByteArrayList jog{"G91", "G0 X1", "G90"};
    QTest::newRow("absolute") << ModeKeeping::Moves << "G90"_ba << jog << "G91,G0 X1,G90"_ba;
    QTest::newRow("relative") << ModeKeeping::Moves << "G91"_ba << jog << "G91,G0 X1,G90,G91"_ba;
    QTest::newRow("not asked for") << ModeKeeping::None << "G91"_ba << jog << "G91,G0 X1,G90"_ba;
    QTest::newRow("any lines") << ModeKeeping::Restore << "M82"_ba << QByteArrayList{"M83", "G1 E5"}
                               << "M83,G1 E5,M82"_ba;
}

// Queued in the middle of a block that is in relative coordinates for itself.
void tst_SendQueue::completesABlockWhenItLeaves()
{
    QFETCH(ModeKeeping, keeping);
    QFETCH(QByteArray, before);
    QFETCH(QByteArrayList, block);
    QFETCH(QByteArray, sent);
    SendQueue queue;
    ModalState modes;
    OutgoingLine line;
    queue.add(submission({"G91", "G28", before}));
    QVERIFY(queue.take(line, modes));
    modes.apply(line.text);
    Submission second = submission(block, SendOrigin::Manual, 7);
    second.keeping = keeping;
    queue.add(second);
    QByteArrayList texts;
    bool lastOfBlock = false;
    while (queue.take(line, modes)) {
        modes.apply(line.text);
        if (line.ticket == 7)
            texts.append(line.text);
        lastOfBlock = line.lastOfBlock;
    }
    QCOMPARE(texts.join(','), sent);
    QVERIFY(lastOfBlock);
}

void tst_SendQueue::manualBeforePolls()
{
    SendQueue queue;
    queue.add(submission({"M105"}, SendOrigin::Poll));
    queue.add(submission({"G28"}));
    queue.add(submission({"M117 x"}, SendOrigin::Script));
    QCOMPARE(queue.lineCount(), 3);
    QCOMPARE(drain(queue), QByteArray("G28,M117 x,M105"));
    QVERIFY(queue.isEmpty());
}

void tst_SendQueue::aBlockIsNotInterrupted()
{
    SendQueue queue;
    OutgoingLine line;
    queue.add(submission({"G91", "G1 X1", "G90"}));
    QVERIFY(queue.take(line));
    queue.add(submission({"M105"}, SendOrigin::Poll));
    queue.add(submission({"G28"}));
    QCOMPARE(queue.lineCount(), 4);
    QCOMPARE(drain(queue), QByteArray("G1 X1,G90,G28,M105"));
}

void tst_SendQueue::aBlockOfPollsIsNotInterrupted()
{
    SendQueue queue;
    OutgoingLine line;
    queue.add(submission({"M114", "M27"}, SendOrigin::Poll));
    QVERIFY(queue.take(line));
    queue.add(submission({"G28"}));
    QCOMPARE(drain(queue), QByteArray("M27,G28"));
}

void tst_SendQueue::pollsAreNotDoubled()
{
    SendQueue queue;
    QVERIFY(queue.add(submission({"M105"}, SendOrigin::Poll)));
    QVERIFY(!queue.add(submission({"M105"}, SendOrigin::Poll)));
    QVERIFY(queue.add(submission({"M114"}, SendOrigin::Poll)));
    QVERIFY(queue.add(submission({"M105"}))); // the user's own is sent
    QVERIFY(queue.add(submission({"M105"})));
    QCOMPARE(drain(queue), QByteArray("M105,M105,M105,M114"));
    QVERIFY(queue.add(submission({"M105"}, SendOrigin::Poll)));
}

void tst_SendQueue::marksTheLastLine()
{
    SendQueue queue;
    queue.add(submission({"G91", "G90"}, SendOrigin::Script, 7));
    OutgoingLine line;
    QVERIFY(queue.take(line));
    QCOMPARE(line.ticket, quint64(7));
    QCOMPARE(line.origin, SendOrigin::Script);
    QVERIFY(!line.lastOfBlock);
    QVERIFY(queue.take(line));
    QVERIFY(line.lastOfBlock);
    QVERIFY(!queue.take(line));
}

void tst_SendQueue::cleansLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const QByteArray &line, const char *sent) {
        QTest::newRow(name) << line << QByteArray(sent);
    };
    row("comment", "G28 ; home", "G28");
    row("only a comment", "; home", "");
    row("spaces", "  G28  ", "G28");
    row("a line break would be a line of its own", "G28\nM112", "G28M112");
    row("not ASCII", "M117 \xc3\xa4", "M117 ?");
    row("host command", "@pause", "");
    row("empty", "", "");
}

void tst_SendQueue::cleansLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, sent);
    SendQueue queue;
    QCOMPARE(queue.add(submission({line})), !sent.isEmpty());
    QCOMPARE(drain(queue), sent);
}

void tst_SendQueue::clears()
{
    SendQueue queue;
    OutgoingLine line;
    queue.add(submission({"M114", "M27"}, SendOrigin::Poll));
    QVERIFY(queue.take(line));
    queue.clear();
    QVERIFY(queue.isEmpty());
    QVERIFY(!queue.take(line));
    queue.add(submission({"G28"}));
    QCOMPARE(drain(queue), QByteArray("G28"));
}

void tst_SendQueue::urgentBlocksGoFirst()
{
    SendQueue queue;
    const auto add = [&queue](const QByteArray &first, const QByteArray &second, bool urgent) {
        Submission submission{{{first, second}}, SendOrigin::Manual, 0, {u"tag"_s}};
        submission.urgent = urgent;
        QVERIFY(queue.add(submission));
    };
    add("M117 1", "M117 2", false);
    add("M117 3", "M117 4", false);
    OutgoingLine line;
    QVERIFY(queue.take(line)); // the first block is begun, and stays together
    add("M117 5", "M117 6", true);
    add("M117 7", "M117 8", true);
    QByteArrayList order = {line.text};
    while (queue.take(line)) {
        order.append(line.text);
        QCOMPARE(line.tags, CommandTags{u"tag"_s});
    }
    QCOMPARE(order, (QByteArrayList{"M117 1", "M117 2", "M117 5", "M117 6", "M117 7", "M117 8",
                                    "M117 3", "M117 4"}));
}

QTEST_APPLESS_MAIN(tst_SendQueue)
#include "tst_sendqueue.moc"
