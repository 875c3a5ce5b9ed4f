// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodeanalyzer.h"

#include "gcode/gcodewords.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr double Largest = 1e6;        // no word of a real file is larger
constexpr double LongestMinutes = 1e6; // two years
constexpr double MostTurns = 100;      // of one arc

std::optional<double> plausible(const GcodeWord &word)
{
    return word.value && std::abs(*word.value) <= Largest ? word.value : std::nullopt;
}

} // namespace

GcodeAnalyzer::GcodeAnalyzer(double feed, ModalState::G90 g90)
    : m_modes(g90)
    , m_feed(feed > 0 ? feed : UnknownFeed)
    , m_tools(1)
{}

void GcodeAnalyzer::add(QByteArrayView line, qint64 endOffset)
{
    if (line.startsWith(';')) {
        if (LayerFinder::isMark(line))
            m_layers.mark(endOffset);
        m_lineBegin = endOffset;
        return;
    }
    GcodeWordReader words(line);
    GcodeWord word;
    if (words.next(word) && word.code() >= 0) {
        if (word.letter == 'G')
            applyG(word.code(), word.decimals, words);
        else if (word.letter == 'M')
            applyM(word.code(), words);
        else if (word.letter == 'T')
            selectTool(word.code());
        if (word.letter != 'G' || word.code() > 3)
            m_modes.apply(line);
    }
    m_lineBegin = endOffset;
}

void GcodeAnalyzer::applyG(int code, int decimals, GcodeWordReader &words)
{
    switch (code) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 5: // a curve counts as the straight line to its end
        move(code, readMove(words));
        break;
    case 4:
        dwell(words);
        break;
    case 10:
    case 11:
        takeRetraction(words, code == 11);
        break;
    case 28:
        home(words);
        break;
    case 92:
        setOrigin(decimals, readMove(words));
        break;
    default:
        break;
    }
}

void GcodeAnalyzer::applyM(int code, GcodeWordReader &words)
{
    if (code == 207 || code == 208)
        readRetraction(words, code == 208);
    else if (code == 605)
        duplicate(words);
}

void GcodeAnalyzer::selectTool(int tool)
{
    if (tool >= MaxTools || std::size_t(tool) == m_tool)
        return;
    m_tool = std::size_t(tool);
    if (m_tools.size() <= m_tool)
        m_tools.resize(m_tool + 1);
    ++m_sum.toolChanges;
}

GcodeAnalyzer::Move GcodeAnalyzer::readMove(GcodeWordReader &words) const
{
    const double unit = m_modes.isInches() ? MillimetresPerInch : 1;
    Move move;
    GcodeWord word;
    while (words.next(word)) {
        const std::optional<double> value = plausible(word);
        if (!value)
            continue;
        switch (word.letter) {
        case 'X':
            move.x = *value * unit;
            break;
        case 'Y':
            move.y = *value * unit;
            break;
        case 'Z':
            move.z = *value * unit;
            break;
        case 'E':
            move.e = *value * unit;
            break;
        case 'F':
            move.f = *value * unit;
            break;
        case 'I':
            move.i = *value * unit;
            break;
        case 'J':
            move.j = *value * unit;
            break;
        case 'R':
            move.r = *value * unit;
            break;
        case 'P':
            move.p = *value;
            break;
        default:
            break;
        }
    }
    return move;
}

void GcodeAnalyzer::move(int code, const Move &move)
{
    if (move.f && *move.f > 0)
        m_feed = *move.f;
    const Place to = targetOf(move);
    const double filament = extrusionOf(move);
    const std::optional<ArcPath> arc = arcOf(code, move, to);
    double flat = std::hypot(to.x - m_at.x, to.y - m_at.y);
    if (arc)
        flat = arc->length();
    const double path = std::hypot(flat, to.z - m_at.z);
    if (path > 0 || filament != 0)
        ++m_sum.moves;
    take(std::max(path, std::abs(filament)) / m_feed);
    const bool printing = filament > 0 && path > 0;
    if (path > 0)
        includePath(to, arc, printing);
    if (printing)
        m_layers.extrude(to.z, to.z != m_at.z, m_lineBegin);
    m_at = to;
}

GcodeAnalyzer::Place GcodeAnalyzer::targetOf(const Move &move) const
{
    Place to = m_at;
    const bool absolute = m_modes.isAbsolute();
    const auto go = [absolute](double &at, double origin, const std::optional<double> &word) {
        if (word)
            at = absolute ? *word + origin : at + *word;
    };
    go(to.x, m_origin.x, move.x);
    go(to.y, m_origin.y, move.y);
    go(to.z, m_origin.z, move.z);
    return to;
}

double GcodeAnalyzer::extrusionOf(const Move &move)
{
    if (!move.e)
        return 0;
    const double before = m_e;
    m_e = m_modes.isExtruderAbsolute() ? *move.e : m_e + *move.e;
    const double length = m_modes.isExtruderAbsolute() ? m_e - before : *move.e;
    feedFilament(length);
    return length;
}

void GcodeAnalyzer::feedFilament(double length)
{
    const auto feed = [this, length](std::size_t tool) {
        Feeding &feeding = m_tools[tool];
        feeding.net += length;
        feeding.most = std::max(feeding.most, feeding.net);
    };
    feed(m_tool);
    if (m_duplicates)
        feed(m_tool == 0 ? 1 : 0);
}

