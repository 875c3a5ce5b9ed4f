// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/availability.h"
#include "control/printeraspects.h"
#include "control/printerstate.h"
#include "gcode/gcodeblock.h"
#include "gcode/modalstate.h"
#include "profile/printerprofile.h"
#include "types/firmwarenotice.h"
#include "types/wireline.h"

#include <QObject>

namespace gantry {

/// The window's copy of the printer's state, refreshed by facts and never edited by views. GUI thread.
class PrinterMirror final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterMirror)

public:
    explicit PrinterMirror(QObject *parent = nullptr);

    [[nodiscard]] const PrinterState &state() const { return m_state; }
    [[nodiscard]] const PrinterProfile &profile() const { return m_profile; }
    [[nodiscard]] const Availability &availability() const { return m_availability; }
    /// The modes the sent lines have left the machine in.
    [[nodiscard]] const ModalState &modes() const { return m_modes; }

    void setProfile(const PrinterProfile &profile);

    // Facts. Each changes the state at most once: one stateChanged() or none.
    void handleLink(const LinkStatus &status);
    void handleReset();
    void handleFirmware(const FirmwareInfo &info);
    void handleTemperatures(const QList<TemperaturePoint> &points);
    void handlePosition(const Position &position);
    void handleJob(const JobStatus &status);
    /// The last print may stand on the bed, though its end was not seen here.
    void handleUnfinishedPrint();
    void handleFile(const QString &path);
    void handleOpening(const QString &name);
    void handleNotices(const QList<FirmwareNotice> &notices);
    void handleStatistics(const LinkStatistics &statistics);
    /// What sent lines change. The other facts of a batch come before its lines: a position or a reset among them takes
    /// its place where the line that brought it stands.
    void handleLines(const QList<WireLine> &lines, qsizetype leftOut);
    void handleSubmitted(const Submission &submission); ///< a target becomes pending

signals:
    /// @param changed what of it: who shows little has little to do
    void stateChanged(gantry::PrinterAspects changed);
    void profileChanged();

private:
    void update(PrinterAspects changed = {});
    [[nodiscard]] PrinterAspects updatePermissions();
    [[nodiscard]] bool isLate() const;
    void forgetMachine();
    void provideHeaters();
    void followSentLine(const WireLine &line);
    void followReceivedLine(const WireLine &line);
    void takeTargetFrom(QByteArrayView command);
    void takeModes();

    PrinterState m_state;
    PrinterState m_published; // as of the last stateChanged()
    ModalState m_modes;
    std::optional<Position> m_reportedPosition; // of this batch, until its lines have come
    bool m_wasReset = false;                    // likewise
    PrinterProfile m_profile;
    Availability m_availability;
};

} // namespace gantry
