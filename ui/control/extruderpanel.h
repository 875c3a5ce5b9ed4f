// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace gantry {

class MotionController;
class NumberBox;
class Printer;
class PrinterMirror;
class RateController;
class RateRow;

/// Filament by hand, the tool in use, the part fan, and feed and flow rate. GUI thread.
class ExtruderPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExtruderPanel)

public:
    explicit ExtruderPanel(Printer &printer, QWidget *parent = nullptr);
    ExtruderPanel(const PrinterMirror &mirror, MotionController &motion, RateController &rates,
                  QWidget *parent = nullptr);

private:
    void createFilamentRow(QVBoxLayout *layout);
    void createToolRow(QVBoxLayout *layout);
    void render();
    void renderTools();
    void renderLength();

    const PrinterMirror &m_mirror;
    MotionController &m_motion;
    QWidget *m_toolRow = nullptr;
    QComboBox *m_tool = nullptr;
    NumberBox *m_length = nullptr;
    QString m_lengthProfile; ///< the profile whose default length was taken over
    QPushButton *m_extrude = nullptr;
    QPushButton *m_retract = nullptr;
    RateRow *m_fan = nullptr;
    RateRow *m_feed = nullptr;
    RateRow *m_flow = nullptr;
};

} // namespace gantry
