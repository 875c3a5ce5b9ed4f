// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ringbuffer.h"
#include "printer/currentdata.h"
#include "types/registeredmessage.h"
#include "types/wireline.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gantry {

class PrinterCallback;

/// Tells the registered callbacks what happens: lines, messages and temperatures at once, the current data only after
/// changes and not more often than the interval. GUI thread. This is the one place where foreign code is called:
/// exceptions end here, and a callback may register and unregister anything while it is called.
class CallbackDispatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallbackDispatcher)

public:
    /// What the functions that build data are called for: only when somebody is told.
    struct Sources
    {
        std::function<CurrentData()> currentData;
        /// With everything but the messages, which are kept here.
        std::function<InitialData()> initialData;
    };

    static constexpr int DefaultIntervalMs = 500;
    static constexpr int SlowMs = 100;              ///< a call that takes longer is logged
    static constexpr std::size_t MaxMessages = 300; ///< kept for those who come later

    explicit CallbackDispatcher(Sources sources, int intervalMs = DefaultIntervalMs,
                                QObject *parent = nullptr);

    void add(PrinterCallback *callback); ///< null, or one that is there already: nothing
    void remove(PrinterCallback *callback);
    [[nodiscard]] bool contains(const PrinterCallback *callback) const;
    void sendInitialData(PrinterCallback *callback);

    /// Something of the current data changed: it is sent soon.
    void markChanged();
    void addLines(const QList<WireLine> &lines);
    void addTemperatures(const QList<TemperatureRecord> &records);
    void addRegisteredMessages(const QList<RegisteredMessage> &messages);

    /// "Send: N1 M105*36", "Recv: ok"; what Gantry says itself as it is.
    [[nodiscard]] static QString logText(const WireLine &line);
    /// True for a line of the firmware that is more than an acknowledge, a report or a sign of life.
    [[nodiscard]] static bool isMessage(const WireLine &line);

signals:
    void currentDataChanged(const gantry::CurrentData &data); ///< at the same pace

private:
    using Call = std::function<void(PrinterCallback &callback)>;

    void push();
    void tellAll(const Call &call);
    void tell(PrinterCallback *callback, const Call &call);

    Sources m_sources;
    int m_intervalMs;
    QList<PrinterCallback *> m_callbacks;
    RingBuffer<QString> m_messages{MaxMessages};
    QTimer m_timer{this};
    QElapsedTimer m_sincePush;
};

} // namespace gantry
