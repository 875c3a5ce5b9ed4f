// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/callbackdispatcher.h"

#include "base/logging.h"
#include "printer/printercallback.h"

#include <algorithm>
#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

CallbackDispatcher::CallbackDispatcher(Sources sources, int intervalMs, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_intervalMs(intervalMs)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallbackDispatcher::push);
}

void CallbackDispatcher::add(PrinterCallback *callback)
{
    if (callback && !m_callbacks.contains(callback))
        m_callbacks.append(callback);
}

void CallbackDispatcher::remove(PrinterCallback *callback)
{
    m_callbacks.removeAll(callback);
}

bool CallbackDispatcher::contains(const PrinterCallback *callback) const
{
    return std::find(m_callbacks.cbegin(), m_callbacks.cend(), callback) != m_callbacks.cend();
}

void CallbackDispatcher::sendInitialData(PrinterCallback *callback)
{
    if (!contains(callback))
        return;
    InitialData data = m_sources.initialData();
    for (std::size_t i = 0; i < m_messages.size(); ++i)
        data.messages.append(m_messages.at(i));
    tell(callback, [&data](PrinterCallback &called) { called.onPrinterSendInitialData(data); });
}

// The running timer is the mark of a change. It has stopped when push() looks at the data, so that a change that
// comes while callbacks are told starts it anew.
void CallbackDispatcher::markChanged()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sincePush.isValid() ? m_sincePush.elapsed() : m_intervalMs;
    m_timer.start(int(std::clamp<qint64>(m_intervalMs - since, 0, m_intervalMs)));
}

void CallbackDispatcher::push()
{
    m_sincePush.start();
    const CurrentData data = m_sources.currentData();
    tellAll([&data](PrinterCallback &callback) { callback.onPrinterSendCurrentData(data); });
    emit currentDataChanged(data);
}

void CallbackDispatcher::addLines(const QList<WireLine> &lines)
{
    for (const WireLine &line : lines) {
        const bool message = isMessage(line);
        if (!message && m_callbacks.isEmpty())
            continue;
        if (message)
            m_messages.append(QString::fromUtf8(line.text));
        tellAll([&line](PrinterCallback &callback) { callback.onPrinterAddLog(logText(line)); });
        if (!message)
            continue;
        tellAll([&line](PrinterCallback &callback) {
            callback.onPrinterAddMessage(QString::fromUtf8(line.text));
        });
    }
}

void CallbackDispatcher::addTemperatures(const QList<TemperatureRecord> &records)
{
    for (const TemperatureRecord &record : records)
        tellAll([&record](PrinterCallback &callback) { callback.onPrinterAddTemperature(record); });
}

void CallbackDispatcher::addRegisteredMessages(const QList<RegisteredMessage> &messages)
{
    const auto tell = [this](const QString &name, const QString &output) {
        tellAll([&](PrinterCallback &callback) {
            callback.onPrinterReceivedRegisteredMessage(name, output);
        });
    };
    for (const RegisteredMessage &message : messages) {
        if (message.outputs.isEmpty())
            tell(message.name, message.matched);
        for (auto output = message.outputs.cbegin(); output != message.outputs.cend(); ++output)
            tell(output.key().isEmpty() ? message.name : output.key(), *output);
    }
}

QString CallbackDispatcher::logText(const WireLine &line)
{
    const QString text = QString::fromUtf8(line.text);
    switch (line.direction) {
    case WireLine::Direction::Sent:
        return "Send: "_L1 + text;
    case WireLine::Direction::Received:
        return "Recv: "_L1 + text;
    case WireLine::Direction::Note:
        break;
    }
    return text;
}

bool CallbackDispatcher::isMessage(const WireLine &line)
{
    if (line.direction != WireLine::Direction::Received)
        return false;
    return line.kind == WireLine::Kind::Normal || line.kind == WireLine::Kind::Card
           || line.kind == WireLine::Kind::Error;
}

void CallbackDispatcher::tellAll(const Call &call)
{
    // A copy: a callback may take itself, or another one, out of the list.
    const QList<PrinterCallback *> callbacks = m_callbacks;
    for (PrinterCallback *callback : callbacks) {
        if (contains(callback))
            tell(callback, call);
    }
}

void CallbackDispatcher::tell(PrinterCallback *callback, const Call &call)
{
    QString name;
    QElapsedTimer clock;
    clock.start();
    try {
        name = callback->callbackName(); // it may be gone afterwards
        call(*callback);
    } catch (const std::exception &exception) {
        qCWarning(lcPrinter) << name << "threw an exception:" << exception.what();
    } catch (...) {
        qCWarning(lcPrinter) << name << "threw an exception";
    }
    if (clock.elapsed() >= SlowMs)
        qCWarning(lcPrinter) << name << "took" << clock.elapsed() << "ms";
}

} // namespace gantry
