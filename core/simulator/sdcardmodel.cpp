// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sdcardmodel.h"

#include "gcode/gcodetext.h"

namespace gantry {

namespace {

/// A square drawn again and again, cut to this size.
QByteArray squareProgram(qsizetype size)
{
    QByteArray program = "G28\nG90\nM83\n";
    const QByteArray square = "G1 X50 Y50 Z5 F6000\nG1 X90 Y50\nG1 X90 Y90\nG1 X50 Y90\n";
    while (program.size() + square.size() <= size)
        program += square;
    program.append(';');
    return program.leftJustified(size, ' ', true);
}

QByteArray cleaned(QByteArray name)
{
    name = name.trimmed();
    while (name.startsWith('/'))
        name.remove(0, 1);
    return name.toUpper();
}

/// Eight characters, and three behind a dot, none of them a blank.
bool isShortName(const QByteArray &name)
{
    const qsizetype dot = name.indexOf('.');
    const qsizetype base = dot < 0 ? name.size() : dot;
    return base >= 1 && base <= 8 && name.size() - base <= 4 && !name.contains(' ')
           && name.count('.') <= 1;
}

} // namespace

SdCardModel::SdCardModel(qint64 capacity)
    : m_capacity(capacity)
{
    m_files = {
        {"SQUARE~1.GCO", squareProgram(3631), "square.gcode"},
        {"SHORT.GCO", "G28\nG1 X50 Y50 Z5 F6000\nG4 P10\nM400\nM117", "SHORT.GCO"},
        {"PARTS/ALONGF~1.GCO", "G28\nG1 X60 Y60 Z5 F6000\nG4 P10\nM400\nM117",
         "/A long file name with spaces.gcode"},
    };
}

QByteArrayList SdCardModel::list(ListOptions options) const
{
    QByteArrayList lines;
    for (const File &file : m_files) {
        QByteArray line = (options.slashes ? "/" : "") + file.name;
        if (options.sizes)
            line += ' ' + QByteArray::number(file.content.size());
        if (options.times)
            line += " 0x5a215e6b";
        if (options.longNames && options.quotes)
            line += " \"" + file.longName + '"';
        else if (options.longNames)
            line += ' ' + file.longName;
        lines.append(line);
    }
    return lines;
}

int SdCardModel::indexOf(QByteArray name) const
{
    name = cleaned(name);
    for (size_t index = 0; index < m_files.size(); ++index) {
        if (m_files[index].name.toUpper() == name || m_files[index].longName.toUpper() == name)
            return static_cast<int>(index);
    }
    return -1;
}

bool SdCardModel::contains(const QByteArray &name) const
{
    return indexOf(name) >= 0;
}

std::optional<QByteArray> SdCardModel::content(const QByteArray &name) const
{
    const int index = indexOf(name);
    if (index < 0)
        return std::nullopt;
    return m_files[static_cast<size_t>(index)].content;
}

std::optional<QByteArray> SdCardModel::longName(const QByteArray &name) const
{
    const int index = indexOf(name);
    if (index < 0)
        return std::nullopt;
    const QByteArray &text = m_files[static_cast<size_t>(index)].longName;
    return text.startsWith('/') ? text : '/' + text;
}

bool SdCardModel::remove(const QByteArray &name)
{
    const int index = indexOf(name);
    if (index < 0 || (m_printing && index == m_selected))
        return false;
    m_used -= m_files[static_cast<size_t>(index)].content.size();
    m_files.erase(m_files.begin() + index);
    if (m_selected == index)
        deselect();
    else if (m_selected > index)
        --m_selected;
    return true;
}

bool SdCardModel::select(const QByteArray &name)
{
    deselect();
    m_selected = indexOf(name);
    return isSelected();
}

void SdCardModel::deselect()
{
    m_selected = -1;
    m_position = 0;
    m_printing = false;
}

QByteArray SdCardModel::selectedName() const
{
    return isSelected() ? m_files[static_cast<size_t>(m_selected)].name : QByteArray();
}

qsizetype SdCardModel::size() const
{
    return isSelected() ? m_files[static_cast<size_t>(m_selected)].content.size() : 0;
}

void SdCardModel::setPosition(qsizetype position)
{
    m_position = qBound<qsizetype>(0, position, size());
}

std::optional<QByteArray> SdCardModel::readLine()
{
    if (!isSelected())
        return std::nullopt;
    const QByteArray &content = m_files[static_cast<size_t>(m_selected)].content;
    while (m_position < content.size()) {
        const qsizetype found = content.indexOf('\n', m_position);
        const qsizetype end = found < 0 ? content.size() : found;
        const QByteArrayView line = QByteArrayView(content).sliced(m_position, end - m_position);
        m_position = std::min(end + 1, content.size());
        const QByteArrayView command = GcodeText::stripComment(line);
        if (!command.isEmpty())
            return command.toByteArray();
    }
    return std::nullopt;
}

bool SdCardModel::create(const QByteArray &name, bool longNames)
{
    const QByteArray shown = name.startsWith('/') ? name.mid(1) : name;
    const bool isShort = isShortName(shown);
    if (!isShort && !longNames)
        return false;
    remove(name);
    m_saving = File{isShort ? cleaned(shown) : shortNameFor(shown), {}, shown};
    return true;
}

QByteArray SdCardModel::shortNameFor(const QByteArray &longName) const
{
    QByteArray base;
    for (const char c : longName.left(longName.lastIndexOf('.')).toUpper()) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')
            base.append(c);
    }
    for (int number = 1;; ++number) {
        const QByteArray tail = '~' + QByteArray::number(number);
        const QByteArray name = base.left(8 - tail.size()) + tail + ".GCO";
        if (!contains(name))
            return name;
    }
}

bool SdCardModel::append(QByteArrayView line)
{
    if (!m_saving || m_used + m_saving->content.size() + line.size() >= m_capacity)
        return false;
    m_saving->content.append(line).append('\n');
    return true;
}

void SdCardModel::closeSaved()
{
    if (!m_saving)
        return;
    m_used += m_saving->content.size();
    m_files.push_back(std::move(*m_saving));
    m_saving.reset();
}

void SdCardModel::restart()
{
    deselect();
    m_saving.reset();
}

} // namespace gantry
