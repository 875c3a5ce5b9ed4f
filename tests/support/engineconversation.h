// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/linesource.h"
#include "protocol/protocolengine.h"
#include "support/responsetext.h"

#include <QList>
#include <QString>

#include <utility>

namespace gantry::test {

/// A LineSource over a list; ids count from 1.
class ListSource final : public LineSource
{
public:
    explicit ListSource(QList<QByteArray> lines = {})
        : m_lines(std::move(lines))
    {}

    Pull next(SourceLine &line) override
    {
        ++pulls;
        if (m_at == m_lines.size())
            return open ? Pull::NotYet : Pull::End;
        line.text = m_lines.at(m_at++);
        line.id = static_cast<quint64>(m_at);
        return Pull::Line;
    }

    bool open = false; ///< more may come: NotYet instead of End
    int pulls = 0;

private:
    QList<QByteArray> m_lines;
    qsizetype m_at = 0;
};

/// Plays a conversation written as text against an engine, in virtual time. One step per line:
///
///   connect p@115200 q@250000   connectTo() with these candidates
///   up | openfail <ErrorCode number> | lost | disconnect | stop | fake
///   ready [Cap1 Cap2]           connects to a Marlin with these capabilities, up to an idle link
///   job A | B | C               a job source with these lines;  openjob: one that may get more;  nojob
///   submit [poll|script] [#ticket] A | B
///   watch off | idle | printing what the card is said to do
///   > G1 X1                     the next line on the wire ("N5 G1 X1" checks the number, "=M112" the raw bytes)
///   -                           nothing more is on the wire
///   < ok                        the printer says this;  "<<" the next lines up to it come in one piece
///   @ 3s                        time passes (ms or s), with a tick at every deadline
///   ? acked 1                   this fact comes next (others before it are passed over)
///   ! acked 1                   no such fact has come since the last one found
///
/// play() returns what did not fit, with the line, or nothing.
class EngineConversation final
{
public:
    explicit EngineConversation(const ProtocolOptions &options = {})
        : engine(options)
        , m_sdSupport(options.sdSupport)
    {}

    [[nodiscard]] QString play(const QString &script)
    {
        const QStringList steps = script.split(u'\n');
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QString step = steps.at(i).section(QStringLiteral("##"), 0, 0).trimmed();
            if (step.isEmpty())
                continue;
            const QString problem = play1(step);
            if (!problem.isEmpty())
                return QStringLiteral("step %1 \"%2\": %3").arg(i + 1).arg(step, problem);
        }
        return {};
    }

    ProtocolEngine engine;
    TimePoint now{1000s};
    QList<QByteArray> wire; ///< lines not looked at yet
    QStringList facts;      ///< the same
    QList<QByteArray> allWire;

private:
    static QString text(const QByteArray &bytes) { return QString::fromLatin1(bytes); }

    static QList<QByteArray> parts(const QString &rest)
    {
        QList<QByteArray> lines;
        for (const QString &part : rest.split(u'|', Qt::SkipEmptyParts))
            lines.append(part.trimmed().toLatin1());
        return lines;
    }

    static QString name(LinkState state)
    {
        static const char *const names[]
            = {"Disconnected", "Opening", "Handshaking", "Ready", "Lost", "Failed"};
        return QString::fromLatin1(names[static_cast<int>(state)]);
    }

