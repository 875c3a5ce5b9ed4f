// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/modalstate.h"

#include "gcode/gcodewords.h"

#include <QtMath>

#include <algorithm>

namespace gantry {

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr int FullFan = 255;
constexpr double LargestPercent = 9999;

int percentOf(double value)
{
    return qRound(std::clamp(value, 0.0, LargestPercent));
}

} // namespace

void ModalState::apply(QByteArrayView line)
{
    GcodeWordReader words(line);
    GcodeWord word;
    if (!words.next(word) || word.code() < 0)
        return;
    const int code = word.code();
    switch (word.letter) {
    case 'G':
        applyG(code, word.decimals, words);
        break;
    case 'M':
        applyM(code, words);
        break;
    case 'T':
        m_tool = code;
        break;
    default:
        break;
    }
}

void ModalState::applyG(int code, int subcode, GcodeWordReader &words)
{
    switch (code) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 5:
        move(words);
        break;
    case 20:
        m_unit = MillimetresPerInch;
        break;
    case 21:
        m_unit = 1.0;
        break;
    case 28:
        home(words);
        break;
    case 27: // park
    case 29: // probing and levelling leave the tool where the firmware likes
    case 30:
    case 32:
    case 33:
    case 34:
    case 35:
    case 38:
    case 53: // other coordinate systems
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
    case 59:
    case 61: // return to a saved position
    case 80: // levelling, with Prusa's firmware
        forgetPosition();
        break;
    case 90:
        setRelative(false);
        break;
    case 91:
        setRelative(true);
        break;
    case 92:
        setOrigin(subcode, words);
        break;
    default:
        break;
    }
}

void ModalState::applyM(int code, GcodeWordReader &words)
{
    switch (code) {
    case 18:
    case 84:
        motorsOff(words);
        break;
    case 82:
        m_extruderAbsolute = true;
        break;
    case 83:
        m_extruderAbsolute = false;
        break;
    case 106:
        fan(words);
        break;
    case 107: {
        GcodeWord word;
        bool otherFan = false;
        while (words.next(word))
            otherFan |= word.letter == 'P' && word.code() > 0;
        if (!otherFan)
            m_fanSpeed = 0;
        break;
    }
    case 112:
    case 999:
        emergencyStop();
        break;
    case 206: // home offsets shift the coordinates
    case 428:
        forgetPosition();
        break;
    case 220:
        feedRate(words);
        break;
    case 221: {
        GcodeWord word;
        while (words.next(word)) {
            if (word.letter == 'S' && word.value)
                m_flowRate = percentOf(*word.value);
        }
        break;
    }
    default:
        break;
    }
}

void ModalState::move(GcodeWordReader &words)
{
    GcodeWord word;
    while (words.next(word)) {
        if (!word.value)
            continue;
        const double value = *word.value * m_unit;
        if (word.letter == 'F') {
            if (value > 0)
                m_feed = value;
            continue;
        }
        std::optional<double> *place = coordinate(word.letter);
        if (!place)
            continue;
        const bool absolute = word.letter == 'E' ? m_extruderAbsolute : m_absolute;
        if (absolute)
            *place = value;
        else if (*place)
            *place = **place + value;
    }
}

void ModalState::setOrigin(int subcode, GcodeWordReader &words)
{
    bool named = false;
    GcodeWord word;
    while (words.next(word)) {
        if (std::optional<double> *place = coordinate(word.letter)) {
            *place = word.value.value_or(0.0) * m_unit;
            named = true;
        }
    }
    if (!named || subcode > 0) {
        forgetPosition();
        m_position.e.reset();
    }
}

void ModalState::home(GcodeWordReader &words)
{
    bool named[3] = {false, false, false};
    GcodeWord word;
    while (words.next(word)) {
        for (const Axis axis : AllAxes)
            named[static_cast<int>(axis)] |= word.letter == axisLetter(axis);
    }
    const bool all = !named[0] && !named[1] && !named[2];
    for (int axis = 0; axis < 3; ++axis)
        m_homed[axis] |= all || named[axis];
    forgetPosition(); // homing one axis may lift Z or park the others
}

void ModalState::motorsOff(GcodeWordReader &words)
{
    bool named = false;
    bool timeout = false;
    GcodeWord word;
    while (words.next(word)) {
        timeout |= word.letter == 'S' && word.value.value_or(0) > 0;
        named |= word.letter == 'E';
        for (const Axis axis : AllAxes) {
            if (word.letter != axisLetter(axis))
                continue;
            named = true;
            m_homed[static_cast<int>(axis)] = false;
            coordinate(word.letter)->reset();
        }
    }
    if (named || timeout) // "M84 S60" only says when they go off by themselves
        return;
    std::fill(std::begin(m_homed), std::end(m_homed), false);
    forgetPosition();
}

void ModalState::fan(GcodeWordReader &words)
{
    double speed = FullFan;
    int index = 0;
    GcodeWord word;
    while (words.next(word)) {
        if (word.letter == 'S' && word.value)
            speed = *word.value;
        else if (word.letter == 'P')
            index = word.code();
    }
    if (index == 0)
        m_fanSpeed = qRound(std::clamp(speed, 0.0, static_cast<double>(FullFan)));
}

void ModalState::feedRate(GcodeWordReader &words)
{
    GcodeWord word;
    while (words.next(word)) {
        if (word.letter == 'S' && word.value)
            m_feedRate = percentOf(*word.value);
        else if (word.letter == 'B')
            m_savedFeedRate = m_feedRate;
        else if (word.letter == 'R')
            m_feedRate = m_savedFeedRate;
    }
}

void ModalState::emergencyStop()
{
    std::fill(std::begin(m_homed), std::end(m_homed), false);
    forgetPosition();
    m_position.e.reset();
    m_fanSpeed = 0;
}

void ModalState::forgetPlaceInFile()
{
    m_position.e.reset();
    m_feed.reset();
}

void ModalState::setPosition(const Position &position)
{
    const auto take = [](std::optional<double> &place, const std::optional<double> &value) {
        if (value)
            place = value;
    };
    take(m_position.x, position.x);
    take(m_position.y, position.y);
    take(m_position.z, position.z);
    take(m_position.e, position.e);
}

std::optional<int> ModalState::fanPercent() const
{
    if (!m_fanSpeed || *m_fanSpeed == 0)
        return m_fanSpeed;
    return std::max(1, qRound(*m_fanSpeed * 100.0 / FullFan));
}

Axes ModalState::homedAxes() const
{
    Axes axes;
    for (const Axis axis : AllAxes) {
        if (isHomed(axis))
            axes.append(axis);
    }
    return axes;
}

void ModalState::setRelative(bool relative)
{
    m_absolute = !relative;
    if (m_g90 == G90::SwitchesExtruder)
        m_extruderAbsolute = !relative;
}

void ModalState::forgetPosition()
{
    m_position.x.reset();
    m_position.y.reset();
    m_position.z.reset();
}

std::optional<double> *ModalState::coordinate(char letter)
{
    switch (letter) {
    case 'X':
        return &m_position.x;
    case 'Y':
        return &m_position.y;
    case 'Z':
        return &m_position.z;
    case 'E':
        return &m_position.e;
    default:
        return nullptr;
    }
}

} // namespace gantry
