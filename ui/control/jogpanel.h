// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"
#include "control/jogkeymachine.h"
#include "control/jogpad.h"
#include "settings/jogpreferences.h"

#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QSlider;

namespace gantry {

class BedView;
class JogKeyFilter;
class MotionController;
class NumberBox;
class NumberLabel;
class Printer;
class PrinterMirror;
class SegmentedControl;
class Settings;

/// Moves by hand: the XY pad, the Z column, homing, step and speed, and jogging with the keyboard. GUI thread.
class JogPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JogPanel)

public:
    explicit JogPanel(Printer &printer, Settings &settings, QWidget *parent = nullptr);
    JogPanel(const PrinterMirror &mirror, MotionController &motion, Settings &settings,
             QWidget *parent = nullptr);

    /// The keyboard moves the machine.
    [[nodiscard]] bool isArmed() const { return m_keys.isArmed(); }
    /// Checkable "Jog with keys", for menus, the shortcut (J) and the command palette.
    [[nodiscard]] QAction *armAction() const { return m_armAction; }
    /// One step as the button of this direction makes it.
    void step(Axis axis, int sign) { move(axis, sign * m_step); }
    /// Chooses one of the four steps, 0..3.
    void chooseStep(int index);
    /// Replaces the clock that paces held keys, for tests.
    void setClock(std::function<TimePoint()> clock) { m_clock = std::move(clock); }

signals:
    void armedChanged(bool armed);

protected:
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    [[nodiscard]] QLayout *createLastRow();
    void createHint();
    [[nodiscard]] QWidget *createStepRow();
    [[nodiscard]] QWidget *createBedRow();
    [[nodiscard]] QWidget *createSpeedRow();
    void connectKeyboard();

    void render();
    void renderHint();
    void keepHintRoom(bool keep);
    void renderPosition();
    void renderStep();
    void renderSpeed();
    void preview(const std::optional<JogPad::Direction> &direction);

    void setStep(double millimetres);
    void setSpeed(int percent);
    void followPreferences();
    void nameSteps();
    void move(Axis axis, double distance);
    void setArmed(bool armed);
    void updateMachine();
    void handleTick();
    void handleKey(JogKeyMachine::Key key, JogKeyMachine::Modifiers modifiers, bool autoRepeat);
    void carryOut(const std::optional<JogKeyMachine::Intent> &intent);
    void schedule();

    const PrinterMirror &m_mirror;
    MotionController &m_motion;
    Settings &m_settings;

    JogKeyMachine m_keys;
    JogKeyFilter *m_filter;
    QTimer m_timer{this};
    std::function<TimePoint()> m_clock;
    JogPreferences m_preferences; ///< as they were taken over
    double m_step = 10;
    std::optional<JogPad::Direction> m_preview;

    QAction *m_armAction = nullptr;
    QLabel *m_armedLabel = nullptr;
    QWidget *m_hint = nullptr;
    QLabel *m_hintText = nullptr;
    QPushButton *m_hintButton = nullptr;
    JogPad *m_pad = nullptr;
    SegmentedControl *m_steps = nullptr;
    NumberBox *m_freeStep = nullptr;
    BedView *m_bed = nullptr;
    NumberLabel *m_coordinates[3] = {};
    QPushButton *m_motorsOff = nullptr;
    QSlider *m_speed = nullptr;
    NumberLabel *m_speedValue = nullptr;
    QPushButton *m_armButton = nullptr;
};

} // namespace gantry
