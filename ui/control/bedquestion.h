// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace gantry {

class MotionController;

/// Asks whether the bed is clear when Z is to be homed after a print, and homes if it is. GUI thread.
class BedQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BedQuestion)

public:
    BedQuestion(MotionController &motion, QWidget &window);

    /// The question itself, over @p parent; not modal to the program. @param isClear called if the person says so
    static QMessageBox *open(QWidget &parent, const std::function<void()> &isClear);

private:
    void ask(const Axes &axes);

    MotionController &m_motion;
    QWidget &m_window;
    QPointer<QMessageBox> m_box; ///< the one dialog that is open
};

} // namespace gantry
