// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qint64 IntervalMs = 10'000; // where lines pile up in a file

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, '0'_L1)
        .arg(seconds % 60, 2, 10, '0'_L1);
}

QString heaterText(const HeaterReading &reading)
{
    const QString name = reading.heater.kind == HeaterId::Kind::Tool  ? u"T"_s
                         : reading.heater.kind == HeaterId::Kind::Bed ? u"B"_s
                                                                      : u"C"_s;
    return u"%1 %2/%3"_s.arg(name)
        .arg(reading.actual, 0, 'f', 0)
        .arg(reading.target.value_or(0), 0, 'f', 0);
}

} // namespace

QString progressText(const PrinterState &state)
{
    const JobStatus &job = state.job;
    QString text = QCoreApplication::translate("gantry::ProgressLine", "%1 %  line %2  %3 printed")
                       .arg(job.completion * 100, 0, 'f', 1)
                       .arg(job.linesAcknowledged)
                       .arg(clockText(job.elapsedMs));
    if (job.remainingMs >= 0)
        text += QCoreApplication::translate("gantry::ProgressLine", ", %1 left")
                    .arg(clockText(job.remainingMs));
    for (const auto &[id, heater] : state.heaters) {
        if (heater.reading && id.kind != HeaterId::Kind::Sensor)
            text += u"  "_s + heaterText(*heater.reading);
    }
    return text;
}

void ProgressLine::show(const QString &text, qint64 nowMs)
{
    if (!m_isTerminal) {
        if (nowMs < m_nextAt)
            return;
        m_nextAt = nowMs + IntervalMs;
        print(text);
        return;
    }
    std::fputs(qPrintable(u'\r' + text.leftJustified(m_shownLength)), stderr);
    std::fflush(stderr);
    m_shownLength = text.size();
}

void ProgressLine::print(const QString &sentence)
{
    if (m_shownLength > 0)
        std::fputc('\n', stderr);
    m_shownLength = 0;
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::fflush(stderr);
}

} // namespace gantry
