// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace gantry {

/// Where the layers of a file begin. Plain value.
struct LayerTable
{
    struct Layer
    {
        qint64 begin = 0; ///< bytes of the file; the layer is under way when more than this is done
        double z = 0;     ///< height it is printed at, mm

        friend bool operator==(const Layer &, const Layer &) = default;
    };

    QList<Layer> layers;

    [[nodiscard]] int count() const { return static_cast<int>(layers.size()); }
    /// The layer that is under way when the file is done up to this byte, from 1; 0 before the first.
    [[nodiscard]] int at(qint64 position) const;

    friend bool operator==(const LayerTable &, const LayerTable &) = default;
};

/// Finds the layers of a file: by the comments slicers write before each, or, if there are none, by the heights at
/// which the printer extrudes. Bounded. Pure.
class LayerFinder final
{
public:
    /// More are not told apart; the tallest printer has fewer.
    static constexpr qsizetype MaxLayers = 100'000;

    /// Whether a comment ("; ...") says that a layer begins: Cura, PrusaSlicer and its kin, Simplify3D, KISSlicer.
    [[nodiscard]] static bool isMark(QByteArrayView comment);

    /// Such a comment was read. @param end where its line ends
    void mark(qint64 end) { m_mark = end; }
    /// A move extrudes. @param begin where its line begins
    /// @param climbs the move itself changes the height, as in a vase without seams
    void extrude(double z, bool climbs, qint64 begin);
    [[nodiscard]] LayerTable table() const;

private:
    [[nodiscard]] bool isNewHeight(double z, bool climbs) const;

    std::optional<qint64> m_mark;
    LayerTable m_marked;
    LayerTable m_heights;
    double m_step = 0; // height of the layer before
};

} // namespace gantry
