// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArray>
#include <QStringList>

namespace gantry::test {

/// Writes responses as one line of text, so that a table can say what it expects:
/// "ack N12 P15 B3", "ack | temperature T=21.5/60@127 B=20", "position 1 2 3 e=4 [4]", "resend 23", "" for Other.
class ResponseText final
{
public:
    [[nodiscard]] static QByteArray of(const Response &response)
    {
        QByteArrayList parts;
        if (response.acknowledge)
            parts += acknowledge(*response.acknowledge);
        const QByteArray body = std::visit(ResponseText(), response.body);
        if (!body.isEmpty())
            parts += body;
        return parts.join(" | ");
    }

    QByteArray operator()(const response::Other &) const { return {}; }
    QByteArray operator()(const response::Wait &) const { return "wait"; }
    QByteArray operator()(const response::Start &) const { return "start"; }
    QByteArray operator()(const response::TemperatureReport &report) const
    {
        return "temperature" + words(report.words);
    }
    QByteArray operator()(const response::TargetReport &report) const
    {
        return "target " + report.sensor + '=' + number(report.target);
    }
    QByteArray operator()(const response::PositionReport &report) const
    {
        const Position &at = report.position;
        QByteArray text = "position " + coordinate(at.x) + ' ' + coordinate(at.y) + ' '
                          + coordinate(at.z) + " e=" + coordinate(at.e) + " [";
        for (const double extruder : report.extruders)
            text += number(extruder) + ' ';
        return text.trimmed() + ']';
    }
    QByteArray operator()(const response::ResendRequest &request) const
    {
        return "resend " + QByteArray::number(request.line);
    }
    QByteArray operator()(const response::Skip &skip) const
    {
        return "skip " + QByteArray::number(skip.line);
    }
    QByteArray operator()(const response::Busy &busy) const { return "busy " + busy.reason; }
    QByteArray operator()(const response::FirmwareReport &report) const
    {
        QByteArray text = "firmware";
        for (const auto &[key, value] : report.fields)
            text += " {" + key + "=" + value + '}';
        return text;
    }
    QByteArray operator()(const response::Capability &capability) const
    {
        return "cap " + capability.name + (capability.enabled ? " on" : " off");
    }
    QByteArray operator()(const response::ActionCommand &action) const
    {
        return "action " + action.name + " (" + action.parameters + ')';
    }
    QByteArray operator()(const response::HostComment &comment) const
    {
        return "comment " + comment.text;
    }
    QByteArray operator()(const response::FirmwareError &error) const
    {
        return errorClass(error.errorClass) + (error.continuesPrevious ? " + " : " ") + error.text;
    }
    QByteArray operator()(const response::UnknownCommand &unknown) const
    {
        return "unknown " + unknown.command;
    }
    QByteArray operator()(const response::InvalidTool &invalid) const
    {
        return "invalid tool " + (invalid.tool ? QByteArray::number(*invalid.tool) : "?");
    }
    QByteArray operator()(const response::SdMessage &message) const
    {
        static constexpr const char *Names[]
            = {"inserted",   "removed", "list begin",    "list end",        "opened",
               "selected",   "deleted", "printing byte", "not printing",    "print done",
               "writing to", "saved",   "open failed",   "deletion failed", "write failed"};
        QByteArray text = QByteArray("sd ") + Names[static_cast<int>(message.kind)];
        if (!message.name.isEmpty())
            text += ' ' + message.name;
        if (message.position > 0 || message.size > 0) {
            text += ' ' + QByteArray::number(message.position) + '/'
                    + QByteArray::number(message.size);
        }
        return text;
    }

    [[nodiscard]] static QByteArray words(const QList<TemperatureWord> &words)
    {
        QByteArray text;
        for (const TemperatureWord &word : words) {
            text += ' ' + word.sensor + '=' + number(word.actual);
            if (word.target)
                text += '/' + number(*word.target);
            if (word.power)
                text += '@' + QByteArray::number(*word.power);
        }
        return text;
    }

private:
    static QByteArray number(double value) { return QByteArray::number(value, 'g', 12); }
    static QByteArray coordinate(const std::optional<double> &value)
    {
        return value ? number(*value) : QByteArray("-");
    }
    static QByteArray acknowledge(const Acknowledge &ack)
    {
        QByteArray text = "ack";
        if (ack.count != 1)
            text += " x" + QByteArray::number(ack.count);
        if (ack.lineNumber)
            text += " N" + QByteArray::number(*ack.lineNumber);
        if (ack.plannerFree)
            text += " P" + QByteArray::number(*ack.plannerFree);
        if (ack.bufferFree)
            text += " B" + QByteArray::number(*ack.bufferFree);
        return text;
    }
    static QByteArray errorClass(response::ErrorClass errorClass)
    {
        static constexpr const char *Names[]
            = {"missing number:", "transmission:", "sd error:", "unknown:", "FATAL:", "error:"};
        return Names[static_cast<int>(errorClass)];
    }
};

} // namespace gantry::test