    static QString name(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::None:
            return {};
        case ErrorCode::NotAvailable:
            return QStringLiteral("NotAvailable");
        case ErrorCode::PortBusy:
            return QStringLiteral("PortBusy");
        case ErrorCode::PortVanished:
            return QStringLiteral("PortVanished");
        case ErrorCode::HandshakeFailed:
            return QStringLiteral("HandshakeFailed");
        case ErrorCode::OtherMachine:
            return QStringLiteral("OtherMachine");
        case ErrorCode::PrinterSilent:
            return QStringLiteral("PrinterSilent");
        case ErrorCode::PrinterReset:
            return QStringLiteral("PrinterReset");
        case ErrorCode::FirmwareHalted:
            return QStringLiteral("FirmwareHalted");
        case ErrorCode::FirmwareError:
            return QStringLiteral("FirmwareError");
        case ErrorCode::ResendFailed:
            return QStringLiteral("ResendFailed");
        case ErrorCode::ResendLoop:
            return QStringLiteral("ResendLoop");
        case ErrorCode::EmergencyStopped:
            return QStringLiteral("EmergencyStopped");
        default:
            return QString::number(static_cast<int>(code));
        }
    }

    static QString settings(const ConnectionSettings &s)
    {
        return QStringLiteral("%1@%2").arg(s.port).arg(s.baudRate);
    }

    QString describe(const EngineOutput &output)
    {
        struct Visitor
        {
            QString operator()(const output::Write &) { return QStringLiteral("write"); }
            QString operator()(const output::OpenPort &o)
            {
                return QStringLiteral("open ") + settings(o.settings);
            }
            QString operator()(const output::ClosePort &) { return QStringLiteral("close"); }
            QString operator()(const output::FlushAndClosePort &)
            {
                return QStringLiteral("flush");
            }
            QString operator()(const output::LineSent &o)
            {
                return (o.resend ? QStringLiteral("resent ") : QStringLiteral("sent "))
                       + text(o.text);
            }
            QString operator()(const output::LineReceived &o)
            {
                return QStringLiteral("received ") + text(o.text);
            }
            QString operator()(const output::Note &o)
            {
                return QStringLiteral("note ") + text(o.text);
            }
            QString operator()(const output::LinkChanged &o)
            {
                return (QStringLiteral("link %1 %2 %3")
                            .arg(name(o.status.state), name(o.status.error.code),
                                 o.status.activity))
                    .simplified();
            }
            QString operator()(const output::FirmwareIdentified &o)
            {
                return QStringLiteral("firmware %1 %2")
                    .arg(o.info.name)
                    .arg(o.info.capabilities.size());
            }
            QString operator()(const output::TemperaturesReported &o)
            {
                QString all = QStringLiteral("temperatures");
                for (const HeaterReading &r : o.readings)
                    all += QStringLiteral(" %1=%2").arg(r.heater.key()).arg(r.actual)
                           + (r.target ? QStringLiteral("/%1").arg(*r.target) : QString());
                return all;
            }
            QString operator()(const output::PositionReported &o)
            {
                return QStringLiteral("position %1 extruders %2")
                    .arg(o.position.x.value_or(-1))
                    .arg(o.extruders.size());
            }
            QString operator()(const output::JobLineAcknowledged &o)
            {
                return QStringLiteral("acked %1").arg(o.id);
            }
            QString operator()(const output::TicketFinished &o)
            {
                return QStringLiteral("ticket %1 %2")
                    .arg(o.ticket)
                    .arg(o.completed ? QStringLiteral("done") : QStringLiteral("dropped"));
            }
            QString operator()(const output::NoticeReceived &o)
            {
                static const char *const kinds[]
                    = {"Notification", "PausedForUser", "Action", "Error"};
                return QStringLiteral("notice %1 %2")
                    .arg(QString::fromLatin1(kinds[static_cast<int>(o.notice.kind)]),
                         o.notice.text);
            }
            QString operator()(const output::PrinterWasReset &) { return QStringLiteral("reset"); }
            QString operator()(const output::JobInterrupted &o)
            {
                return QStringLiteral("interrupted ") + name(o.error.code);
            }
            QString operator()(const output::JobSuspended &o)
            {
                return QStringLiteral("suspended %1").arg(o.interruption.lastLine);
            }
            QString operator()(const output::ReturnChanged &o)
            {
                return QStringLiteral("return %1").arg(static_cast<int>(o.interruption.phase));
            }
            QString operator()(const output::JobContinued &) { return QStringLiteral("continued"); }
            QString operator()(const output::ActionRequested &o)
            {
                return QStringLiteral("action %1 %2")
                    .arg(text(o.name), text(o.parameters))
                    .simplified();
            }
            QString operator()(const output::ErrorReported &o)
            {
                return QStringLiteral("error %1 %2 %3 %4")
                    .arg(toString(o.report.reason), toString(o.report.consequence),
                         o.report.faq.isEmpty() ? QStringLiteral("-") : o.report.faq,
                         o.report.error);
            }
            QString operator()(const output::SdMessageReported &o)
            {
                return QString::fromLatin1(ResponseText()(o.message));
            }
            QString operator()(const output::SdEntryReported &o)
            {
                return QStringLiteral("entry ") + text(o.line);
            }
            QString operator()(const output::InvalidToolReported &o)
            {
                return QStringLiteral("invalidtool %1").arg(o.tool.value_or(-1));
            }
        };
        return std::visit(Visitor{}, output);
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output)) {
                if (&output != &outputs.front())
                    facts.append(QStringLiteral("WRITE NOT FIRST"));
                for (const QByteArray &line : write->bytes.split('\n')) {
                    if (!line.isEmpty()) {
                        wire.append(line);
                        allWire.append(line);
                    }
                }
                continue;
            }
            facts.append(describe(output));
        }
    }

    QString expectWire(const QByteArray &wanted)
    {
        if (wire.isEmpty())
            return QStringLiteral("nothing was sent");
        const QByteArray sent = wire.takeFirst();
        if (wanted.startsWith('=') ? sent == wanted.mid(1) : sent == wanted)
            return {};
        const QByteArray unsummed = sent.left(sent.lastIndexOf('*'));
        const QByteArray bare
            = sent.startsWith('N') ? unsummed.mid(unsummed.indexOf(' ') + 1) : sent;
        if (!wanted.startsWith('=') && (unsummed == wanted || bare == wanted))
            return {};
        return QStringLiteral("sent \"%1\" instead").arg(text(sent));
    }

    QString advance(const QString &span)
    {
        const bool ms = span.endsWith(QStringLiteral("ms"));
        const double number = span.chopped(ms ? 2 : 1).toDouble();
        const TimePoint until = now
                                + std::chrono::duration_cast<Duration>(
                                    std::chrono::duration<double>(ms ? number / 1000 : number));
        for (int i = 0; i < 100000; ++i) {
            const std::optional<TimePoint> next = engine.deadline();
            if (!next || *next > until) {
                now = until;
                return {};
            }
            now = std::max(now, *next);
            take(engine.tick(now));
        }
        return QStringLiteral("the deadline never moves on");
    }

    QString expectFact(const QString &wanted)
    {
        for (qsizetype i = 0; i < facts.size(); ++i) {
            if (facts.at(i).startsWith(wanted)) {
                facts = facts.mid(i + 1);
                return {};
            }
        }
        return QStringLiteral("not among: ") + facts.join(QStringLiteral("; "));
    }

    QString becomeReady(const QString &capabilities)
    {
        QString script
            = QStringLiteral("connect p@115200\nup\n> =N0 M110 N0*125\n< ok\n"
                             "> N0 M110 N0\n< ok\n> N1 M115\n"
                             "< FIRMWARE_NAME:Plain 1.0 SOURCE_CODE_URL:x.org EXTRUDER_COUNT:1\n");
        for (const QString &capability : capabilities.split(u' ', Qt::SkipEmptyParts))
            script += QStringLiteral("< Cap:%1:1\n").arg(capability);
        script += QStringLiteral("< ok\n");
        if (m_sdSupport)
            script += QStringLiteral("> M21\n< echo:SD card ok\n< ok\n");
        const auto asks = [&](const char *capability, const char *command) {
            if (capabilities.contains(QLatin1StringView(capability)))
                script += QStringLiteral("> %1\n< ok\n").arg(QLatin1StringView(command));
        };
        asks("BUSY_PROTOCOL", "M113 S2");
        asks("AUTOREPORT_TEMP", "M155 S2");
        if (m_sdSupport)
            asks("AUTOREPORT_SD_STATUS", "M27 S1");
        asks("AUTOREPORT_POS", "M154 S5");
        asks("PROMPT_SUPPORT", "M876 P1");
        script += QStringLiteral("> M105\n< ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0\n? link Ready\n");
        script += QStringLiteral("-\n");
        return play(script);
    }

    QString submit(QString rest)
    {
        Submission submission;
        while (true) {
            const QString word = rest.section(u' ', 0, 0);
            if (word == QStringLiteral("poll"))
                submission.origin = SendOrigin::Poll;
            else if (word == QStringLiteral("script"))
                submission.origin = SendOrigin::Script;
            else if (word.startsWith(u'#'))
                submission.ticket = word.mid(1).toULongLong();
            else
                break;
            rest = rest.section(u' ', 1);
        }
        submission.block.lines = parts(rest);
        take(engine.submit(submission, now));
        return {};
    }

    QString play1(const QString &step)
    {
        const QString word = step.section(u' ', 0, 0);
        const QString rest = step.section(u' ', 1).trimmed();
        if (word == QStringLiteral(">"))
            return expectWire(rest.toLatin1());
        if (word == QStringLiteral("-"))
            return wire.isEmpty() ? QString() : QStringLiteral("sent: ") + text(wire.join("; "));
        if (word == QStringLiteral("<")) {
            QByteArray bytes;
            for (const QString &line : rest.split(QStringLiteral("\\n")))
                bytes += line.toLatin1() + '\n';
            take(engine.receive(bytes, now));
            return {};
        }
        if (word == QStringLiteral("raw")) {
            take(engine.receive(QByteArray::fromHex(rest.toLatin1()), now));
            return {};
        }
        if (word == QStringLiteral("@"))
            return advance(rest);
        if (word == QStringLiteral("?"))
            return expectFact(rest);
        if (word == QStringLiteral("!")) {
            for (const QString &fact : std::as_const(facts)) {
                if (fact.startsWith(rest))
                    return QStringLiteral("came: ") + fact;
            }
            return {};
        }
        return playIntent(word, rest);
    }

    QString playIntent(const QString &word, const QString &rest)
    {
        if (word == QStringLiteral("connect")) {
            QList<ConnectionSettings> candidates;
            for (const QString &c : rest.split(u' ', Qt::SkipEmptyParts))
                candidates.append({c.section(u'@', 0, 0), c.section(u'@', 1).toInt(), {}});
            take(engine.connectTo(candidates, now));
        } else if (word == QStringLiteral("up")) {
            take(engine.linkUp(now));
        } else if (word == QStringLiteral("openfail")) {
            take(engine.openFailed({ErrorCode::PortBusy, QStringLiteral("busy"), {}}, now));
        } else if (word == QStringLiteral("lost")) {
            take(engine.linkLost({ErrorCode::PortVanished, QStringLiteral("gone"), {}}, now));
        } else if (word == QStringLiteral("disconnect")) {
            take(engine.disconnect(now));
        } else if (word == QStringLiteral("stop")) {
            take(engine.emergencyStop(now));
        } else if (word == QStringLiteral("fake")) {
            take(engine.fakeAcknowledge(now));
        } else if (word == QStringLiteral("ready")) {
            return becomeReady(rest);
        } else if (word == QStringLiteral("job") || word == QStringLiteral("openjob")) {
            m_source = ListSource(parts(rest));
            m_source.open = word == QStringLiteral("openjob");
            engine.setJobSource(&m_source);
            take(engine.pump(now));
        } else if (word == QStringLiteral("watch")) {
            engine.setCardWatch(rest == QStringLiteral("printing") ? CardWatch::Printing
                                : rest == QStringLiteral("idle")   ? CardWatch::Idle
                                                                   : CardWatch::Off);
            take(engine.pump(now));
        } else if (word == QStringLiteral("nojob")) {
            engine.setJobSource(nullptr);
        } else if (word == QStringLiteral("submit")) {
            return submit(rest);
        } else {
            return QStringLiteral("unknown step");
        }
        return {};
    }

    const bool m_sdSupport;
    ListSource m_source;
};

} // namespace gantry::test
