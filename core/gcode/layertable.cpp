// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/layertable.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr double SameHeight = 1e-4; // mm

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size()
           && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool isDigitAt(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == '-') // the layers of a raft
        ++at;
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

} // namespace

int LayerTable::at(qint64 position) const
{
    const auto behind
        = std::partition_point(layers.cbegin(), layers.cend(),
                               [position](const Layer &layer) { return layer.begin < position; });
    return static_cast<int>(behind - layers.cbegin());
}

bool LayerFinder::isMark(QByteArrayView comment)
{
    const QByteArrayView text = comment.sliced(comment.startsWith(';') ? 1 : 0).trimmed();
    if (text.isEmpty() || (text.front() | 0x20) < 'b' || (text.front() | 0x20) > 'l')
        return false; // nearly all comments are out already
    if (startsWithWord(text, "LAYER:"))
        return isDigitAt(text, 6);
    if (startsWithWord(text, "layer "))
        return isDigitAt(text, 6) && text.contains(',');
    return startsWithWord(text, "LAYER_CHANGE") || startsWithWord(text, "CHANGE_LAYER")
           || startsWithWord(text, "BEGIN_LAYER");
}

bool LayerFinder::isNewHeight(double z, bool climbs) const
{
    if (m_heights.layers.isEmpty())
        return true;
    const double rise = z - m_heights.layers.constLast().z;
    if (climbs && rise >= 0)
        return rise >= m_step - SameHeight && rise > SameHeight;
    return std::abs(rise) > SameHeight;
}

void LayerFinder::extrude(double z, bool climbs, qint64 begin)
{
    if (m_mark) {
        if (m_marked.layers.size() < MaxLayers)
            m_marked.layers.append({*m_mark, z});
        m_mark.reset();
    }
    if (!m_marked.layers.isEmpty() || !isNewHeight(z, climbs)
        || m_heights.layers.size() >= MaxLayers)
        return;
    const double below = m_heights.layers.isEmpty() ? 0 : m_heights.layers.constLast().z;
    if (z > below)
        m_step = z - below;
    m_heights.layers.append({begin, z});
}

LayerTable LayerFinder::table() const
{
    return m_marked.layers.isEmpty() ? m_heights : m_marked;
}

} // namespace gantry
