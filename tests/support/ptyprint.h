// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/executedcommands.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gantry::test {

/// Prints with the real programs: `gantry-cli print` through QSerialPort on a pseudo-terminal, behind which
/// `gantry-cli virtual-printer` acts. The functions check by themselves, like test functions.
class PtyPrint final
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray errors;
    };

    ~PtyPrint() { stopPrinter(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void setPort(const QString &port) { m_port = port; }
    void startPrinter(const QStringList &options);
    void stopPrinter();
    [[nodiscard]] Outcome print(const QString &file, int timeoutMs) const;
    /// Prints the first commands of a sample (0 = all) and holds what the printer carried out against them.
    void verifyPrint(const QString &sample, int commands, const QStringList &printerOptions,
                     bool expectsResends);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_printer;
    QString m_port;
};

inline void PtyPrint::startPrinter(const QStringList &options)
{
    m_printer = std::make_unique<QProcess>();
    m_printer->setProcessChannelMode(QProcess::SeparateChannels);
    m_printer->start(QStringLiteral(GANTRY_CLI),
                     QStringList{QStringLiteral("virtual-printer"), QStringLiteral("--pty"),
                                 m_folder.filePath(QStringLiteral("port"))}
                         + options);
    QVERIFY(m_printer->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->canReadLine(), 10000);
    QVERIFY(m_printer->readLine().startsWith("listening on "));
    m_port = m_folder.filePath(QStringLiteral("port"));
}

inline void PtyPrint::stopPrinter()
{
    if (!m_printer)
        return;
    m_printer->terminate();
    if (!m_printer->waitForFinished(10000)) {
        m_printer->kill();
        m_printer->waitForFinished();
        QFAIL("the virtual printer did not end when asked to");
    }
    m_printer.reset();
}

inline PtyPrint::Outcome PtyPrint::print(const QString &file, int timeoutMs) const
{
    QProcess host;
    host.start(QStringLiteral(GANTRY_CLI),
               {QStringLiteral("print"), QStringLiteral("--port"), m_port, QStringLiteral("--baud"),
                QStringLiteral("250000"), QStringLiteral("--json"), file});
    Outcome outcome;
    if (!host.waitForFinished(timeoutMs)) {
        host.kill();
        host.waitForFinished();
        outcome.errors = "timed out: " + host.readAllStandardError();
        return outcome;
    }
    outcome.exitCode = host.exitStatus() == QProcess::NormalExit ? host.exitCode() : -2;
    outcome.errors = host.readAllStandardError();
    const QList<QByteArray> lines = host.readAllStandardOutput().trimmed().split('\n');
    outcome.json = QJsonDocument::fromJson(lines.last()).object();
    return outcome;
}

inline void PtyPrint::verifyPrint(const QString &sample, int commands,
                                  const QStringList &printerOptions, bool expectsResends)
{
    QList<QByteArray> expected
        = commandsOf(contentOf(QStringLiteral(GANTRY_TEST_DATA "/gcode/") + sample));
    QVERIFY(expected.size() > 5000);
    QString file = QStringLiteral(GANTRY_TEST_DATA "/gcode/") + sample;
    if (commands > 0) {
        expected = expected.mid(0, commands);
        file = m_folder.filePath(QStringLiteral("part.gcode"));
        QFile part(file);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(expected.join('\n') + '\n');
    }

    const QString record = m_folder.filePath(QStringLiteral("record.txt"));
    startPrinter(QStringList{QStringLiteral("--record"), record} + printerOptions);

    const Outcome outcome = print(file, 280000);
    stopPrinter();

    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QCOMPARE(outcome.json.value(QLatin1StringView("state")).toString(), QStringLiteral("finished"));
    QCOMPARE(outcome.json.value(QLatin1StringView("error")).toString(), QString());
    QVERIFY(outcome.json.value(QLatin1StringView("lines_sent")).toInteger() >= expected.size());
    QCOMPARE(outcome.json.value(QLatin1StringView("resends")).toInteger() > 0, expectsResends);
    const QString difference = compareExecuted(commandsOf(contentOf(record)), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    qInfo("%s", QJsonDocument(outcome.json).toJson(QJsonDocument::Compact).constData());
}

} // namespace gantry::test