std::optional<ArcPath> GcodeAnalyzer::arcOf(int code, const Move &move, const Place &to) const
{
    if (code != 2 && code != 3)
        return std::nullopt;
    const auto turn = code == 2 ? ArcPath::Turn::Clockwise : ArcPath::Turn::CounterClockwise;
    const QPointF start(m_at.x, m_at.y);
    const QPointF end(to.x, to.y);
    if (move.r)
        return ArcPath::withRadius(*move.r, start, end, turn);
    if (!move.i && !move.j)
        return std::nullopt;
    const QPointF centre = start + QPointF(move.i.value_or(0), move.j.value_or(0));
    std::optional<ArcPath> arc = ArcPath::around(centre, start, end, turn);
    if (arc && move.p)
        arc->addTurns(static_cast<int>(std::clamp(*move.p, 0.0, MostTurns)));
    return arc;
}

void GcodeAnalyzer::includePath(const Place &to, const std::optional<ArcPath> &arc, bool printing)
{
    const auto include = [this, printing](double x, double y, double z) {
        m_sum.travelled.include(x, y, z);
        if (!printing)
            return;
        m_sum.printed.include(x, y, z);
        m_sum.printedRadius = std::max(m_sum.printedRadius, std::hypot(x, y));
    };
    include(m_at.x, m_at.y, m_at.z);
    include(to.x, to.y, to.z);
    if (!arc)
        return;
    for (const QPointF place : arc->extremes())
        include(place.x(), place.y(), to.z);
    const QPointF far = arc->farthest();
    include(far.x(), far.y(), to.z);
}

void GcodeAnalyzer::dwell(GcodeWordReader &words)
{
    double seconds = 0;
    GcodeWord word;
    while (words.next(word)) {
        const std::optional<double> value = plausible(word);
        if (value && *value > 0 && word.letter == 'P')
            seconds = *value / 1000;
        else if (value && *value > 0 && word.letter == 'S')
            seconds = *value;
    }
    take(seconds / 60);
}

void GcodeAnalyzer::takeRetraction(GcodeWordReader &words, bool recover)
{
    GcodeWord word;
    while (words.next(word)) {
        if (word.letter == 'P' || word.letter == 'L')
            return; // sets offsets or temperatures of a tool
    }
    const double length = m_retraction.length + (recover ? m_retraction.extra : 0);
    const double feed
        = recover && m_retraction.recoverFeed > 0 ? m_retraction.recoverFeed : m_retraction.feed;
    if (feed > 0)
        take(std::abs(length) / feed);
}

void GcodeAnalyzer::readRetraction(GcodeWordReader &words, bool recover)
{
    GcodeWord word;
    while (words.next(word)) {
        const std::optional<double> value = plausible(word);
        if (value && word.letter == 'S')
            (recover ? m_retraction.extra : m_retraction.length) = *value;
        else if (value && word.letter == 'F')
            (recover ? m_retraction.recoverFeed : m_retraction.feed) = *value;
    }
}

void GcodeAnalyzer::home(GcodeWordReader &words)
{
    bool x = false, y = false, z = false;
    GcodeWord word;
    while (words.next(word)) {
        x = x || word.letter == 'X';
        y = y || word.letter == 'Y';
        z = z || word.letter == 'Z';
    }
    const bool all = !x && !y && !z;
    const auto zero = [](double &at, double &origin) { at = origin = 0; };
    if (all || x)
        zero(m_at.x, m_origin.x);
    if (all || y)
        zero(m_at.y, m_origin.y);
    if (all || z)
        zero(m_at.z, m_origin.z);
}

/// G92: the machine stays where it is and calls the place otherwise. Alone it means that all is zero.
void GcodeAnalyzer::setOrigin(int decimals, const Move &move)
{
    if (decimals > 0) { // G92.1 and its kin go back to the machine's own coordinates
        m_origin = {};
        return;
    }
    const bool bare = !move.x && !move.y && !move.z && !move.e;
    const auto rename = [bare](double at, double &origin, const std::optional<double> &word) {
        if (word || bare)
            origin = at - word.value_or(0);
    };
    rename(m_at.x, m_origin.x, move.x);
    rename(m_at.y, m_origin.y, move.y);
    rename(m_at.z, m_origin.z, move.z);
    if (move.e || bare)
        m_e = move.e.value_or(0);
}

void GcodeAnalyzer::duplicate(GcodeWordReader &words)
{
    GcodeWord word;
    while (words.next(word)) {
        if (word.letter == 'S')
            m_duplicates = word.code() == 2 || (word.code() >= 4 && word.code() <= 6);
    }
    if (m_duplicates && m_tools.size() < 2)
        m_tools.resize(2);
}

GcodeAnalysis GcodeAnalyzer::result() const
{
    GcodeAnalysis result = m_sum;
    result.printTime = std::min(m_minutes, LongestMinutes) * 60;
    for (const Feeding &tool : m_tools)
        result.filament.append(tool.most);
    if (!result.printed.isEmpty) // it stands on the bed
        result.printed.zMin = std::min(result.printed.zMin, 0.0);
    result.layers = m_layers.table();
    return result;
}

} // namespace gantry
